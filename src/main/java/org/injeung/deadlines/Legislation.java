package org.injeung.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.injeung.engine.CannotStart;
import org.injeung.engine.EngineStarted;
import org.injeung.engine.SettingsCheck;
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
    private static final Logger LOG = Logger.getLogger(Legislation.class.getName());
    private static final String PERIODS = "certification.law.periods";

    /** What becomes of deadlines then. */
    static final String HOLIDAYS_END =
            "later deadlines roll over weekends only. Bring a file of later years" + " (certification.law.holidays)";

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
        var builtIn = Periods.read(builtIn("law/periods.csv"), holidays);
        if (file(PERIODS).isEmpty()) {
            return isDemonstration() ? builtIn.replacedBy(builtIn("law/demonstration-periods.csv")) : builtIn;
        }
        return read(PERIODS, "law/periods.csv", csv -> complete(Periods.read(csv, holidays), builtIn.names()));
    }

    /** A demonstration does not wait for days, unless the operator chose the periods. */
    private boolean isDemonstration() {
        return config.getOptionalValue("certification.demonstration", Boolean.class)
                .orElse(false);
    }

    /** The processes count with each of these names. */
    private static Periods complete(Periods periods, Set<String> names) {
        var missing =
                names.stream().filter(name -> !periods.names().contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no row of " + String.join(", ", missing));
        }
        return periods;
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
        return new CorrectiveOrder(value("certification.corrective-order.maximum-fine", Long.class));
    }

    @Produces
    @Singleton
    Rules rules() {
        return new Rules(
                value("certification.body", String.class),
                value("certification.massive-leak.threshold", Long.class),
                value("certification.massive-leak.comparison", Rules.Comparison.class),
                value("certification.leak-report.threshold", Long.class),
                value("certification.earlier-violations", Integer.class),
                value("certification.pre-evaluation.rounds", Integer.class),
                new Rules.Committee(
                        value("certification.committee.quorum", Integer.class),
                        value("certification.committee.tie", Rules.Tie.class),
                        config.getOptionalValue("certification.committee.chair", String.class)
                                .orElse("")));
    }

    @Produces
    @Singleton
    UsualAudit usualAudit() {
        return new UsualAudit(
                value("certification.audit.team", Integer.class), value("certification.audit.days", Integer.class));
    }

    /**
     * Reads all of it, so that what is wrong with it is told at the start, not when a case needs it.
     *
     * @throws CannotStart naming the setting, the file, the line and what is wrong
     */
    public void readAll() {
        try {
            criteria();
            obligations();
            penalties();
            noticeItems();
            correctiveOrder();
            rules();
            usualAudit();
            periods();
        } catch (IllegalArgumentException e) {
            throw new CannotStart(e.getMessage());
        }
    }

    /** Warns a year before nobody knows any more which days are holidays. */
    void warn(@Observes EngineStarted started, Periods counting, Clock clock) {
        lastKnownDay(counting.holidays(), LocalDate.now(clock))
                .ifPresent(last -> LOG.log(
                        Level.WARNING, "No holiday after {0} is known: {1}", new Object[] {last, HOLIDAYS_END}));
    }

    /** The last day of which somebody knows whether it is a holiday, if it is less than a year away. */
    public static Optional<LocalDate> lastKnownDay(Holidays holidays, LocalDate today) {
        return holidays.lastDay().filter(last -> last.isBefore(today.plusYears(1)));
    }

    private <T> T value(String key, Class<T> type) {
        SettingsCheck.require(config, key, type);
        return config.getOptionalValue(key, type).orElseThrow(() -> new CannotStart(key + " is not set"));
    }

    private <T> T read(String key, String builtIn, Function<Reader, T> reader) {
        var file = file(key);
        if (file.isEmpty()) {
            return reader.apply(builtIn(builtIn));
        }
        try {
            return reader.apply(new StringReader(text(Files.readAllBytes(Path.of(file.get())))));
        } catch (NoSuchFileException e) {
            throw new CannotStart("%s: there is no file %s".formatted(key, file.get()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("%s: %s: %s".formatted(key, file.get(), e.getMessage()));
        }
    }

    /** What stands in a file; a spreadsheet may mark UTF-8 by a first character that is none. */
    private static String text(byte[] bytes) {
        var read = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(read, text, true).isError()) {
            var line = 1
                    + IntStream.range(0, read.position())
                            .filter(i -> bytes[i] == '\n')
                            .count();
            throw new IllegalArgumentException("line %d is not in UTF-8%s".formatted(line, saysKorean(bytes)));
        }
        return text.flip().toString().replaceFirst("^\uFEFF", "");
    }

    private static String saysKorean(byte[] bytes) {
        try {
            Charset.forName("x-windows-949").newDecoder().decode(ByteBuffer.wrap(bytes));
            return " but seems to be in CP949, in which Korean Excel saves CSV: save it as \"CSV UTF-8\"";
        } catch (CharacterCodingException | UnsupportedCharsetException e) {
            return "";
        }
    }

    private Optional<String> file(String key) {
        return config.getOptionalValue(key, String.class).filter(path -> !path.isBlank());
    }

    private static Reader builtIn(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Legislation.class.getClassLoader().getResourceAsStream(name)),
                StandardCharsets.UTF_8);
    }
}
