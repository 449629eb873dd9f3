package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.SUSPENDED_UNTIL;
import static org.injeung.change.ChangeProcess.SUSPENSION_FACTS;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.change.policy.SuspensionPolicy;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Periods;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.InvalidInput;

/** Takes the facts and the last day of a suspension. */
@Named
@Dependent
public class PrepareSuspension implements TaskListener {
    private final Certificates certificates;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PrepareSuspension(Certificates certificates, Changes changes, Deadlines deadlines, Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var facts = SUSPENSION_FACTS.from(task);
        var until = SUSPENDED_UNTIL.from(task);
        var now = clock.instant();
        SuspensionPolicy.problem(
                        until,
                        Periods.day(now),
                        deadlines.count("suspensionMaximum", now).lastDay(),
                        certificates.read(CERTIFICATE_NUMBER.from(task)).validUntil())
                .ifPresent(problem -> {
                    throw new InvalidInput(SUSPENDED_UNTIL.name(), problem);
                });
        changes.read(CASE_NUMBER.from(task)).prepareSuspension(facts, until);
    }
}
