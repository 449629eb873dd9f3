package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.ANSWER_SUMMARY;
import static org.injeung.audit.AuditProcess.BODY_ANSWER;
import static org.injeung.audit.AuditProcess.EXTENDABLE_DAYS;
import static org.injeung.audit.AuditProcess.EXTENSION_DECISION;
import static org.injeung.audit.AuditProcess.EXTENSION_DECISION_REASON;
import static org.injeung.audit.AuditProcess.FINDING_NUMBER;
import static org.injeung.audit.AuditProcess.GRANTED_DAYS;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.audit.policy.ExtensionDecision;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;
import org.injeung.registry.FindingAction;
import org.injeung.registry.InvalidInput;

/** Takes what a manager decides on a request for more days. */
@Named
@Dependent
public class DecideExtension implements TaskListener {
    private final Audits audits;
    private final Cases cases;
    private final FindingReturn back;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideExtension(Audits audits, Cases cases, FindingReturn back, Clock clock) {
        this.audits = audits;
        this.cases = cases;
        this.back = back;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var audit = audits.read(CASE_NUMBER.from(task));
        var finding = audits.finding(audit, Math.toIntExact(FINDING_NUMBER.from(task)));
        var decision = EXTENSION_DECISION.take(task);
        var granted = decision == ExtensionDecision.GRANTED;
        var days = granted ? grantedDays(task) : null;
        GRANTED_DAYS.takeIfPresent(task);
        var reason = EXTENSION_DECISION_REASON.take(task);
        var by = Caller.of(task).id();
        cases.recordDecision(
                audit.caseNumber(),
                new Decision<>(
                        "DecideExtension",
                        decision,
                        new Words("Finding %d (%s), asked for: %s; granted: %s days", "결함사항 %d(%s), 신청: %s, 승인: %s일")
                                .with(
                                        finding.number(),
                                        finding.criterion(),
                                        ANSWER_SUMMARY.from(task),
                                        granted ? days : 0),
                        "CorrectionPolicy",
                        "2024-07-24",
                        Act.JOINT_NOTICE
                                .at("25(4)")
                                .then(": ", new Words("up to 60 days more, 100 in all", "60일 이내 연장, 총 100일 이내")),
                        List.of(Words.same(reason))),
                by);
        audits.act(
                finding,
                granted ? FindingAction.Kind.EXTENSION_GRANTED : FindingAction.Kind.EXTENSION_REFUSED,
                reason,
                null,
                days,
                by,
                clock.instant());
        var answer = granted ? new Words("+%d days", "%d일 연장").with(days) : new Words("No more days", "연장 불가");
        BODY_ANSWER.to(task, answer.both() + ": " + reason);
        back.tell(
                task,
                audit,
                finding,
                granted ? LetterKind.EXTENSION_GRANTED : LetterKind.EXTENSION_REFUSED,
                Words.same(reason));
    }

    private static Integer grantedDays(DelegateTask task) {
        var days = GRANTED_DAYS.from(task);
        var left = EXTENDABLE_DAYS.from(task);
        if (days > left) {
            throw new InvalidInput(
                    GRANTED_DAYS.name(),
                    new Words(
                                    "the period may be extended by at most %s more days, not %s",
                                    "기간은 최대 %s일까지 더 연장할 수 있습니다(입력값: %s일)")
                            .with(left, days));
        }
        return Math.toIntExact(days);
    }
}
