package org.injeung.law;

/** What the law makes happen in the life of a certificate by the mere lapse of time. */
public enum CertificateEvent {
    /** The surveillance of a year opens. Source: Network Act Art. 47(8); PIPA Art. 32-2(4). */
    SURVEILLANCE,
    /** The holder is told that applications for the renewal are taken from now on. Source: joint notice Art. 28. */
    RENEWAL_REMINDER,
    /** The holder is told again, shortly before the last day of applying in time. Source: joint notice Art. 28(1). */
    LAST_REMINDER,
    /** The certificate loses its effect. Source: Network Act Art. 47(5); PIPA Art. 32-2(2). */
    EXPIRY
}
