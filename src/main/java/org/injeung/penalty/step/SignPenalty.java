package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.ASSESSED_VIOLATIONS;
import static org.injeung.penalty.PenaltyProcess.EXEMPTION;
import static org.injeung.penalty.PenaltyProcess.SIGNING;
import static org.injeung.penalty.PenaltyProcess.SIGNING_REASON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.penalty.policy.PenaltyPolicy;
import org.injeung.penalty.policy.Signing;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Penalties;

/** Takes the signature of the manager, who imposes the penalty, imposes none or returns it. */
@Named
@Dependent
public class SignPenalty implements TaskListener {
    private final Penalties penalties;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SignPenalty(Penalties penalties, Cases cases, Clock clock) {
        this.penalties = penalties;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var penalty = penalties.read(caseNumber);
        var signing = SIGNING.from(task);
        var reason = SIGNING_REASON.from(task);
        var total = penalty.total();
        PenaltyPolicy.signingProblem(signing, total).ifPresent(problem -> {
            throw new InvalidInput(SIGNING.name(), problem);
        });
        var entered = EXEMPTION.takeIfPresent(task);
        if (signing == Signing.NOT_IMPOSED && entered.isEmpty()) {
            throw new InvalidInput(
                    EXEMPTION.name(), new Words("is missing: why is nothing imposed?", "값이 없습니다. 부과하지 않는 사유를 적으십시오"));
        }
        var exemption = entered.filter(ground -> signing == Signing.NOT_IMPOSED);
        var manager = Caller.of(task).id();
        cases.recordDecision(
                caseNumber,
                PenaltyPolicy.sign(signing, total, penalty.opinion().isPresent(), exemption, reason),
                manager);
        if (signing == Signing.RETURNED) {
            penalty.returned();
            task.removeVariable(ASSESSED_VIOLATIONS.name());
        } else {
            penalty.sign(signing == Signing.IMPOSED ? total : 0, manager, clock.instant());
        }
    }
}
