package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.AUDIT_OUTCOME;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;

/** What both ends of an audit have in common. */
final class AuditCompletion {
    private AuditCompletion() {}

    static void record(
            Audits audits, Cases cases, DelegateExecution step, AuditOutcome outcome, Words reason, Instant at) {
        var caseNumber = CASE_NUMBER.from(step);
        var audit = audits.read(caseNumber);
        audit.complete(outcome, at);
        AUDIT_OUTCOME.to(step, outcome);
        cases.recordDecision(
                caseNumber,
                new Decision<>(
                        "CompleteAudit",
                        outcome,
                        new Words(
                                        "Audit on site from %s to %s at %s; met: %s; findings: %d",
                                        "현장심사 %s ~ %s, 장소 %s, 면담자 %s, 결함사항 %d건")
                                .with(
                                        audit.visitedOn().orElseThrow(),
                                        audit.visitedUntil().orElseThrow(),
                                        audit.visitedPlace().orElseThrow(),
                                        audit.peopleMet().orElseThrow(),
                                        audits.findings(audit).size()),
                        "CompleteAudit",
                        "2024-07-24",
                        Act.JOINT_NOTICE.at("25", "27"),
                        List.of(reason)),
                Cases.SYSTEM);
    }
}
