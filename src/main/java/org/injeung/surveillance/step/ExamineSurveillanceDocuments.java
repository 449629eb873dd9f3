package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.EXAMINATION;
import static org.injeung.surveillance.SurveillanceProcess.EXAMINATION_RESULT;
import static org.injeung.surveillance.SurveillanceProcess.EXAMINED_DOCUMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Cases;

/** Takes what the auditor examined in documents, and whether it is true. */
@Named
@Dependent
public class ExamineSurveillanceDocuments implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public ExamineSurveillanceDocuments(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "ExamineSurveillanceDocuments",
                        EXAMINATION.from(task),
                        new Words("Documents: %s", "서류: %s").with(EXAMINED_DOCUMENTS.take(task)),
                        "ExamineSurveillanceDocuments",
                        "2026-10-01",
                        Act.all(Act.NETWORK_ACT.at("47(8)"), Act.revocationCriteria()),
                        List.of(Words.same(EXAMINATION_RESULT.take(task)))),
                Caller.of(task).id());
    }
}
