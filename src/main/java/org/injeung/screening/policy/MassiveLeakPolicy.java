package org.injeung.screening.policy;

import java.util.List;
import java.util.Locale;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Rules;
import org.injeung.law.Words;

/**
 * When a breach is a massive leak. Source: criteria of 2025-12-29; the English announcement reads "more than 10 million", the
 * Korean text "1천만명 이상" (at least), so the comparison is configuration.
 */
public final class MassiveLeakPolicy {
    private MassiveLeakPolicy() {}

    /** How a reported breach is treated. */
    public enum Leak {
        /** Straight to revocation. */
        MASSIVE,
        /** Screened: special audit, grounds, committee. */
        TO_BE_SCREENED
    }

    /** @param affectedPersons at least 0 */
    public static Decision<Leak> decide(long affectedPersons, Rules rules) {
        var massive =
                switch (rules.massiveLeakComparison()) {
                    case MORE_THAN -> affectedPersons > rules.massiveLeakThreshold();
                    case AT_LEAST -> affectedPersons >= rules.massiveLeakThreshold();
                };
        var comparison = rules.massiveLeakComparison() == Rules.Comparison.MORE_THAN
                ? new Words("more than %s", "%s 초과")
                : new Words("at least %s", "%s 이상");
        var threshold = comparison.with(persons(rules.massiveLeakThreshold()));
        return new Decision<>(
                "DecideMassiveLeak",
                massive ? Leak.MASSIVE : Leak.TO_BE_SCREENED,
                persons(affectedPersons),
                "MassiveLeakPolicy",
                "2025-12-29",
                Act.revocationCriteria(Act.Item.A),
                List.of((massive
                                ? new Words(
                                        "A breach with %s leads to immediate revocation", "%s인 유출 사고는 즉시 취소 절차로 이어집니다")
                                : new Words("The breach does not reach %s; it is screened", "%s의 요건에 이르지 않아 사고를 심사합니다"))
                        .with(threshold)));
    }

    /** The same figures in every decision and letter, whatever the locale of the server. */
    public static Words persons(long affectedPersons) {
        return new Words("%s affected persons", "피해자 %s명").with(String.format(Locale.ENGLISH, "%,d", affectedPersons));
    }
}
