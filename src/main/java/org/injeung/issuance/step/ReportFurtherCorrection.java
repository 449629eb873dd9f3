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
import org.injeung.access.Caller;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
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
                        new Words("The applicant corrected: %s", "신청인의 보완: %s").with(FURTHER_ANSWER.take(task)),
                        "ReportFurtherCorrection",
                        "2024-07-24",
                        Act.JOINT_NOTICE.at("25(5)"),
                        List.of(Words.same(FURTHER_REPORT.take(task)))),
                Caller.of(task).id());
    }
}
