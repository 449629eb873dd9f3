package org.injeung.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.audit.policy.Corrections;
import org.injeung.audit.policy.Findings;
import org.injeung.engine.Variable;
import org.injeung.registry.AuditKind;
import org.injeung.registry.AuditOutcome;

/** Names shared with {@code conformity-audit.bpmn}. */
public final class AuditProcess {
    /** Why the audit is done; given by the calling process. */
    public static final Variable<AuditKind> AUDIT_KIND = Variable.answer("auditKind", AuditKind.class);
    /** First planned day on site. */
    public static final Variable<LocalDate> PLANNED_ON = Variable.day("plannedOn");
    /** User id of the lead auditor. */
    public static final Variable<String> LEAD_AUDITOR = Variable.text("leadAuditor", 64);
    /** Where the visit takes place. */
    public static final Variable<String> PLACE = Variable.text("place", 200);
    /** Systems and internet contact assets to look at. */
    public static final Variable<String> AUDIT_PLAN = Variable.text("auditPlan", 2000);
    /** Day of the visit on site. */
    public static final Variable<LocalDate> VISITED_ON = Variable.day("visitedOn");
    /** Who was met on site. */
    public static final Variable<String> PEOPLE_MET = Variable.text("peopleMet", 500);
    /** How many findings the form carries. */
    public static final Variable<Long> FINDING_COUNT = Variable.number("findingCount", 0, 5);
    /** Answer of {@code Gateway_Findings}. */
    public static final Variable<Findings> FINDINGS = Variable.answer("findings", Findings.class);
    /** The findings in words; the organization and the case officer read them. */
    public static final Variable<String> FINDINGS_SUMMARY = Variable.text("findingsSummary", 2000);
    /** What {@code Timer_CorrectionOverdue} waits for. */
    public static final Variable<Instant> CORRECTION_DUE_AT = Variable.instant("correctionDueAt");
    /** What the organization did; the case officer reads it. */
    public static final Variable<String> CORRECTION = Variable.text("correction", 2000);
    /** Answer of {@code Gateway_Corrections}. */
    public static final Variable<Corrections> CORRECTIONS = Variable.answer("corrections", Corrections.class);
    /** What the case officer says about the corrections; the organization reads it. */
    public static final Variable<String> VERIFICATION_REMARK = Variable.text("verificationRemark", 1000);
    /** What the calling process learns. */
    public static final Variable<AuditOutcome> AUDIT_OUTCOME = Variable.answer("auditOutcome", AuditOutcome.class);

    private AuditProcess() {}
}
