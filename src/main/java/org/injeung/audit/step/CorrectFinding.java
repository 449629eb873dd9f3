package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.ANSWER_SUMMARY;
import static org.injeung.audit.AuditProcess.CORRECTION;
import static org.injeung.audit.AuditProcess.CORRECTION_ANSWER;
import static org.injeung.audit.AuditProcess.CORRECTION_EVIDENCE;
import static org.injeung.audit.AuditProcess.EXTENDABLE_DAYS;
import static org.injeung.audit.AuditProcess.EXTENSION_DAYS;
import static org.injeung.audit.AuditProcess.EXTENSION_REQUEST;
import static org.injeung.audit.AuditProcess.FINDING_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.registry.Audits;
import org.injeung.registry.Finding;
import org.injeung.registry.FindingAction;
import org.injeung.registry.InvalidInput;

/** Takes what the organization did about a finding, or its request for more days. */
@Named
@Dependent
public class CorrectFinding implements TaskListener {
    private final Audits audits;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CorrectFinding(Audits audits, Clock clock) {
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var audit = audits.read(CASE_NUMBER.from(task));
        var finding = audits.finding(audit, Math.toIntExact(FINDING_NUMBER.from(task)));
        var answer = CORRECTION_ANSWER.take(task);
        var summary =
                switch (answer) {
                    case CORRECTED -> corrected(task, finding);
                    case EXTENSION_ASKED -> extensionAsked(task, finding);
                };
        CORRECTION.takeIfPresent(task);
        CORRECTION_EVIDENCE.takeIfPresent(task);
        EXTENSION_DAYS.takeIfPresent(task);
        EXTENSION_REQUEST.takeIfPresent(task);
        CORRECTION_ANSWER.to(task, answer);
        ANSWER_SUMMARY.to(task, summary);
    }

    private String corrected(DelegateTask task, Finding finding) {
        var correction = CORRECTION.from(task);
        var evidence = CORRECTION_EVIDENCE.from(task);
        audits.act(finding, FindingAction.Kind.ANSWERED, correction, evidence, null, caller(task), clock.instant());
        return correction + "\n[" + evidence + "]";
    }

    private String extensionAsked(DelegateTask task, Finding finding) {
        var days = EXTENSION_DAYS.from(task);
        var left = EXTENDABLE_DAYS.from(task);
        if (days > left) {
            throw new InvalidInput(
                    EXTENSION_DAYS.name(),
                    new Words(
                                    "the period may be extended by at most %s more days, not %s",
                                    "기간은 최대 %s일까지 더 연장할 수 있습니다(입력값: %s일)")
                            .with(left, days));
        }
        var reason = EXTENSION_REQUEST.from(task);
        audits.act(
                finding,
                FindingAction.Kind.EXTENSION_ASKED,
                reason,
                null,
                Math.toIntExact(days),
                caller(task),
                clock.instant());
        return new Words("%d more days", "%d일 연장 신청").with(days).both() + ": " + reason;
    }

    private static String caller(DelegateTask task) {
        return Caller.of(task).id();
    }
}
