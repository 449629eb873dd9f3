package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.NEXT_DATE;
import static org.injeung.obligation.ObligationProcess.NEXT_DATE_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.obligation.ObligationProcess.NextDate;
import org.injeung.registry.Obligations;

/** Says what comes first, a reminder or the end of the time that the organization has. */
@Named
@Dependent
public class PlanNextDate implements JavaDelegate {
    private final Obligations obligations;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PlanNextDate(Obligations obligations, Deadlines deadlines, Clock clock) {
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var due = obligations.read(CASE_NUMBER.from(step)).dueAt();
        var reminder = deadlines.count("obligationReminder", clock.instant()).endsAt();
        NEXT_DATE.to(step, reminder.isBefore(due) ? NextDate.REMINDER : NextDate.DUE);
        NEXT_DATE_AT.to(step, reminder.isBefore(due) ? reminder : due);
    }
}
