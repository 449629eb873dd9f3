package org.injeung.issuance.step;

import static org.injeung.issuance.IssuanceProcess.DOCUMENTS;
import static org.injeung.issuance.IssuanceProcess.DOCUMENTS_REMARK;
import static org.injeung.issuance.IssuanceProcess.SUPPLIED_DOCUMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Takes what the applicant supplied, for the case officer to read. */
@Named
@Dependent
public class SupplyMissingDocuments implements TaskListener {
    private final Answers answers;

    /** Works in the transaction of the engine. */
    @Inject
    public SupplyMissingDocuments(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        SUPPLIED_DOCUMENTS.from(task);
        // The next check is answered anew.
        DOCUMENTS.takeIfPresent(task);
        DOCUMENTS_REMARK.takeIfPresent(task);
        answers.taken(task);
    }
}
