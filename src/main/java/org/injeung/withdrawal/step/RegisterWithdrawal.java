package org.injeung.withdrawal.step;

import static org.injeung.withdrawal.WithdrawalProcess.CONTESTED_CASE;
import static org.injeung.withdrawal.WithdrawalProcess.DEFECT;
import static org.injeung.withdrawal.WithdrawalProcess.DISPOSITION;
import static org.injeung.withdrawal.WithdrawalProcess.PAID;
import static org.injeung.withdrawal.WithdrawalProcess.REASONS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.registry.DispositionWithdrawal;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Withdrawals;
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
        Variable.refuseOthers(step, CONTESTED_CASE, DISPOSITION, DEFECT, REASONS);
        var caller = Caller.of(step);
        if (!caller.isIn(Groups.CASE_OFFICERS) && !caller.isIn(Groups.MANAGERS)) {
            throw new AuthorizationException("The user " + caller.id()
                    + " is neither a case officer nor a manager: only they propose to withdraw a disposition");
        }
        var number = CONTESTED_CASE.from(step);
        var disposition = DISPOSITION.from(step);
        var defect = DEFECT.from(step);
        var reasons = REASONS.from(step);
        var businessNumber = cases.organizationOf(number)
                .orElseThrow(() -> new InvalidInput(CONTESTED_CASE.name(), "there is no case " + number));
        var organization = organizations.lock(businessNumber);
        var contested = cases.read(number);
        var obstacles = WithdrawalPolicy.obstacles(dispositions.of(contested, disposition));
        if (!obstacles.isEmpty()) {
            throw new Conflict("disposition: " + disposition + " of " + number + " is not withdrawn: "
                    + String.join("; ", obstacles));
        }
        var opened = intake.open(
                step,
                CaseKind.WITHDRAWAL,
                organization,
                contested.certificateNumber().orElse(null),
                DispositionWithdrawal.openKey(number));
        withdrawals.propose(opened.caseNumber(), number, disposition, defect, reasons, caller.id());
        PAID.to(step, dispositions.paid(number));
    }
}
