package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.FACTS;
import static org.injeung.revocation.RevocationProcess.GROUND;
import static org.injeung.revocation.RevocationProcess.ORDER_SIGNED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.revocation.policy.Signature;

/** Takes the signature of the manager. */
@Named
@Dependent
public class SignRevocationOrder implements TaskListener {
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SignRevocationOrder(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!ORDER_SIGNED.take(task)) {
            throw new InvalidInput(ORDER_SIGNED.name(), "confirm that you read the order and its effects");
        }
        var manager = Caller.of(task.getProcessEngineServices()).id();
        var caseNumber = CASE_NUMBER.from(task);
        var ground = GROUND.from(task);
        cases.revocation(caseNumber).sign(manager, clock.instant());
        cases.recordDecision(
                caseNumber,
                new Decision<>(
                        "SignRevocationOrder",
                        Signature.SIGNED,
                        FACTS.from(task),
                        "SignRevocationOrder",
                        "2025-12-29",
                        ground.legalBasis(),
                        List.of("Ground: " + ground)),
                manager);
    }
}
