package org.injeung.withdrawal.step;

import static org.injeung.withdrawal.WithdrawalProcess.PAID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.access.NotAllowed;
import org.injeung.engine.Variable;
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.registry.DispositionWithdrawal;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;
import org.injeung.registry.Withdrawals;
import org.injeung.withdrawal.NewWithdrawal;
import org.injeung.withdrawal.policy.WithdrawalPolicy;

/** Checks the start variables and opens the case, whichever door it came through. */
@Named
@Dependent
public class RegisterWithdrawal implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Withdrawals withdrawals;
    private final Dispositions dispositions;
    private final Intake intake;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterWithdrawal(
            Organizations organizations,
            Cases cases,
            Withdrawals withdrawals,
            Dispositions dispositions,
            Intake intake) {
        this.organizations = organizations;
        this.cases = cases;
        this.withdrawals = withdrawals;
        this.dispositions = dispositions;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution step) {
        var withdrawal = Variable.all(step, NewWithdrawal.class);
        var caller = Caller.of(step);
        if (!caller.isIn(Groups.CASE_OFFICERS) && !caller.isIn(Groups.MANAGERS)) {
            throw new NotAllowed(new Words(
                            "The user %s is neither a case officer nor a manager: only they propose to withdraw a disposition",
                            "%s 사용자는 담당자도 결재권자도 아닙니다. 처분의 직권취소는 이들만 제안합니다")
                    .with(caller.id()));
        }
        var number = withdrawal.contestedCase();
        var disposition = withdrawal.disposition();
        var businessNumber =
                cases.organizationOf(number).orElseThrow(() -> new NotFound(new Words("case", "사건"), number));
        var organization = organizations.lock(businessNumber);
        var contested = cases.read(number);
        var obstacles = WithdrawalPolicy.obstacles(dispositions.of(contested, disposition));
        if (!obstacles.isEmpty()) {
            throw new Conflict(new Words(
                            "disposition: %s of %s is not withdrawn: %s",
                            "disposition: %2$s의 %1$s은(는) 직권취소되지 않습니다: %3$s")
                    .with(disposition, number, Words.join("; ", obstacles)));
        }
        var opened = intake.open(
                step,
                CaseKind.WITHDRAWAL,
                organization,
                contested.certificateNumber().orElse(null),
                DispositionWithdrawal.openKey(number));
        withdrawals.propose(
                opened.caseNumber(), number, disposition, withdrawal.defect(), withdrawal.reasons(), caller.id());
        PAID.to(step, dispositions.paid(number));
    }
}
