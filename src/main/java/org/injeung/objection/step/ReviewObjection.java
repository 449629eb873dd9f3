package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.objection.ObjectionProcess.EXTENSION_REASON;
import static org.injeung.objection.ObjectionProcess.REPLY_EXTENSION;
import static org.injeung.objection.ObjectionProcess.REVIEW_REPORT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.objection.policy.ReplyExtension;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Objections;

/** Takes the report of an officer who had no part in the contested case. */
@Named
@Dependent
public class ReviewObjection implements TaskListener {
    private final Objections objections;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ReviewObjection(Objections objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var objection = objections.read(CASE_NUMBER.from(task));
        objection.review(REVIEW_REPORT.from(task), Caller.of(task).id(), clock.instant());
        var reason = EXTENSION_REASON.takeIfPresent(task);
        if (REPLY_EXTENSION.from(task) == ReplyExtension.NEEDED) {
            objection.needsLonger(reason.orElseThrow(() -> new InvalidInput(
                    EXTENSION_REASON.name(),
                    new Words("is missing: the organization is told it", "값이 없습니다. 조직에 통지되는 내용입니다"))));
        }
    }
}
