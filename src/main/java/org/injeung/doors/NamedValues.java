package org.injeung.doors;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.injeung.law.Activity;
import org.injeung.law.Agency;
import org.injeung.law.AuditorGrade;
import org.injeung.law.AuditorTie;
import org.injeung.law.CertificateEvent;
import org.injeung.law.ClockState;
import org.injeung.law.Defect;
import org.injeung.law.Disposition;
import org.injeung.law.Ground;
import org.injeung.law.Instrument;
import org.injeung.law.ItemResult;
import org.injeung.law.NoticeWording;
import org.injeung.law.ObligationRule;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.ReportEffect;
import org.injeung.law.ReportingDuty;
import org.injeung.law.Scheme;
import org.injeung.law.Sector;
import org.injeung.law.Worded;
import org.injeung.law.Words;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.LetterKind;
import org.injeung.lookup.CertificateView;
import org.injeung.lookup.Doer;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.Attachment;
import org.injeung.registry.AuditKind;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseStatus;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.ChangeKind;
import org.injeung.registry.DeadlineChange;
import org.injeung.registry.EventResult;
import org.injeung.registry.FilePurpose;
import org.injeung.registry.FindingAction;
import org.injeung.registry.RegisterEvent;
import org.injeung.registry.Severity;
import org.injeung.registry.SuccessionReason;
import org.injeung.registry.Vote;
import org.injeung.revocation.policy.WaiverPolicy;
import org.injeung.rulings.Consequence;

/** The values that the API names, and what else pages and tables name, with what people call them. */
final class NamedValues {
    private static final List<Class<? extends Worded>> VALUES = List.of(
            Activity.class,
            Agency.class,
            Attachment.Side.class,
            ApplicationKind.class,
            AuditKind.class,
            AuditOutcome.class,
            AuditorGrade.class,
            AuditorTie.class,
            CaseKind.class,
            CaseStatus.class,
            CertificateEvent.class,
            CertificateStatus.class,
            CertificateView.Correction.Part.class,
            ChangeKind.class,
            ClockState.class,
            Consequence.Outcome.class,
            DeadlineChange.Kind.class,
            Defect.class,
            Disposition.class,
            DocumentKind.class,
            Doer.class,
            EventResult.class,
            FilePurpose.class,
            FindingAction.Kind.class,
            Ground.class,
            Instrument.class,
            ItemResult.class,
            LetterKind.class,
            NoticeWording.class,
            ObligationRule.Certainty.class,
            ReNotificationShortfall.class,
            RegisterEvent.class,
            ReportEffect.class,
            ReportingDuty.class,
            Scheme.class,
            Sector.class,
            Severity.class,
            SuccessionReason.class,
            Vote.class,
            WaiverPolicy.Waiver.class);

    /** Legal periods, by name. */
    static final Map<String, Words> PERIODS = read("periods.properties");

    /** Members of cases and of the rows of lists, by name. */
    static final Map<String, Words> MEMBERS = read("members.properties");

    private NamedValues() {}

    private static Map<String, Words> read(String name) {
        try (var file = new InputStreamReader(NamedValues.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            var told = new Properties();
            told.load(file);
            var read = new TreeMap<String, Words>();
            told.stringPropertyNames().forEach(key -> {
                var words = told.getProperty(key).split(" \\| ", 2);
                read.put(key, new Words(words[0], words[1]));
            });
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the name of the schema and the value, in their order. */
    static Map<String, Map<String, Words>> all() {
        var values = new TreeMap<String, Map<String, Words>>();
        for (var type : VALUES) {
            values.put(
                    name(type),
                    Arrays.stream(type.getEnumConstants())
                            .collect(Collectors.toMap(
                                    value -> ((Enum<?>) value).name(),
                                    Worded::words,
                                    (one, same) -> one,
                                    LinkedHashMap::new)));
        }
        return values;
    }

    /** As the description of the API calls it: what stands in another type has that one's name before its own. */
    private static String name(Class<?> type) {
        var around = type.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
    }
}
