package org.injeung.issuance.step;

import static org.injeung.issuance.IssuanceProcess.ANSWER_DUE_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Deadline;

/** What the certification body waits for the applicant to answer, and until when. */
@Dependent
public class Answers {
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public Answers(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Lets the period of that name begin now; its end is the due date of the applicant's task and ends it. */
    Deadline ask(VariableScope scope, String period, String occasion) {
        return deadlines.open(scope, ANSWER_DUE_AT, period, occasion, clock.instant());
    }

    /** The applicant has answered in time. */
    void taken(VariableScope scope) {
        ANSWER_DUE_AT.takeIfPresent(scope);
    }
}
