package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.AUDIT_OUTCOME;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.law.Decision;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;

/** What both ends of an audit have in common. */
final class AuditCompletion {
    private AuditCompletion() {}

    static void record(
            Audits audits, Cases cases, DelegateExecution step, AuditOutcome outcome, String reason, Instant at) {
        var caseNumber = CASE_NUMBER.from(step);
        var audit = audits.read(caseNumber);
        audit.complete(outcome, at);
        AUDIT_OUTCOME.to(step, outcome);
        cases.recordDecision(
                caseNumber,
                new Decision<>(
                        "CompleteAudit",
                        outcome,
                        "Audit on site from %s to %s at %s; met: %s; findings: %d"
                                .formatted(
                                        audit.visitedOn().orElseThrow(),
                                        audit.visitedUntil().orElseThrow(),
                                        audit.visitedPlace().orElseThrow(),
                                        audit.peopleMet().orElseThrow(),
                                        audits.findings(audit).size()),
                        "CompleteAudit",
                        "2024-07-24",
                        "Joint notice 2024-8/2024-30 Arts. 25, 27",
                        List.of(reason)),
                Cases.SYSTEM);
    }
}
