package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.GROUND;
import static org.injeung.screening.ScreeningProcess.NETWORK_ACT_VIOLATED_ON;
import static org.injeung.screening.ScreeningProcess.OTHER_GROUND;
import static org.injeung.screening.ScreeningProcess.PROPOSED_RULING;
import static org.injeung.screening.ScreeningProcess.RULING;
import static org.injeung.screening.ScreeningProcess.RULING_REASON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.screening.policy.Ruling;
import org.injeung.screening.policy.RulingPolicy;

/** Takes the ruling of a person who did not establish the facts: as proposed, or otherwise with a reason. */
@Named
@Dependent
public class DecideRuling implements TaskListener {
    private final Cases cases;
    private final Certificates certificates;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideRuling(Cases cases, Certificates certificates) {
        this.cases = cases;
        this.certificates = certificates;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var proposed = PROPOSED_RULING.from(task);
        var proposedGround = GROUND.find(task);
        var ruled = new RulingPolicy.Ruled(
                RULING.from(task), OTHER_GROUND.takeIfPresent(task), RULING_REASON.takeIfPresent(task));
        var breach = cases.breach(caseNumber);
        var screened = new RulingPolicy.Screened(
                breach.discoveredOn(),
                NETWORK_ACT_VIOLATED_ON.find(task),
                certificates.schemesOf(breach.businessNumber()));
        switch (RulingPolicy.check(ruled, proposed, proposedGround, screened)) {
            case NO_GROUND ->
                throw new InvalidInput(
                        OTHER_GROUND.name(),
                        new Words("is missing: a revocation needs a ground", "값이 없습니다. 취소에는 취소 사유가 필요합니다"));
            case WRONG_GROUND ->
                throw new InvalidInput(
                        OTHER_GROUND.name(),
                        new Words(
                                        "is no ground of a screening or of the schemes held, or was none yet on the day of the breach or violation, %s",
                                        "침해사고 심사 또는 보유한 인증의 취소 사유가 아니거나, 침해사고일 또는 위반일인 %s에 아직 시행되지 않은 취소 사유입니다")
                                .with(screened.networkActViolatedOn().orElse(screened.breachOn())));
            case NO_REASON ->
                throw new InvalidInput(
                        RULING_REASON.name(),
                        new Words(
                                "is missing: a ruling that departs from the proposal says why",
                                "값이 없습니다. 제안과 다른 결정에는 사유를 적습니다"));
            default -> {
                // nothing is wrong with it
            }
        }
        var reasons = cases.lastDecision(caseNumber, "ProposeRuling").reasonLines();
        cases.recordDecision(
                caseNumber,
                RulingPolicy.decide(ruled, proposed, proposedGround, reasons, screened.held()),
                Caller.of(task).id());
        if (ruled.ruling() == Ruling.REVOKE) {
            ruled.ground().ifPresent(ground -> GROUND.to(task, ground));
        }
    }
}
