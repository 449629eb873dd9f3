package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.ANSWER_SUMMARY;
import static org.injeung.audit.AuditProcess.BODY_ANSWER;
import static org.injeung.audit.AuditProcess.FINDING_NUMBER;
import static org.injeung.audit.AuditProcess.VERIFICATION;
import static org.injeung.audit.AuditProcess.VERIFICATION_REMARK;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.audit.AuditTeam;
import org.injeung.audit.policy.Verification;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;
import org.injeung.registry.Finding;
import org.injeung.registry.FindingAction;
import org.injeung.registry.InvalidInput;

/** Takes whether the correction of a finding is good; if not, what is missing goes back to the organization. */
@Named
@Dependent
public class VerifyCorrection implements TaskListener {
    private final Audits audits;
    private final Cases cases;
    private final AuditTeam team;
    private final FindingReturn back;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public VerifyCorrection(Audits audits, Cases cases, AuditTeam team, FindingReturn back, Clock clock) {
        this.audits = audits;
        this.cases = cases;
        this.team = team;
        this.back = back;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var audit = audits.read(CASE_NUMBER.from(task));
        var caller = Caller.of(task);
        if (!caller.isIn(Groups.CASE_OFFICERS)) {
            team.requireMember(caller, audit);
        }
        var finding = audits.finding(audit, Math.toIntExact(FINDING_NUMBER.from(task)));
        var verification = VERIFICATION.take(task);
        var remark = VERIFICATION_REMARK.takeIfPresent(task).orElse("");
        if (verification == Verification.REOPENED && remark.isEmpty()) {
            throw new InvalidInput(
                    VERIFICATION_REMARK.name(), new Words("say what is still missing", "아직 부족한 점을 적으십시오"));
        }
        var reason = remark.isEmpty() ? new Words("The finding is corrected", "결함사항이 보완되었습니다") : Words.same(remark);
        act(task, audit, finding, verification, reason, caller.id());
        VERIFICATION.to(task, verification);
    }

    private void act(
            DelegateTask task, Audit audit, Finding finding, Verification verification, Words reason, String by) {
        cases.recordDecision(
                audit.caseNumber(),
                new Decision<>(
                        "VerifyCorrection",
                        verification,
                        new Words("Finding %d (%s): %s", "결함사항 %d(%s): %s")
                                .with(finding.number(), finding.criterion(), ANSWER_SUMMARY.from(task)),
                        "VerifyCorrection",
                        "2024-07-24",
                        Act.JOINT_NOTICE.at("25(4)"),
                        List.of(reason)),
                by);
        var kind = verification == Verification.VERIFIED ? FindingAction.Kind.VERIFIED : FindingAction.Kind.REOPENED;
        audits.act(finding, kind, reason.en(), null, null, by, clock.instant());
        if (verification == Verification.REOPENED) {
            BODY_ANSWER.to(task, reason.both());
            back.tell(task, audit, finding, LetterKind.FINDING_REOPENED, reason);
        }
    }
}
