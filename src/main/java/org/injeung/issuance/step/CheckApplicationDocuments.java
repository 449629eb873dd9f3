package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.DOCUMENTS;
import static org.injeung.issuance.IssuanceProcess.DOCUMENTS_REMARK;
import static org.injeung.issuance.IssuanceProcess.SUPPLIED_DOCUMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.issuance.policy.Documents;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;

/** Takes what the case officer found in the documents; a reason is required unless they are complete. */
@Named
@Dependent
public class CheckApplicationDocuments implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public CheckApplicationDocuments(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var documents = DOCUMENTS.from(task);
        var remark = DOCUMENTS_REMARK.find(task).orElse("");
        if (documents != Documents.COMPLETE && remark.isEmpty()) {
            throw new InvalidInput(
                    DOCUMENTS_REMARK.name(), "say what is missing or why the application is inadmissible");
        }
        SUPPLIED_DOCUMENTS.takeIfPresent(task);
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "CheckApplicationDocuments",
                        documents,
                        remark.isEmpty() ? "The application documents were checked" : remark,
                        "CheckApplicationDocuments",
                        "2024-07-24",
                        "Enforcement Decree of the Network Act Art. 47(1); joint notice 2024-8/2024-30 Arts. 17, 18",
                        List.of(remark.isEmpty() ? "The documents are complete" : remark)),
                Caller.of(task.getProcessEngineServices()).id());
    }
}
