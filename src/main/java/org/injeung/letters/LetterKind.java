package org.injeung.letters;

/** The letters that are written; their texts stand in {@code letters/letters.properties} and {@code letters_ko.properties}. */
public enum LetterKind {
    /** The application is refused, with reasons and legal basis. */
    APPLICATION_REFUSED,
    /** The application ends because a certificate was revoked. */
    APPLICATION_ENDED,
    /** Core items are not met; they are to be improved until a day. */
    CORE_ITEMS_TO_IMPROVE,
    /** A renewal was applied for, in time or late. */
    RENEWAL_RECEIVED,
    /** The committee wants something corrected until a day before it decides. */
    FURTHER_CORRECTION_REQUESTED,
    /** A refused application is taken up again after an objection. */
    APPLICATION_REOPENED,
    /** The certificate was issued or renewed. */
    CERTIFICATE_ISSUED,
    /** Findings are to be corrected until a day. */
    FINDINGS_TO_CORRECT,
    /** The correction of a finding is not enough; it is corrected again. */
    FINDING_REOPENED,
    /** A finding may be corrected later. */
    EXTENSION_GRANTED,
    /** A finding may not be corrected later. */
    EXTENSION_REFUSED,
    /** A revocation is intended; the holder may give its opinion. */
    REVOCATION_NOTICE,
    /** The holder is invited to the hearing that it wanted. */
    HEARING_INVITATION,
    /** The certificate is revoked, with effects and remedies. */
    REVOCATION_ORDER,
    /** The certificate is kept after a proceeding. */
    CERTIFICATE_KEPT,
    /** A revocation ends before it was ordered, as its ground fell away. */
    REVOCATION_NOT_WARRANTED,
    /** The objection is examined, and the reply is due on a day. */
    OBJECTION_RECEIVED,
    /** The objection is not examined, with reasons and legal basis. */
    OBJECTION_INADMISSIBLE,
    /** The reply to the objection takes longer. */
    OBJECTION_REPLY_EXTENDED,
    /** The contested result is taken back, with what follows from it. */
    OBJECTION_UPHELD,
    /** The contested result stands, with reasons and remedies. */
    OBJECTION_DISMISSED,
    /** The holder may apply again. */
    BAR_ENDED,
    /** The organization may apply although it is barred. */
    BAR_EXCEPTION_GRANTED,
    /** The renewal may be applied for until a day. */
    RENEWAL_REMINDER,
    /** The certificate has expired. */
    CERTIFICATE_EXPIRED,
    /** The surveillance of a year has opened; the holder is to say when the auditors may come. */
    SURVEILLANCE_NOTICE,
    /** The surveillance confirmed the certificate. */
    SURVEILLANCE_PASSED,
    /** The surveillance ended because the certificate was revoked. */
    SURVEILLANCE_ENDED,
    /** The organization need not hold a certificate. */
    NOT_OBLIGED,
    /** The organization must hold a certificate: why and by when. */
    OBLIGATION_TOLD,
    /** The day by which the certificate must be held comes nearer. */
    OBLIGATION_REMINDER,
    /** The certificate that must be held is held. */
    OBLIGATION_FULFILLED,
    /** The fine for not holding the certificate is waived for a time. */
    FINE_HELD,
    /** The waiver is over; the certificate must be held by a new day. */
    OBLIGATION_RESUMED,
    /** A fine is intended; the organization may give its opinion. */
    FINE_NOTICE,
    /** The fine is imposed, with remedies. */
    FINE_IMPOSED,
    /** No fine is imposed. */
    FINE_DROPPED,
    /** Name, address or representative of the holder changed. */
    HOLDER_DETAILS_CHANGED,
    /** A change or surrender is refused, with reasons and legal basis. */
    CHANGE_REFUSED,
    /** The certificate was given back. */
    CERTIFICATE_WITHDRAWN,
    /** The certificate is suspended, with facts and last day. */
    CERTIFICATE_SUSPENDED,
    /** The suspension ended. */
    SUSPENSION_ENDED,
    /** It is recommended to tell the persons concerned by a leak again. */
    RE_NOTIFICATION_RECOMMENDED,
    /** It is ordered to tell the persons concerned by a leak again, with remedies. */
    RE_NOTIFICATION_ORDERED,
    /** The date of the result of a re-notification has passed. */
    RE_NOTIFICATION_REMINDER,
    /** A re-notification is insufficient or its result missing, and what follows. */
    RE_NOTIFICATION_INSUFFICIENT,
    /** A re-notification is sufficient. */
    RE_NOTIFICATION_SUFFICIENT,
    /** A re-notification is not demanded any more. */
    RE_NOTIFICATION_DROPPED,
    /** The organization is to tell its sales until a day, for a penalty. */
    SALES_DATA_REQUESTED,
    /** A penalty is intended; the organization may give its opinion. */
    PENALTY_NOTICE,
    /** The penalty is imposed, with the time of payment and remedies. */
    PENALTY_IMPOSED,
    /** No penalty is imposed. */
    PENALTY_DROPPED,
    /** The penalty was not paid in time; the surcharge grows. */
    PENALTY_REMINDER,
    /** The penalty may be paid in instalments. */
    INSTALMENTS_GRANTED,
    /** The penalty is paid at once. */
    INSTALMENTS_REFUSED,
    /** Penalty and surcharge are paid. */
    PENALTY_PAID,
    /** The debt is collected by others from now on. */
    PENALTY_HANDED_OVER,
    /** The authority withdraws a disposition of its own, with reasons and what follows. */
    DISPOSITION_WITHDRAWN,
    /** A clerical error in a certificate is corrected. */
    CERTIFICATE_CORRECTED
}
