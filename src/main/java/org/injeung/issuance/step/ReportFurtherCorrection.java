package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.FURTHER_ANSWER;
import static org.injeung.issuance.IssuanceProcess.FURTHER_REPORT;
import static org.injeung.issuance.IssuanceProcess.FURTHER_RESULT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;

/** Takes the report of the case officer on what the applicant corrected further; the committee reads it in the case file. */
@Named
@Dependent
public class ReportFurtherCorrection implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public ReportFurtherCorrection(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "ReportFurtherCorrection",
                        FURTHER_RESULT.take(task),
                        "The applicant corrected: " + FURTHER_ANSWER.take(task),
                        "ReportFurtherCorrection",
                        "2024-07-24",
                        "Joint notice 2024-8/2024-30 Art. 25(5)",
                        List.of(FURTHER_REPORT.take(task))),
                Caller.of(task.getProcessEngineServices()).id());
    }
}
