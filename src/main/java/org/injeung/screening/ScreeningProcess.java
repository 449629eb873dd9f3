package org.injeung.screening;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.engine.RunningCase;
import org.injeung.engine.Variable;
import org.injeung.engine.WordsVariable;
import org.injeung.fields.NumberOf;
import org.injeung.law.Ground;
import org.injeung.law.ReportEffect;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.CaseKind;
import org.injeung.registry.ChangeKind;
import org.injeung.screening.policy.Culpability;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;
import org.injeung.screening.policy.Ruling;
import org.injeung.screening.policy.SocialHarm;
import org.injeung.screening.policy.SpecialAudit;

/** Names shared with {@code breach-screening.bpmn}, and what its running cases are told. */
public final class ScreeningProcess {
    /** How a report of a breach is received. */
    public enum Reception {
        /** It opens a screening. */
        NEW_BREACH,
        /** It joins the screening of the holder that is open. */
        JOINED
    }

    /** Number of affected persons; start variable. The upper bound only catches a mistyped number. */
    public static final Variable<Long> AFFECTED_PERSONS =
            Variable.in(NewBreachReport.class, "affectedPersons", Long.class);
    /** When the holder knew; start variable. */
    public static final Variable<Instant> DISCOVERED_AT =
            Variable.in(NewBreachReport.class, "discoveredAt", Instant.class);
    /** What happened; start variable. */
    public static final Variable<String> DESCRIPTION = Variable.in(NewBreachReport.class, "description", String.class);
    /** When the incident was reported to MSIT or KISA; optional start variable. */
    public static final Variable<Instant> INCIDENT_REPORTED_AT =
            Variable.in(NewBreachReport.class, "incidentReportedAt", Instant.class);
    /** When the persons concerned were told; optional start variable. */
    public static final Variable<Instant> LEAK_NOTIFIED_AT =
            Variable.in(NewBreachReport.class, "leakNotifiedAt", Instant.class);
    /** When the leak was reported to PIPC or KISA; optional start variable. */
    public static final Variable<Instant> LEAK_REPORTED_AT =
            Variable.in(NewBreachReport.class, "leakReportedAt", Instant.class);
    /** Whether sensitive data or unique identifiers leaked; optional start variable. */
    public static final Variable<Boolean> SENSITIVE_DATA =
            Variable.in(NewBreachReport.class, "sensitiveData", Boolean.class);
    /** Whether the leak came from illegal access from outside; optional start variable. */
    public static final Variable<Boolean> ILLEGAL_ACCESS =
            Variable.in(NewBreachReport.class, "illegalAccess", Boolean.class);
    /** Answer of {@code Gateway_Reception}. */
    public static final Variable<Reception> RECEPTION = Variable.answer("reception", Reception.class);
    /** Answer of {@code Gateway_MassiveLeak}. */
    public static final Variable<Leak> LEAK = Variable.answer("leak", Leak.class);
    /** Answer of {@code Gateway_SpecialAudit}. */
    public static final Variable<SpecialAudit> SPECIAL_AUDIT = Variable.answer("specialAudit", SpecialAudit.class);
    /** Why a special audit is needed or not. */
    public static final Variable<String> SCREENING_REASON = Variable.text("screeningReason", 1000);
    /** Whether MSIT is asked for its opinion. */
    public static final Variable<Boolean> ASK_MSIT = Variable.flag("askMsit");
    /** Whether PIPC is asked for its opinion. */
    public static final Variable<Boolean> ASK_PIPC = Variable.flag("askPipc");
    /** Whether KISA is asked for its opinion. */
    public static final Variable<Boolean> ASK_KISA = Variable.flag("askKisa");
    /** Whether FSI is asked for its opinion. */
    public static final Variable<Boolean> ASK_FSI = Variable.flag("askFsi");
    /** Until when a special audit starts on site, if one is needed. */
    public static final Variable<Instant> SPECIAL_AUDIT_START_ENDS_AT = Variable.instant("specialAuditStartEndsAt");
    /** Until when the agencies that were asked may answer. */
    public static final Variable<Instant> AGENCY_OPINION_ENDS_AT = Variable.instant("agencyOpinionEndsAt");
    /** Opinions of agencies, one per line, for the forms. */
    public static final WordsVariable AGENCY_OPINIONS = WordsVariable.text("agencyOpinions", 2000);
    /** Outcome of the special audit, if there was one. */
    public static final Variable<AuditOutcome> AUDIT_OUTCOME = Variable.answer("auditOutcome", AuditOutcome.class);
    /** Certificates of the holder with their states, one per line, for the forms. */
    public static final WordsVariable HELD_CERTIFICATES = WordsVariable.text("heldCertificates", 2000);
    /** Earlier violations that the registry knows of, one per line, for the forms. */
    public static final WordsVariable VIOLATION_HISTORY = WordsVariable.text("violationHistory", 2000);
    /** How the holder stands with its duties, one per line, for the forms. */
    public static final WordsVariable CLOCK_STATES = WordsVariable.text("clockStates", 1000);
    /** Violations before this one that were sanctioned elsewhere and that the registry does not know of. */
    public static final Variable<Long> EARLIER_VIOLATIONS = Variable.number("earlierViolations", 0, 99);
    /** How far the holder is to blame. */
    public static final Variable<Culpability> CULPABILITY = Variable.answer("culpability", Culpability.class);
    /** How much the breach harms society. */
    public static final Variable<SocialHarm> SOCIAL_HARM = Variable.answer("socialHarm", SocialHarm.class);
    /** Whether false data was submitted, or none. */
    public static final Variable<Boolean> FALSE_DATA = Variable.flag("falseData");
    /** Whether the special audit was refused or obstructed. */
    public static final Variable<Boolean> AUDIT_REFUSED = Variable.flag("auditRefused");
    /** Whether the management system fell below the criteria. */
    public static final Variable<Boolean> BELOW_CRITERIA = Variable.flag("belowCriteria");
    /** Day of a significant violation of the Network Act; none if there was no such violation. */
    public static final Variable<LocalDate> NETWORK_ACT_VIOLATED_ON = Variable.day("networkActViolatedOn");
    /** What the assessment rests on. */
    public static final Variable<String> ASSESSMENT_REASON = Variable.text("assessmentReason", 1000);
    /** What the rules propose, with every ground and what would change it, for the form. */
    public static final WordsVariable PROPOSAL = WordsVariable.text("proposal", 2000);
    /** The ruling that the rules propose. */
    public static final Variable<Ruling> PROPOSED_RULING = Variable.answer("proposedRuling", Ruling.class);
    /** Another ground than the proposed one. */
    public static final Variable<Ground> OTHER_GROUND = Variable.answer("otherGround", Ground.class);
    /** Why the ruling departs from the proposal. */
    public static final Variable<String> RULING_REASON = Variable.text("rulingReason", 1000);
    /** Answer of {@code Gateway_Ruling}. */
    public static final Variable<Ruling> RULING = Variable.answer("ruling", Ruling.class);
    /** The ground that a revocation is requested on; start variable of the revocation. */
    public static final Variable<Ground> GROUND = Variable.answer("ground", Ground.class);
    /** The certificate; start variable of the revocation. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);
    /** The facts; start variable of the revocation. */
    public static final WordsVariable FACTS = WordsVariable.text("facts", 2000);
    /** Whether the officer who rules asks for the assessment of a penalty. */
    public static final Variable<Boolean> PENALTY_WANTED = Variable.flag("penaltyWanted");
    /** Whether the officer who rules asks that the persons concerned are told again. */
    public static final Variable<Boolean> RE_NOTIFICATION_WANTED = Variable.flag("reNotificationWanted");
    /** This case; start variable of the proceedings that it leads to. */
    public static final Variable<String> BREACH_CASE = Variable.spelled("breachCase", NumberOf.Kind.CASE);
    /** Why the certificates are to be suspended meanwhile; none if they are not. */
    public static final Variable<String> SUSPENSION_REASON = Variable.text("suspensionReason", 1000);
    /** What is to happen to a certificate; start variable of its change. */
    public static final Variable<ChangeKind> CHANGE = Variable.answer("change", ChangeKind.class);
    /** Why; start variable of that change. */
    public static final Variable<String> REASON = Variable.text("reason", 1000);
    /** Message that opens the suspension of a certificate. */
    public static final String SUSPENSION_REQUESTED = "SuspensionRequested";
    /** Message that opens the assessment of a penalty. */
    public static final String PENALTY_REQUESTED = "PenaltyRequested";
    /** Message that opens a re-notification. */
    public static final String RE_NOTIFICATION_REQUESTED = "ReNotificationRequested";
    /** Message that the breach of a running screening became a massive leak. */
    public static final String THRESHOLD_PASSED = "ThresholdPassed";

    private ScreeningProcess() {}

    /** Tells the running screening what one more report changed; past the threshold it leads to revocation at once. */
    public static void tell(ProcessEngineServices engine, BreachReports.Received received) {
        var breach = received.breach();
        if (received.report().effect() == ReportEffect.RAISED) {
            RunningCase.show(
                    engine, CaseKind.SCREENING, breach.caseNumber(), AFFECTED_PERSONS.is(breach.affectedPersons()));
        }
        if (received.nowMassive()) {
            RunningCase.tell(engine, THRESHOLD_PASSED, breach.caseNumber());
        }
    }
}
