package org.injeung.withdrawal.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.withdrawal.WithdrawalProcess.WITHDRAWAL_REMARK;
import static org.injeung.withdrawal.WithdrawalProcess.WITHDRAWAL_RULING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Withdrawals;
import org.injeung.withdrawal.policy.WithdrawalPolicy;
import org.injeung.withdrawal.policy.WithdrawalRuling;

/** Records what the manager decided on the disposition as it is now. */
@Named
@Dependent
public class SignWithdrawal implements TaskListener {
    private final Organizations organizations;
    private final Cases cases;
    private final Withdrawals withdrawals;
    private final Dispositions dispositions;

    /** Works in the transaction of the engine. */
    @Inject
    public SignWithdrawal(
            Organizations organizations, Cases cases, Withdrawals withdrawals, Dispositions dispositions) {
        this.organizations = organizations;
        this.cases = cases;
        this.withdrawals = withdrawals;
        this.dispositions = dispositions;
    }

    @Override
    public void notify(DelegateTask task) {
        var ruling = WITHDRAWAL_RULING.from(task);
        var remark = WITHDRAWAL_REMARK.take(task);
        var manager = Caller.of(task).id();
        organizations.lock(BUSINESS_NUMBER.from(task));
        var withdrawal = withdrawals.read(CASE_NUMBER.from(task));
        var contested = dispositions.of(cases.read(withdrawal.contestedCase()), withdrawal.disposition());
        var obstacles = WithdrawalPolicy.obstacles(contested);
        if (ruling == WithdrawalRuling.WITHDRAWN && !obstacles.isEmpty()) {
            throw new InvalidInput(
                    WITHDRAWAL_RULING.name(),
                    new Words("must be STANDS: %s", "처분 유지(STANDS)여야 합니다: %s").with(Words.join("; ", obstacles)));
        }
        withdrawal.decide(manager, remark);
        cases.recordDecision(
                withdrawal.caseNumber(),
                WithdrawalPolicy.decide(contested, withdrawal.defect(), withdrawal.reasons(), ruling, remark),
                manager);
    }
}
