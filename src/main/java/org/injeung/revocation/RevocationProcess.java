package org.injeung.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.injeung.engine.Variable;
import org.injeung.engine.WordsVariable;
import org.injeung.law.Ground;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.revocation.policy.CertificateReturn;
import org.injeung.revocation.policy.Delivery;
import org.injeung.revocation.policy.HearingResult;
import org.injeung.revocation.policy.NoOrderCause;
import org.injeung.revocation.policy.NoOrderConfirmation;
import org.injeung.revocation.policy.Signature;
import org.injeung.revocation.policy.TrackPolicy.Track;

/** Names shared with {@code certificate-revocation.bpmn}, and what its signature would bring about. */
@Dependent
public class RevocationProcess {
    /** Whether the holder wants a hearing. */
    public enum HearingRequest {
        /** It does. */
        WANTED,
        /** It does not, or said nothing. */
        NOT_WANTED
    }

    /** The certificate; start variable. */
    public static final Variable<String> CERTIFICATE_NUMBER =
            Variable.in(NewRevocationRequest.class, "certificateNumber", String.class);
    /** The ground; start variable. */
    public static final Variable<Ground> GROUND = Variable.in(NewRevocationRequest.class, "ground", Ground.class);
    /** The day of the violation, with the ground {@link Ground#NETWORK_ACT_VIOLATION} only; start variable. */
    public static final Variable<LocalDate> NETWORK_ACT_VIOLATED_ON =
            Variable.in(NewRevocationRequest.class, "networkActViolatedOn", LocalDate.class);
    /** Answer of {@code Gateway_Track}. */
    public static final Variable<Track> TRACK = Variable.answer("track", Track.class);
    /** What {@code Timer_OpinionPeriodOver} waits for. */
    public static final Variable<Instant> OPINION_ENDS_AT = Variable.instant("opinionEndsAt");
    /** The holder's opinion; the committee reads it. */
    public static final Variable<String> OPINION = Variable.text("opinion", 2000);
    /** The mark of a holder that wants a hearing. */
    public static final Variable<Boolean> HEARING_WANTED = Variable.flag("hearingWanted");
    /** Answer of {@code Gateway_Hearing}. */
    public static final Variable<HearingRequest> HEARING = Variable.answer("hearing", HearingRequest.class);
    /** The day of the hearing. */
    public static final Variable<LocalDate> HEARING_ON = Variable.day("hearingOn");
    /** Where it takes place. */
    public static final Variable<String> HEARING_PLACE = Variable.text("hearingPlace", 200);
    /** User id of who presides over it. */
    public static final Variable<String> HEARING_PRESIDER = Variable.text("hearingPresider", 64);
    /** What {@code Timer_HearingOpens} waits for. */
    public static final Variable<Instant> HEARING_OPENS_AT = Variable.instant("hearingOpensAt");
    /** Answer of {@code Gateway_HearingResult}. */
    public static final Variable<HearingResult> HEARING_RESULT = Variable.answer("hearingResult", HearingResult.class);
    /** Who came to the hearing. */
    public static final Variable<String> HEARING_ATTENDEES = Variable.text("hearingAttendees", 500);
    /** What was said there, or why it is postponed. */
    public static final Variable<String> HEARING_STATEMENT = Variable.text("hearingStatement", 2000);
    /** Why the certificate is revoked, in the words of the order. */
    public static final Variable<String> ORDER_REASONS = Variable.text("orderReasons", 2000);
    /** The effects of the signature as the form shows them. */
    public static final WordsVariable EFFECTS = WordsVariable.text("effects", 2000);
    /** Answer of {@code Gateway_OrderSignature}. */
    public static final Variable<Signature> ORDER_SIGNATURE = Variable.answer("orderSignature", Signature.class);
    /** Why the manager returns the order. */
    public static final Variable<String> ORDER_REMARK = Variable.text("orderRemark", 1000);
    /** Why the manager proposes not to order the revocation. */
    public static final Variable<NoOrderCause> NO_ORDER_CAUSE = Variable.answer("noOrderCause", NoOrderCause.class);
    /** Answer of {@code Gateway_NoOrder}. */
    public static final Variable<NoOrderConfirmation> NO_ORDER_CONFIRMATION =
            Variable.answer("noOrderConfirmation", NoOrderConfirmation.class);
    /** Why the second manager says so. */
    public static final Variable<String> CONFIRMATION_REASON = Variable.text("confirmationReason", 1000);
    /** What the committee votes on. */
    public static final Variable<String> MOTION = Variable.text("motion", 200);
    /** The same for who prepares it anew. */
    public static final Variable<String> RETURN_REASON = Variable.text("returnReason", 1000);
    /** Answer of {@code Gateway_Delivery}. */
    public static final Variable<Delivery> DELIVERY = Variable.answer("delivery", Delivery.class);
    /** The day on which the holder received the order. */
    public static final Variable<LocalDate> RECEIVED_ON = Variable.day("receivedOn");
    /** What became of the certificate. */
    public static final Variable<CertificateReturn> CERTIFICATE_RETURN =
            Variable.answer("certificateReturn", CertificateReturn.class);
    /** Why the order could not be delivered. */
    public static final Variable<String> DELIVERY_FAILURE = Variable.text("deliveryFailure", 1000);
    /** What {@code Timer_PublicServiceOver} waits for. */
    public static final Variable<Instant> PUBLIC_SERVICE_ENDS_AT = Variable.instant("publicServiceEndsAt");
    /** What {@code Timer_CooldownOver} waits for. */
    public static final Variable<Instant> COOLDOWN_ENDS_AT = Variable.instant("cooldownEndsAt");
    /** Message to the obligations of an organization that is not fined for a time. */
    public static final String FINE_WAIVED = "FineWaived";

    private final RevocationEffects effects;
    private final Cases cases;
    private final Clock clock;

    /** Reads in the caller's transaction. */
    @Inject
    public RevocationProcess(RevocationEffects effects, Cases cases, Clock clock) {
        this.effects = effects;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What the signature of the order would bring about now.
     *
     * @throws org.injeung.registry.NotFound if the case is no revocation
     * @throws Conflict if it is decided
     */
    public EffectsView previewEffects(String caseNumber) {
        cases.revocation(caseNumber);
        if (cases.read(caseNumber).closedAt().isPresent()) {
            throw new Conflict(new Words(
                            "The revocation %s is decided: the case tells what it brought about",
                            "취소 사건 %s은(는) 결정되었습니다. 그 결과는 사건에서 확인하십시오")
                    .with(caseNumber));
        }
        return EffectsView.of(caseNumber, clock.instant(), effects.of(caseNumber));
    }
}
