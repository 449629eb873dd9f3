package org.injeung.withdrawal.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.withdrawal.WithdrawalProcess.COOLDOWN_ENDS_AT;
import static org.injeung.withdrawal.WithdrawalProcess.PAID;
import static org.injeung.withdrawal.WithdrawalProcess.PENALTY_WITHDRAWN;
import static org.injeung.withdrawal.WithdrawalProcess.REFUND;
import static org.injeung.withdrawal.WithdrawalProcess.RE_NOTIFICATION_WITHDRAWN;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.OverturnedRevocation;
import org.injeung.engine.RunningCase;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Organizations;
import org.injeung.registry.Withdrawals;
import org.injeung.withdrawal.WithdrawalProcess.Refund;

/** Takes the disposition back with everything that followed from it, and tells the organization. */
@Named
@Dependent
public class WithdrawDisposition implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Withdrawals withdrawals;
    private final OverturnedRevocation revocations;
    private final Dispositions dispositions;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public WithdrawDisposition(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Withdrawals withdrawals,
            OverturnedRevocation revocations,
            Dispositions dispositions,
            Letters letters,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.withdrawals = withdrawals;
        this.revocations = revocations;
        this.dispositions = dispositions;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var withdrawal = withdrawals.read(caseNumber);
        var contested = cases.read(withdrawal.contestedCase());
        withdrawal.withdraw(clock.instant());
        var refund = Refund.NOTHING;
        switch (withdrawal.disposition()) {
            case REVOCATION -> {
                contested.overturn(caseNumber);
                revocations.restore(contested, caseNumber, step.getProcessEngineServices());
            }
            case BAR -> endBar(contested, step);
            case FINE -> {
                contested.overturn(caseNumber);
                refund = Refund.DUE;
            }
            case PENALTY -> {
                refund = Refund.DUE;
                end(contested, PENALTY_WITHDRAWN, step);
                PAID.to(step, dispositions.paid(contested.caseNumber()));
            }
            case RE_NOTIFICATION -> end(contested, RE_NOTIFICATION_WITHDRAWN, step);
        }
        REFUND.to(step, refund);
        if (refund == Refund.NOTHING) {
            cases.close(caseNumber, "WITHDRAWN");
        }
        var decision = cases.lastDecision(caseNumber);
        letters.write(
                caseNumber,
                organization,
                LetterKind.DISPOSITION_WITHDRAWN,
                "once",
                Map.of(
                        "contestedCase", contested.caseNumber(),
                        "disposition", withdrawal.disposition().name(),
                        "withdrawal", withdrawal.disposition().name(),
                        "defect", withdrawal.defect().name(),
                        "reasons", decision.reasons(),
                        "legalBasis", decision.legalBasis()));
    }

    /** The revocation stands and goes on being served; its bar and the waiver that rests on it are over now. */
    private void endBar(CertificationCase revocation, DelegateExecution step) {
        var now = clock.instant();
        var engine = step.getProcessEngineServices();
        certificates.barOf(revocation.caseNumber()).orElseThrow().withdraw(CASE_NUMBER.from(step), now);
        certificates.waiverOf(revocation.caseNumber()).ifPresent(waiver -> waiver.lift(now));
        RunningCase.move(engine, CaseKind.REVOCATION, revocation.caseNumber(), COOLDOWN_ENDS_AT, now);
        revocations.resumeFines(revocation, engine);
    }

    /** What still runs of it ends, whichever diagram it began under. */
    private void end(CertificationCase contested, String message, DelegateExecution step) {
        if (contested.closedAt().isEmpty()) {
            cases.end(
                    contested.caseNumber(),
                    "WithdrawDisposition",
                    CaseEnding.ENDED_BY_WITHDRAWAL,
                    new Words("It was withdrawn in %s", "%s에서 직권취소되었습니다").with(CASE_NUMBER.from(step)));
            RunningCase.end(step.getProcessEngineServices(), message, contested.kind(), contested.caseNumber());
        }
        contested.overturn(CASE_NUMBER.from(step));
    }
}
