package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.AUDIT_KIND;
import static org.injeung.audit.AuditProcess.AUDIT_PLAN;
import static org.injeung.audit.AuditProcess.LEAD_AUDITOR;
import static org.injeung.audit.AuditProcess.PLACE;
import static org.injeung.audit.AuditProcess.PLANNED_ON;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Groups;
import org.injeung.law.Periods;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.InvalidInput;

/** Takes the plan of the audit and refuses a lead auditor who is none. */
@Named
@Dependent
public class PlanAudit implements TaskListener {
    private final Audits audits;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PlanAudit(Audits audits, Clock clock) {
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var plannedOn = PLANNED_ON.take(task);
        if (plannedOn.isBefore(LocalDate.ofInstant(clock.instant(), Periods.SEOUL))) {
            throw new InvalidInput(PLANNED_ON.name(), "must not be in the past");
        }
        var lead = LEAD_AUDITOR.from(task);
        var auditor = task.getProcessEngineServices()
                .getIdentityService()
                .createUserQuery()
                .userId(lead)
                .memberOfGroup(Groups.AUDITORS)
                .count();
        if (auditor == 0) {
            throw new InvalidInput(LEAD_AUDITOR.name(), "\"" + lead + "\" is not the user id of an auditor");
        }
        audits.plan(new Audit(
                CASE_NUMBER.from(task),
                AUDIT_KIND.from(task),
                plannedOn,
                lead,
                PLACE.from(task),
                AUDIT_PLAN.take(task)));
    }
}
