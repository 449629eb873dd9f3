package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.FINDING_COUNT;
import static org.injeung.audit.AuditProcess.LEAD_AUDITOR;
import static org.injeung.audit.AuditProcess.PEOPLE_MET;
import static org.injeung.audit.AuditProcess.PLACE;
import static org.injeung.audit.AuditProcess.VISITED_ON;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.engine.Variable;
import org.injeung.law.Criteria;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Severity;

/** Takes the visit on site and its findings. */
@Named
@Dependent
public class RecordAuditFindings implements TaskListener {
    /** Five findings of this length fit into the form and the letter that the organization reads. */
    private static final int FINDING_FACTS = 350;

    private final Audits audits;
    private final Criteria criteria;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordAuditFindings(Audits audits, Criteria criteria, Clock clock) {
        this.audits = audits;
        this.criteria = criteria;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var audit = audits.read(CASE_NUMBER.from(task));
        var visitedOn = VISITED_ON.take(task);
        if (visitedOn.isAfter(LocalDate.ofInstant(clock.instant(), Periods.SEOUL))) {
            throw new InvalidInput(VISITED_ON.name(), "must not be in the future");
        }
        if (visitedOn.isBefore(audit.plannedOn())) {
            throw new InvalidInput(VISITED_ON.name(), "must not be before the planned day " + audit.plannedOn());
        }
        audit.visit(
                visitedOn,
                PEOPLE_MET.take(task),
                Caller.of(task.getProcessEngineServices()).id());
        LEAD_AUDITOR.takeIfPresent(task);
        PLACE.takeIfPresent(task);
        var count = FINDING_COUNT.take(task);
        for (var number = 1; number <= count; number++) {
            record(audit, task, number);
        }
    }

    private void record(Audit audit, DelegateTask task, int number) {
        var item = Variable.text("finding" + number + "Item", 10);
        var criterion = item.take(task);
        var today = LocalDate.ofInstant(clock.instant(), Periods.SEOUL);
        if (criteria.find(criterion, Scheme.ISMS_P, today).isEmpty()) {
            throw new InvalidInput(item.name(), "\"" + criterion + "\" is no item of annex 7, for example 2.10.8");
        }
        audits.recordFinding(
                audit,
                criterion,
                Variable.answer("finding" + number + "Severity", Severity.class).take(task),
                Variable.text("finding" + number + "Facts", FINDING_FACTS).take(task));
    }
}
