package org.injeung.screening.policy;

import java.util.List;
import java.util.Locale;
import org.injeung.law.Decision;
import org.injeung.law.Rules;

/**
 * When a breach is a massive leak. Source: criteria of 2025-12-29; the English announcement reads "more than 10 million", the
 * Korean text "1천만명 이상" (at least), so the comparison is configuration.
 */
public final class MassiveLeakPolicy {
    private MassiveLeakPolicy() {}

    /** @param affectedPersons at least 0 */
    public static Decision<Leak> decide(long affectedPersons, Rules rules) {
        var massive =
                switch (rules.massiveLeakComparison()) {
                    case MORE_THAN -> affectedPersons > rules.massiveLeakThreshold();
                    case AT_LEAST -> affectedPersons >= rules.massiveLeakThreshold();
                };
        var comparison = rules.massiveLeakComparison() == Rules.Comparison.MORE_THAN ? "more than" : "at least";
        var threshold = "%s %s".formatted(comparison, persons(rules.massiveLeakThreshold()));
        return new Decision<>(
                "DecideMassiveLeak",
                massive ? Leak.MASSIVE : Leak.TO_BE_SCREENED,
                persons(affectedPersons),
                "MassiveLeakPolicy",
                "2025-12-29",
                "Revocation criteria of 2025-12-29, item (a)",
                List.of(
                        massive
                                ? "A breach with " + threshold + " leads to immediate revocation"
                                : "The breach does not reach " + threshold + "; it is screened"));
    }

    /** The same figures in every decision and letter, whatever the locale of the server. */
    public static String persons(long affectedPersons) {
        return String.format(Locale.ENGLISH, "%,d affected persons", affectedPersons);
    }
}
