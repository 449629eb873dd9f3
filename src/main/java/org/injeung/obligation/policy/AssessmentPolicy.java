package org.injeung.obligation.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Duty;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/**
 * Whether an organization has to obtain a certificate of a scheme. Source: Network Act Art. 47(2); its Enforcement Decree Art. 49;
 * PIPA Art. 32-2(1); joint notice 2024-8/2024-30 Art. 19(3): ISMS-P instead of ISMS.
 */
public final class AssessmentPolicy {
    /** Where the duty stands. */
    static final Words ACTS =
            Act.all(Act.NETWORK_ACT.at("47(2)"), Act.NETWORK_ACT_DECREE.at("49"), Act.PIPA.at("32-2(1)"));

    private static final LocalDate FIRST_VERSION = LocalDate.of(2013, 2, 18);

    private AssessmentPolicy() {}

    /** Whether an organization has to obtain a certificate. */
    public enum Assessment {
        /** It must hold one and does not. */
        OBLIGED,
        /** It must hold one and does. */
        CERTIFIED,
        /** It need not hold one. */
        NOT_OBLIGED
    }

    /** That the organization obtained a certificate which is enough. */
    public static Decision<Assessment> fulfilled(Scheme scheme, String certificate) {
        return new Decision<>(
                "EndObligation",
                Assessment.CERTIFIED,
                facts(scheme, certificate),
                "AssessmentPolicy",
                FIRST_VERSION.toString(),
                ACTS,
                List.of(new Words("The organization obtained the certificate %s", "인증서 %s을(를) 취득하였습니다")
                        .with(certificate)));
    }

    /**
     * Decides from the rules that apply.
     *
     * @param scheme what is examined
     * @param duties the duties of the organization in that scheme, the one that is due first first
     * @param obstacles why the other rules do not apply
     * @param certificate the certificate of the organization that is enough, if it holds one
     */
    public static Decision<Assessment> decide(
            Scheme scheme, List<Duty> duties, List<Words> obstacles, Optional<String> certificate) {
        var facts = facts(scheme, certificate.map(Words::same).orElse(Words.none()));
        if (duties.isEmpty()) {
            return new Decision<>(
                    "AssessObligation",
                    Assessment.NOT_OBLIGED,
                    facts,
                    "AssessmentPolicy",
                    FIRST_VERSION.toString(),
                    ACTS,
                    obstacles.isEmpty()
                            ? List.of(new Words("No rule makes %s compulsory today", "현재 %s 인증 의무를 정한 규정이 없습니다")
                                    .with(scheme.mark()))
                            : obstacles);
        }
        return new Decision<>(
                "AssessObligation",
                certificate.isPresent() ? Assessment.CERTIFIED : Assessment.OBLIGED,
                facts,
                "AssessmentPolicy",
                duties.get(0).rule().inForceFrom().toString(),
                duties.get(0).rule().source(),
                duties.stream().map(Duty::reason).toList());
    }

    private static Words facts(Scheme scheme, Object certificate) {
        return new Words("Scheme: %s. Certificate: %s", "인증 종류: %s. 인증서: %s").with(scheme.mark(), certificate);
    }
}
