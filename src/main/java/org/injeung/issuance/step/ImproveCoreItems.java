package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.CORE_ITEM_RESULTS;
import static org.injeung.issuance.IssuanceProcess.IMPROVEMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.registry.PreEvaluations;

/** Takes what the applicant improved, for the auditor to read. */
@Named
@Dependent
public class ImproveCoreItems implements TaskListener {
    private final PreEvaluations preEvaluations;
    private final Answers answers;

    /** Works in the transaction of the engine. */
    @Inject
    public ImproveCoreItems(PreEvaluations preEvaluations, Answers answers) {
        this.preEvaluations = preEvaluations;
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        preEvaluations.improve(
                CASE_NUMBER.from(task), IMPROVEMENTS.from(task), Caller.of(task).id());
        CORE_ITEM_RESULTS.takeIfPresent(task);
        answers.taken(task);
    }
}
