package org.injeung.objection.policy;

/** What follows from an upheld objection. */
public enum ObjectionEffect {
    /** The certificate is restored; bar and fine waiver have ended. */
    CERTIFICATE_RESTORED,
    /** The refusal does not stand any more; the application is taken up again in a new case. */
    APPLICATION_REOPENED,
    /** The organization has a certificate or another application of the scheme: nothing is opened again. */
    NOTHING_TO_REOPEN,
    /** The revocation that the surveillance asked for is taken back. */
    REVOCATION_WITHDRAWN
}
