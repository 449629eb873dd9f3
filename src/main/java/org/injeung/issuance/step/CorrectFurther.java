package org.injeung.issuance.step;

import static org.injeung.issuance.IssuanceProcess.FURTHER_ANSWER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Takes what the applicant corrected at the request of the committee, for the case officer to read. */
@Named
@Dependent
public class CorrectFurther implements TaskListener {
    private final Answers answers;

    /** Works in the transaction of the engine. */
    @Inject
    public CorrectFurther(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        FURTHER_ANSWER.from(task);
        answers.taken(task);
    }
}
