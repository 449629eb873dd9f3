package org.injeung.change;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.change.policy.Correction;
import org.injeung.change.policy.Evidence;
import org.injeung.change.policy.Lifting;
import org.injeung.change.policy.Surrender;
import org.injeung.change.policy.Suspension;
import org.injeung.engine.Variable;
import org.injeung.registry.ChangeKind;

/** Names shared with {@code certificate-change.bpmn}. */
public final class ChangeProcess {
    /** The certificate; start variable. */
    public static final Variable<String> CERTIFICATE_NUMBER =
            Variable.in(NewCertificateChange.class, "certificateNumber", String.class);
    /** What is to happen; start variable, answer of {@code Gateway_Change}. */
    public static final Variable<ChangeKind> CHANGE =
            Variable.in(NewCertificateChange.class, "change", ChangeKind.class);
    /** Why; start variable. */
    public static final Variable<String> REASON = Variable.in(NewCertificateChange.class, "reason", String.class);
    /** New name of the holder; start variable. */
    public static final Variable<String> NEW_NAME = Variable.in(NewCertificateChange.class, "newName", String.class);
    /** New address of the holder; start variable. */
    public static final Variable<String> NEW_ADDRESS =
            Variable.in(NewCertificateChange.class, "newAddress", String.class);
    /** New representative of the holder; start variable. */
    public static final Variable<String> NEW_REPRESENTATIVE =
            Variable.in(NewCertificateChange.class, "newRepresentative", String.class);
    /** The scope as it should have been written; start variable. */
    public static final Variable<String> CORRECTED_SCOPE =
            Variable.in(NewCertificateChange.class, "correctedScope", String.class);
    /** Business number of the unit to which the certificate should have been issued; start variable. */
    public static final Variable<String> CORRECTED_HOLDER =
            Variable.in(NewCertificateChange.class, "correctedHolder", String.class);
    /** What the certificate says, for the manager. */
    public static final Variable<String> SAYS = Variable.text("certificateSays", 2000);
    /** What it should say, for the manager. */
    public static final Variable<String> SHOULD_SAY = Variable.text("certificateShouldSay", 2000);
    /** Answer of {@code Gateway_Correction}. */
    public static final Variable<Correction> CORRECTION = Variable.answer("certificateCorrection", Correction.class);
    /** Why a correction is signed or refused. */
    public static final Variable<String> CORRECTION_REMARK = Variable.text("correctionRemark", 1000);
    /** What proves the new details; start variable. */
    public static final Variable<String> EVIDENCE = Variable.in(NewCertificateChange.class, "evidence", String.class);
    /** Answer of {@code Gateway_Evidence}. */
    public static final Variable<Evidence> EVIDENCE_RESULT = Variable.answer("evidenceResult", Evidence.class);
    /** What the evidence lacks. */
    public static final Variable<String> EVIDENCE_REMARK = Variable.text("evidenceRemark", 1000);
    /** Answer of {@code Gateway_Surrender}. */
    public static final Variable<Surrender> SURRENDER = Variable.answer("surrender", Surrender.class);
    /** Why a surrender is refused. */
    public static final Variable<String> SURRENDER_REMARK = Variable.text("surrenderRemark", 1000);
    /** Why the certificate is suspended; the manager reads it. */
    public static final Variable<String> SUSPENSION_FACTS = Variable.text("suspensionFacts", 1000);
    /** Last day of the suspension; the manager reads it. */
    public static final Variable<LocalDate> SUSPENDED_UNTIL = Variable.day("suspendedUntil");
    /** Answer of {@code Gateway_Suspension}. */
    public static final Variable<Suspension> SUSPENSION = Variable.answer("suspension", Suspension.class);
    /** Why a suspension is not signed. */
    public static final Variable<String> SUSPENSION_REMARK = Variable.text("suspensionRemark", 1000);
    /** What {@code Timer_SuspensionOver} waits for. */
    public static final Variable<Instant> SUSPENSION_ENDS_AT = Variable.instant("suspensionEndsAt");
    /** Why the suspension is to be lifted; the manager reads it. */
    public static final Variable<String> LIFTING_REASON = Variable.text("liftingReason", 1000);
    /** Answer of {@code Gateway_Lifting}. */
    public static final Variable<Lifting> LIFTING = Variable.answer("lifting", Lifting.class);
    /** Message to what waits for the certificate: its holder gave it back. */
    public static final String CERTIFICATE_SURRENDERED = "CertificateSurrendered";

    private ChangeProcess() {}
}
