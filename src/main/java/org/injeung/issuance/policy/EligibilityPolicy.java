package org.injeung.issuance.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/**
 * Who may apply. Source: revocation criteria of 2025-12-29, "취소 이후 1년간 재신청 유예기간".
 */
public final class EligibilityPolicy {
    /**
     * A bar after a revocation.
     *
     * @param predecessor whose bar it is and why it is the same company, if it is not the own one of who applies
     * @param endsAt first instant at which the organization may apply again
     */
    public record Bar(
            String certificateNumber,
            String revocationCase,
            Optional<Predecessor> predecessor,
            Instant startsAt,
            Instant endsAt) {}

    /**
     * Another organization that is the same company.
     *
     * @param name name and business number
     * @param link how it is known to be the same
     */
    public record Predecessor(String name, Words link) {}

    /** Where the bar comes from. */
    public static final Words LEGAL_BASIS =
            Act.revocationCriteria().then(": ", new Words("no re-application for one year", "취소 후 1년간 재신청 유예"));

    private EligibilityPolicy() {}

    /** Whether an organization may apply. */
    public enum Eligibility {
        /** It may. */
        ELIGIBLE,
        /** A revocation bars it for a year. */
        IN_COOLDOWN,
        /** The order to revoke a certificate of it after a massive leak waits for its signature. */
        REVOCATION_PENDING,
        /** The window for the renewal of its certificate has not opened yet. */
        RENEWAL_TOO_EARLY
    }

    /**
     * @param bar the bar that ends last, if there is one
     * @param pendingRevocation case number of an unsigned order to revoke after a massive leak, if there is one
     * @param exception case number of the exception from the bars that would hold otherwise, if there is one
     */
    public static Decision<Eligibility> decide(
            Optional<Bar> bar, Optional<String> pendingRevocation, Optional<String> exception, Instant now) {
        if (bar.isPresent() && now.isBefore(bar.get().endsAt())) {
            return barred(bar.get());
        }
        if (pendingRevocation.isPresent()) {
            return decision(
                    Eligibility.REVOCATION_PENDING,
                    new Words("Revocation case %s after a massive leak is open", "대규모 유출에 따른 취소 사건 %s 진행 중")
                            .with(pendingRevocation.get()),
                    List.of(new Words(
                            "No application is accepted while the order to revoke waits for its signature",
                            "취소 처분이 결재를 기다리는 동안에는 신청을 받지 않습니다")));
        }
        return decision(
                Eligibility.ELIGIBLE,
                exception
                        .map(granted -> new Words(
                                        "A bar is in force on %s; exception %s was granted from it",
                                        "%s 현재 유예기간 중이나 유예 예외 %s이(가) 인정됨")
                                .with(seoul(now), granted))
                        .orElse(new Words("No bar is in force on %s", "%s 현재 유예기간 없음").with(seoul(now))),
                List.of(exception
                        .map(granted -> new Words(
                                        "Two managers excepted the organization from the bar in case %s",
                                        "결재권자 두 사람이 사건 %s에서 유예 예외를 인정하였습니다")
                                .with(granted))
                        .orElse(new Words("Nothing bars the organization", "신청을 막는 사유가 없습니다"))));
    }

    private static Decision<Eligibility> barred(Bar bar) {
        var reasons = new ArrayList<Words>();
        reasons.add(new Words(
                        "The organization may not apply until one year after the revocation: the earliest day is %s",
                        "취소일부터 1년이 지나기 전에는 신청할 수 없습니다. 신청할 수 있는 가장 빠른 날은 %s입니다")
                .with(bar.endsAt().atZone(Periods.SEOUL).toLocalDate()));
        bar.predecessor()
                .map(other -> new Words(
                                "It is the same company as %s, whose certificate %s was revoked in case %s: %s",
                                "인증서 %2$s이(가) 사건 %3$s에서 취소된 %1$s과(와) 동일 사업자입니다: %4$s")
                        .with(other.name(), bar.certificateNumber(), bar.revocationCase(), other.link()))
                .ifPresent(reasons::add);
        return decision(
                Eligibility.IN_COOLDOWN,
                bar.predecessor()
                        .map(other -> new Words(
                                        "Certificate %1$s of %4$s was revoked in case %2$s with effect from %3$s",
                                        "%4$s의 인증서 %1$s이(가) 사건 %2$s에서 %3$s부로 취소됨")
                                .with(
                                        bar.certificateNumber(),
                                        bar.revocationCase(),
                                        seoul(bar.startsAt()),
                                        other.name()))
                        .orElse(new Words(
                                        "Certificate %s was revoked in case %s with effect from %s",
                                        "인증서 %s이(가) 사건 %s에서 %s부로 취소됨")
                                .with(bar.certificateNumber(), bar.revocationCase(), seoul(bar.startsAt()))),
                reasons);
    }

    private static Decision<Eligibility> decision(Eligibility answer, Words facts, List<Words> reasons) {
        return new Decision<>(
                "DecideEligibility", answer, facts, "EligibilityPolicy", "2025-12-29", LEGAL_BASIS, reasons);
    }

    private static String seoul(Instant instant) {
        return instant.atZone(Periods.SEOUL).toOffsetDateTime().toString();
    }
}
