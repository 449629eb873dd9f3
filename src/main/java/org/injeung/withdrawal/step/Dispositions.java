package org.injeung.withdrawal.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.injeung.law.Disposition;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Objections;
import org.injeung.registry.Penalties;
import org.injeung.registry.ReNotifications;
import org.injeung.registry.ReapplicationBar;
import org.injeung.withdrawal.policy.WithdrawalPolicy.Contested;

/** What cases led to, as the registry knows it now. */
@Dependent
class Dispositions {
    /** How a penalty stands that was imposed and not taken back. */
    private static final Set<String> IMPOSED = Set.of("OPEN", "PAID", "HANDED_OVER");

    private final Certificates certificates;
    private final Penalties penalties;
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Clock clock;

    @Inject
    Dispositions(
            Certificates certificates, Penalties penalties, ReNotifications reNotifications, Cases cases, Clock clock) {
        this.certificates = certificates;
        this.penalties = penalties;
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.clock = clock;
    }

    Contested of(CertificationCase contested, Disposition disposition) {
        return new Contested(
                contested.caseNumber(),
                disposition,
                contested.status(),
                tookEffect(contested, disposition),
                disposition == Disposition.BAR
                        && bar(contested).isPresent()
                        && !isInForce(bar(contested).get()),
                contested
                        .overturnedIn()
                        .or(() -> disposition == Disposition.BAR
                                ? bar(contested).flatMap(ReapplicationBar::withdrawnIn)
                                : Optional.empty()),
                cases.findOpen(Objections.openKey(contested.caseNumber())).map(CertificationCase::caseNumber));
    }

    /** What an organization has paid on a penalty, in won; of a fine it is not recorded here. */
    long paid(String caseNumber) {
        return penalties.find(caseNumber).stream()
                .flatMap(penalty -> penalty.payments().stream())
                .mapToLong(payment -> payment.amount())
                .sum();
    }

    private Optional<ReapplicationBar> bar(CertificationCase contested) {
        return certificates.barOf(contested.caseNumber());
    }

    private boolean isInForce(ReapplicationBar bar) {
        return clock.instant().isBefore(bar.endsAt());
    }

    private boolean tookEffect(CertificationCase contested, Disposition disposition) {
        return switch (disposition) {
            case REVOCATION ->
                isOf(contested, CaseKind.REVOCATION) && contested.status().equals("REVOKED");
            case BAR -> isOf(contested, CaseKind.REVOCATION) && bar(contested).isPresent();
            case FINE ->
                isOf(contested, CaseKind.OBLIGATION) && contested.status().equals("FINED");
            case PENALTY ->
                isOf(contested, CaseKind.PENALTY)
                        && IMPOSED.contains(contested.status())
                        && penalties.read(contested.caseNumber()).signedAmount().orElse(0L) > 0;
            case RE_NOTIFICATION ->
                isOf(contested, CaseKind.RE_NOTIFICATION)
                        && Set.of("OPEN", "SUFFICIENT").contains(contested.status())
                        && !reNotifications.read(contested.caseNumber()).sent().isEmpty();
        };
    }

    private static boolean isOf(CertificationCase contested, CaseKind kind) {
        return contested.kind() == kind;
    }
}
