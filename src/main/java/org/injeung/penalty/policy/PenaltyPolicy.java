package org.injeung.penalty.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;

/** The decisions in the assessment of a penalty, as they are stored. Source: PIPA (개인정보 보호법) Arts. 64-2, 76. */
public final class PenaltyPolicy {
    /** The day from which Art. 64-2 as amended by Law 21445 holds. */
    private static final String VERSION = "2026-09-11";

    private PenaltyPolicy() {}

    /** Whether a fine (과태료) was imposed for the act that is penalised. */
    public enum DoubleSanction {
        /** The organization was never fined here. */
        NO_FINE,
        /** It was fined for other acts: for not holding a compulsory certificate. */
        OTHER_ACT
    }

    /** What follows from what was recorded of the payment. */
    public enum Settlement {
        /** Penalty and surcharge are paid. */
        PAID,
        /** Something is owed. */
        OUTSTANDING,
        /** A manager decides on instalments. */
        INSTALMENTS_REQUESTED,
        /** Collected by others from now on. */
        HANDED_OVER
    }

    /** What the officer makes of the sales data. */
    public static Decision<SalesBasis> sales(SalesBasis basis, Words figures, String reason) {
        return new Decision<>(
                "CheckSalesData",
                basis,
                figures,
                "CheckSalesData",
                VERSION,
                basis == SalesBasis.NO_SALES
                        ? Act.all(
                                new Words("%s, provisos", "%s 각 단서").with(Act.PIPA.at("64-2(1)(2)")),
                                Act.PIPA_DECREE.at("60-2(2)"))
                        : basis.isEstimated()
                                ? Act.PIPA.at("64-2(4)")
                                : Act.all(Act.PIPA.at("64-2(3)"), Act.PIPA_DECREE.at("60-2(1)")),
                List.of(Words.same(reason)));
    }

    /** The cap of a violation. */
    public static Decision<CapCase> cap(int number, Violation violation, Cap cap) {
        return new Decision<>(
                "AssessViolation",
                cap.ground(),
                new Words("Violation %d: %s, %s, %,d victims, %s to %s", "위반행위 %d: %s, %s, 피해 정보주체 %,d명, %s부터 %s까지")
                        .with(
                                number,
                                violation.provision().citation(),
                                violation.fault().inSentence(),
                                violation.victims(),
                                violation.from(),
                                violation.until()),
                "CapPolicy",
                VERSION,
                Act.all(
                        cap.ground().citation(),
                        new Words("Law 21445 of 2026-03-10, addenda Art. 3", "법률 제21445호(2026. 3. 10.) 부칙 제3조")),
                List.of(cap.reason()));
    }

    /**
     * What is wrong with a signature; empty if nothing is.
     *
     * @param total the intended won
     */
    public static Optional<Words> signingProblem(Signing signing, long total) {
        return signing == Signing.IMPOSED && total == 0
                ? Optional.of(new Words(
                        "must be another answer: the amount is 0, nothing can be imposed",
                        "다른 답이어야 합니다. 금액이 0이므로 부과할 수 없습니다"))
                : Optional.empty();
    }

    /** The signature of the manager. */
    public static Decision<Signing> sign(
            Signing signing, long total, boolean opinion, Optional<Exemption> exemption, String reason) {
        return new Decision<>(
                "SignPenalty",
                signing,
                exemption
                        .map(ground ->
                                new Words("%s. Ground: %s", "%s. 사유: %s").with(facts(total, opinion), ground.words()))
                        .orElse(facts(total, opinion)),
                "SignPenalty",
                VERSION,
                exemption
                        .map(Exemption::citation)
                        .orElse(Act.all(Act.PIPA.at("64-2"), Act.ADMINISTRATIVE_PROCEDURES.at("21"))),
                List.of(Words.same(reason)));
    }

    private static Words facts(long total, boolean opinion) {
        return new Words("Notice: %,d won. Opinion: %s", "사전통지: %,d원. 의견: %s")
                .with(total, opinion ? new Words("given", "있음") : Words.none());
    }

    /**
     * Whether the penalty would sanction twice what was fined: for an act that is penalised no fine is imposed. The fines of the
     * registry are for not holding a compulsory certificate, which is another act.
     *
     * @param fines cases in which the organization was fined
     */
    public static Decision<DoubleSanction> doubleSanction(List<String> fines) {
        var reasons = new ArrayList<>(List.of(new Words(
                "No fine may be imposed for what this penalty is imposed for", "과징금을 부과한 행위에 대하여는 과태료를 부과할 수 없습니다")));
        if (!fines.isEmpty()) {
            reasons.add(new Words(
                            "The fines in %s are for not holding a compulsory certificate, which is another act",
                            "%s의 과태료는 의무 인증을 취득하지 아니한 데 대한 것으로 다른 행위입니다")
                    .with(String.join(", ", fines)));
        }
        return new Decision<>(
                "ImposePenalty",
                fines.isEmpty() ? DoubleSanction.NO_FINE : DoubleSanction.OTHER_ACT,
                new Words("Fines of the organization: %s", "기관에 부과된 과태료: %s")
                        .with(fines.isEmpty() ? Words.none() : String.join(", ", fines)),
                "PenaltyPolicy",
                "2023-09-15",
                Act.PIPA.at("76"),
                reasons);
    }

    /** Whether the organization may pay in instalments. */
    public static Decision<InstalmentDecision> instalments(
            InstalmentDecision answer, String request, Words plan, String reason) {
        return new Decision<>(
                "DecideInstalments",
                answer,
                new Words("Request: %s. Plan: %s", "신청: %s. 납부 계획: %s").with(request, plan),
                "DecideInstalments",
                "2023-09-15",
                Act.all(Act.PUBLIC_ADMINISTRATION.at("29"), Act.PIPA_DECREE.at("60-4")),
                List.of(Words.same(reason)));
    }

    /** How the payment ended. */
    public static Decision<Settlement> settled(Settlement settlement, Words facts, Words reason) {
        return new Decision<>(
                "RecordPayment",
                settlement,
                facts,
                "SurchargePolicy",
                "2023-09-15",
                Act.PIPA.at("64-2(9)(10)"),
                List.of(reason));
    }
}
