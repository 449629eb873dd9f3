package org.injeung.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.audit.policy.CorrectionAnswer;
import org.injeung.audit.policy.ExtensionDecision;
import org.injeung.audit.policy.MoreFindings;
import org.injeung.audit.policy.Verification;
import org.injeung.engine.Variable;
import org.injeung.engine.WordsVariable;
import org.injeung.registry.AuditKind;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Severity;

/** Names shared with {@code conformity-audit.bpmn}. */
public final class AuditProcess {
    /** Whether an audit has findings. */
    public enum Findings {
        /** None. */
        NONE,
        /** Some, which the organization corrects. */
        TO_BE_CORRECTED
    }

    /** Why the audit is done; given by the calling process. */
    public static final Variable<AuditKind> AUDIT_KIND = Variable.answer("auditKind", AuditKind.class);
    /** First planned day on site. */
    public static final Variable<LocalDate> PLANNED_ON = Variable.day("plannedOn");
    /** Last planned day on site. */
    public static final Variable<LocalDate> PLANNED_UNTIL_ON = Variable.day("plannedUntilOn");
    /** User id of the lead auditor. */
    public static final Variable<String> LEAD_AUDITOR = Variable.text("leadAuditor", 64);
    /** User ids of the other members of the team, separated by commas. */
    public static final Variable<String> AUDIT_TEAM = Variable.text("auditTeam", 1000);
    /** Where the visit takes place. */
    public static final Variable<String> PLACE = Variable.text("place", 200);
    /** The sample of systems to look at. */
    public static final Variable<String> SAMPLED_SYSTEMS = Variable.text("sampledSystems", 2000);
    /** Every internet contact asset that the organization declared, one a line. */
    public static final Variable<String> CONTACT_ASSETS = Variable.text("contactAssets", 2000);
    /** Those that are not in the scope, one a line with the explanation after a colon. */
    public static final Variable<String> ASSETS_OUT_OF_SCOPE = Variable.text("assetsOutOfScope", 2000);
    /** First day of the visit on site. */
    public static final Variable<LocalDate> VISITED_ON = Variable.day("visitedOn");
    /** Last day of the visit on site: the audit ends on it. */
    public static final Variable<LocalDate> VISITED_UNTIL_ON = Variable.day("visitedUntilOn");
    /** Where the visit took place. */
    public static final Variable<String> VISITED_PLACE = Variable.text("visitedPlace", 200);
    /** Who was met on site. */
    public static final Variable<String> PEOPLE_MET = Variable.text("peopleMet", 500);
    /** What was looked at for each core item, one a line. */
    public static final Variable<String> CORE_ITEM_EVIDENCE = Variable.text("coreItemEvidence", 2000);
    /** Items that do not apply, one a line with the reason after a colon. */
    public static final Variable<String> ITEMS_NOT_APPLICABLE = Variable.text("itemsNotApplicable", 2000);
    /** What is to be said of the visit; why it was shorter than planned. */
    public static final Variable<String> VISIT_REMARK = Variable.text("visitRemark", 1000);
    /** Answer of {@code Gateway_MoreFindings}. */
    public static final Variable<MoreFindings> MORE_FINDINGS = Variable.answer("moreFindings", MoreFindings.class);
    /** Item of the catalogue that is not met. */
    public static final Variable<String> FINDING_ITEM = Variable.text("findingItem", 10);
    /** Weight of the finding. */
    public static final Variable<Severity> FINDING_SEVERITY = Variable.answer("findingSeverity", Severity.class);
    /** What was found. */
    public static final Variable<String> FINDING_FACTS = Variable.text("findingFacts", 1000);
    /** Where the evidence of it is. */
    public static final Variable<String> FINDING_EVIDENCE = Variable.text("findingEvidence", 500);
    /** What the minutes conclude. */
    public static final Variable<String> MINUTES_SUMMARY = Variable.text("minutesSummary", 2000);
    /** Answer of {@code Gateway_Findings}. */
    public static final Variable<Findings> FINDINGS = Variable.answer("findings", Findings.class);
    /** How many findings are corrected at the same time. */
    public static final Variable<Long> FINDING_COUNT = Variable.number("findingCount", 0, 100_000);
    /** The engine's number of an instance of the correction of findings, from 0. */
    public static final Variable<Long> LOOP_COUNTER = Variable.number("loopCounter", 0, 100_000);
    /** Number of the finding that is corrected. */
    public static final Variable<Long> FINDING_NUMBER = Variable.number("findingNumber", 1, 100_000);
    /** The finding in words; the organization and whoever verifies read it. */
    public static final WordsVariable FINDING_SUMMARY = WordsVariable.text("findingSummary", 2000);
    /** What {@code Timer_CorrectionOverdue} waits for. */
    public static final Variable<Instant> CORRECTION_DUE_AT = Variable.instant("correctionDueAt");
    /** By how many days the period of the finding may still be extended. */
    public static final Variable<Long> EXTENDABLE_DAYS = Variable.number("extendableDays", 0, 1000);
    /** Answer of {@code Gateway_CorrectionAnswer}. */
    public static final Variable<CorrectionAnswer> CORRECTION_ANSWER =
            Variable.answer("correctionAnswer", CorrectionAnswer.class);
    /** What the organization did. */
    public static final Variable<String> CORRECTION = Variable.text("correction", 1000);
    /** Where the evidence of it is. */
    public static final Variable<String> CORRECTION_EVIDENCE = Variable.text("correctionEvidence", 500);
    /** How many days more the organization asks for. */
    public static final Variable<Long> EXTENSION_DAYS = Variable.number("extensionDays", 1, 60);
    /** Why it needs them. */
    public static final Variable<String> EXTENSION_REQUEST = Variable.text("extensionRequest", 1000);
    /** What the organization answered last, in words; whoever verifies or decides reads it. */
    public static final Variable<String> ANSWER_SUMMARY = Variable.text("answerSummary", 2000);
    /** Answer of {@code Gateway_Verification}. */
    public static final Variable<Verification> VERIFICATION = Variable.answer("verification", Verification.class);
    /** What is still missing. */
    public static final Variable<String> VERIFICATION_REMARK = Variable.text("verificationRemark", 1000);
    /** What a manager decides on a request for more days. */
    public static final Variable<ExtensionDecision> EXTENSION_DECISION =
            Variable.answer("extensionDecision", ExtensionDecision.class);
    /** How many days more are granted. */
    public static final Variable<Long> GRANTED_DAYS = Variable.number("grantedDays", 1, 60);
    /** Why they are granted or not. */
    public static final Variable<String> EXTENSION_DECISION_REASON = Variable.text("extensionDecisionReason", 1000);
    /** What the certification body answered last, in words; the organization reads it. */
    public static final Variable<String> BODY_ANSWER = Variable.text("bodyAnswer", 2000);
    /** What the calling process learns. */
    public static final Variable<AuditOutcome> AUDIT_OUTCOME = Variable.answer("auditOutcome", AuditOutcome.class);

    private AuditProcess() {}
}
