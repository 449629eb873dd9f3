package org.injeung.penalty.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;

/** The decisions in the assessment of a penalty, as they are stored. Source: PIPA (개인정보 보호법) Arts. 64-2, 76. */
public final class PenaltyPolicy {
    /** The day from which Art. 64-2 as amended by Law 21445 holds. */
    private static final String VERSION = "2026-09-11";

    private PenaltyPolicy() {}

    /** What the officer makes of the sales data. */
    public static Decision<SalesBasis> sales(SalesBasis basis, String figures, String reason) {
        return new Decision<>(
                "CheckSalesData",
                basis,
                figures,
                "CheckSalesData",
                VERSION,
                basis == SalesBasis.NO_SALES
                        ? "PIPA Art. 64-2(1) and (2), provisos; Enforcement Decree Art. 60-2(2)"
                        : basis.isEstimated()
                                ? "PIPA Art. 64-2(4)"
                                : "PIPA Art. 64-2(3); Enforcement Decree Art. 60-2(1)",
                List.of(reason));
    }

    /** The cap of a violation. */
    public static Decision<CapCase> cap(int number, Violation violation, Cap cap) {
        return new Decision<>(
                "AssessViolation",
                cap.ground(),
                "Violation %d: %s, %s, %,d victims, %s to %s"
                        .formatted(
                                number,
                                violation.provision().citation(),
                                violation.fault().english(),
                                violation.victims(),
                                violation.from(),
                                violation.until()),
                "CapPolicy",
                VERSION,
                cap.ground().citation() + "; Law 21445 of 2026-03-10, addenda Art. 3",
                List.of(cap.reason()));
    }

    /**
     * What is wrong with a signature; empty if nothing is.
     *
     * @param total the intended won
     */
    public static Optional<String> signingProblem(Signing signing, long total) {
        return signing == Signing.IMPOSED && total == 0
                ? Optional.of("must be another answer: the amount is 0, nothing can be imposed")
                : Optional.empty();
    }

    /** The signature of the manager. */
    public static Decision<Signing> sign(
            Signing signing, long total, boolean opinion, Optional<Exemption> exemption, String reason) {
        return new Decision<>(
                "SignPenalty",
                signing,
                "Notice: %,d won. Opinion: %s%s"
                        .formatted(
                                total,
                                opinion ? "given" : "none",
                                exemption.map(ground -> ". Ground: " + ground).orElse("")),
                "SignPenalty",
                VERSION,
                exemption.map(Exemption::citation).orElse("PIPA Art. 64-2; Administrative Procedures Act Art. 21"),
                List.of(reason));
    }

    /**
     * Whether the penalty would sanction twice what was fined: for an act that is penalised no fine is imposed. The fines of the
     * registry are for not holding a compulsory certificate, which is another act.
     *
     * @param fines cases in which the organization was fined
     */
    public static Decision<DoubleSanction> doubleSanction(List<String> fines) {
        var reasons = new ArrayList<>(List.of("No fine (과태료) may be imposed for what this penalty is imposed for"));
        if (!fines.isEmpty()) {
            reasons.add("The fines in %s are for not holding a compulsory certificate, which is another act"
                    .formatted(String.join(", ", fines)));
        }
        return new Decision<>(
                "ImposePenalty",
                fines.isEmpty() ? DoubleSanction.NO_FINE : DoubleSanction.OTHER_ACT,
                "Fines of the organization: " + (fines.isEmpty() ? "none" : String.join(", ", fines)),
                "PenaltyPolicy",
                "2023-09-15",
                "PIPA Art. 76",
                reasons);
    }

    /** Whether the organization may pay in instalments. */
    public static Decision<InstalmentDecision> instalments(
            InstalmentDecision answer, String request, String plan, String reason) {
        return new Decision<>(
                "DecideInstalments",
                answer,
                "Request: %s. Plan: %s".formatted(request, plan),
                "DecideInstalments",
                "2023-09-15",
                "General Act on Public Administration Art. 29; PIPA Enforcement Decree Art. 60-4",
                List.of(reason));
    }

    /** How the payment ended. */
    public static Decision<Settlement> settled(Settlement settlement, String facts, String reason) {
        return new Decision<>(
                "RecordPayment",
                settlement,
                facts,
                "SurchargePolicy",
                "2023-09-15",
                "PIPA Art. 64-2(9) and (10)",
                List.of(reason));
    }
}
