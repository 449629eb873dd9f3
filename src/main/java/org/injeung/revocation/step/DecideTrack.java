package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.GROUND;
import static org.injeung.revocation.RevocationProcess.MOTION;
import static org.injeung.revocation.RevocationProcess.TRACK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;
import org.injeung.revocation.policy.TrackPolicy;

/** Decides whether the order is signed at once or after notice, opinion and committee. */
@Named
@Dependent
public class DecideTrack implements JavaDelegate {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideTrack(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        var decision = TrackPolicy.decide(
                GROUND.from(step), cases.revocation(CASE_NUMBER.from(step)).facts());
        TRACK.to(step, decision.answer());
        MOTION.to(step, TrackPolicy.motion(GROUND.from(step)).words().en());
        cases.recordDecision(CASE_NUMBER.from(step), decision, Cases.SYSTEM);
    }
}
