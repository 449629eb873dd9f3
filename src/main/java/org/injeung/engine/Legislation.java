package org.injeung.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.injeung.law.CorrectiveOrder;
import org.injeung.law.Criteria;
import org.injeung.law.Holidays;
import org.injeung.law.NoticeItems;
import org.injeung.law.ObligationRules;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Periods;
import org.injeung.law.Rules;
import org.injeung.law.UsualAudit;

/**
 * The law as data: what is built in, or a file of the operator's choosing. What cannot be read stops the start.
 */
@ApplicationScoped
public class Legislation {
    private final Config config;

    /** For the container's proxy. */
    protected Legislation() {
        this(null);
    }

    /** Reads the keys {@code certification.*}. */
    @Inject
    public Legislation(Config config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Periods periods() {
        var holidays = read("certification.law.holidays", "law/holidays.csv", Holidays::read);
        var periods = read("certification.law.periods", "law/periods.csv", csv -> Periods.read(csv, holidays));
        return isShortened() ? shortened(periods) : periods;
    }

    /** A demonstration does not wait for days, unless the operator chose the periods. */
    private boolean isShortened() {
        return config.getOptionalValue("certification.demonstration", Boolean.class)
                        .orElse(false)
                && file("certification.law.periods").isEmpty();
    }

    private static Periods shortened(Periods periods) {
        try (var csv = open(Optional.empty(), "law/demonstration-periods.csv")) {
            return periods.replacedBy(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    Criteria criteria() {
        return read("certification.law.criteria", "law/criteria.csv", Criteria::read);
    }

    @Produces
    @Singleton
    ObligationRules obligations() {
        return read("certification.law.obligations", "law/obligations.csv", ObligationRules::read);
    }

    @Produces
    @Singleton
    PenaltyFigures penalties() {
        return read("certification.law.penalties", "law/penalties.csv", PenaltyFigures::read);
    }

    @Produces
    @Singleton
    NoticeItems noticeItems() {
        return read("certification.law.notice-items", "law/notice-items.csv", NoticeItems::read);
    }

    @Produces
    @Singleton
    CorrectiveOrder correctiveOrder() {
        return new CorrectiveOrder(config.getValue("certification.corrective-order.maximum-fine", Long.class));
    }

    @Produces
    @Singleton
    Rules rules() {
        return new Rules(
                config.getValue("certification.body", String.class),
                config.getValue("certification.massive-leak.threshold", Long.class),
                config.getValue("certification.massive-leak.comparison", Rules.Comparison.class),
                config.getValue("certification.leak-report.threshold", Long.class),
                config.getValue("certification.earlier-violations", Integer.class),
                config.getValue("certification.pre-evaluation.rounds", Integer.class),
                new Rules.Committee(
                        config.getValue("certification.committee.quorum", Integer.class),
                        config.getValue("certification.committee.tie", Rules.Tie.class),
                        config.getOptionalValue("certification.committee.chair", String.class)
                                .orElse("")));
    }

    @Produces
    @Singleton
    UsualAudit usualAudit() {
        return new UsualAudit(
                config.getValue("certification.audit.team", Integer.class),
                config.getValue("certification.audit.days", Integer.class));
    }

    private <T> T read(String key, String builtIn, Function<Reader, T> reader) {
        var file = file(key);
        try (var csv = open(file, builtIn)) {
            return reader.apply(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(key + ": cannot read " + file.orElse(builtIn), e);
        }
    }

    private Optional<String> file(String key) {
        return config.getOptionalValue(key, String.class).filter(path -> !path.isBlank());
    }

    private static Reader open(Optional<String> file, String builtIn) throws IOException {
        return file.isPresent()
                ? Files.newBufferedReader(Path.of(file.get()))
                : new InputStreamReader(
                        Objects.requireNonNull(
                                Legislation.class.getClassLoader().getResourceAsStream(builtIn)),
                        StandardCharsets.UTF_8);
    }
}
