package org.injeung.obligation.policy;

import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.ObligationRule;
import org.injeung.law.Words;

/**
 * The amount of the fine and its signature. Source: Network Act Art. 76(2), PIPA Art. 75(2)15 (up to 30,000,000 won); Act on the
 * Regulation of Violations of Public Order (질서위반행위규제법) Arts. 14, 16(3), 17.
 */
public final class FinePolicy {
    private FinePolicy() {}

    /** What is wrong with an amount that an officer prepares; empty if nothing is. */
    public static Optional<Words> preparing(long amount, ObligationRule rule) {
        return amount <= rule.maximumFine()
                ? Optional.empty()
                : Optional.of(new Words("may be at most %,d won (%s)", "최대 %,d원입니다(%s)")
                        .with(rule.maximumFine(), rule.fineBasis()));
    }

    /**
     * What is wrong with an amount that a manager signs; empty if nothing is. More than the notice said would need a new notice.
     *
     * @param noticed the amount of the notice
     */
    public static Optional<Words> signing(long amount, long noticed) {
        return amount <= noticed
                ? Optional.empty()
                : Optional.of(new Words("may be at most the amount of the notice, %,d won", "사전통지한 금액 %,d원을 넘을 수 없습니다")
                        .with(noticed));
    }

    /**
     * The decision as it is stored.
     *
     * @param imposed won, 0 if the fine is dropped
     * @param noticed the amount of the notice
     * @param opinion whether the organization gave one
     * @param reason the manager's
     */
    public static Decision<Imposition> decide(
            Imposition answer, long imposed, long noticed, boolean opinion, String reason, ObligationRule rule) {
        return new Decision<>(
                "SignFine",
                answer,
                new Words("Notice: %,d won. Opinion: %s. Imposed: %,d won", "사전통지: %,d원. 의견: %s. 부과: %,d원")
                        .with(noticed, opinion ? new Words("given", "있음") : Words.none(), imposed),
                "SignFine",
                rule.inForceFrom().toString(),
                Act.all(rule.fineBasis(), Act.PUBLIC_ORDER_VIOLATIONS.at("16", "17")),
                List.of(Words.same(reason)));
    }
}
