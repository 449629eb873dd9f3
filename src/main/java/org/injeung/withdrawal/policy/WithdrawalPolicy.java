package org.injeung.withdrawal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Defect;
import org.injeung.law.Disposition;
import org.injeung.law.Words;

/**
 * Whether the authority may withdraw a disposition, and that it does. Source: General Act on Public Administration (행정기본법) Art.
 * 18(1): an authority may withdraw an unlawful or unjust disposition wholly, with effect from its beginning.
 */
public final class WithdrawalPolicy {
    private static final Words BASIS = Act.PUBLIC_ADMINISTRATION.at("18(1)");

    private WithdrawalPolicy() {}

    /**
     * What is known of the disposition.
     *
     * @param caseNumber the case that led to it
     * @param disposition what it is
     * @param status how the case stands
     * @param tookEffect whether the case led to such a disposition, and it took effect
     * @param over whether it is over by itself, so that nothing is left to withdraw
     * @param overturnedIn the objection or withdrawal that took it back before
     * @param objection an open objection to the same result
     */
    public record Contested(
            String caseNumber,
            Disposition disposition,
            String status,
            boolean tookEffect,
            boolean over,
            Optional<String> overturnedIn,
            Optional<String> objection) {}

    /** What stands against a withdrawal, none if nothing does. */
    public static List<Words> obstacles(Contested contested) {
        var obstacles = new ArrayList<Words>();
        contested
                .overturnedIn()
                .ifPresent(
                        in -> obstacles.add(new Words("it was taken back in %s before", "앞서 %s에서 취소되었습니다").with(in)));
        if (contested.overturnedIn().isEmpty() && !contested.tookEffect()) {
            obstacles.add(new Words(
                            "no %s took effect in %s; a proceeding that is not signed yet ends by its own way back",
                            "%2$s에서 효력이 생긴 %1$s이(가) 없습니다. 아직 결재되지 않은 절차는 그 절차 안에서 끝냅니다")
                    .with(Words.named(contested.disposition()), contested.caseNumber()));
        }
        if (contested.over()) {
            obstacles.add(new Words("it is over: nothing is left to withdraw", "이미 끝났으므로 취소할 것이 없습니다"));
        }
        contested
                .objection()
                .ifPresent(objection -> obstacles.add(
                        new Words("the objection %s to it is open and decides", "이에 대한 이의신청 %s이(가) 진행 중이며 그 결정에 따릅니다")
                                .with(objection)));
        return obstacles;
    }

    /** What a manager decided on a proposal. */
    public static Decision<WithdrawalRuling> decide(
            Contested contested, Defect defect, String proposal, WithdrawalRuling ruling, String reason) {
        return new Decision<>(
                "SignWithdrawal",
                ruling,
                new Words(
                                "Disposition: %s. Case: %s (%s). Defect: %s. Proposal: %s",
                                "처분: %s, 사건 %s(%s), 하자: %s, 제안 사유: %s")
                        .with(
                                contested.disposition().words(),
                                contested.caseNumber(),
                                contested.status(),
                                defect.words(),
                                proposal),
                "WithdrawalPolicy",
                "2021-03-23",
                BASIS,
                ruling == WithdrawalRuling.WITHDRAWN
                        ? List.of(Words.same(proposal), Words.same(reason))
                        : List.of(Words.same(reason)));
    }
}
