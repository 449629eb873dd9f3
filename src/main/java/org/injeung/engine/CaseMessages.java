package org.injeung.engine;

/** Messages that more than one package tells a running case; those of one package stand beside its process. */
public final class CaseMessages {
    /** A certificate is revoked: whatever rests on it ends, and so does the process that looks after it. */
    public static final String CERTIFICATE_REVOKED = "CertificateRevoked";
    /** Somebody asks for the revocation of a certificate: begins it. */
    public static final String REVOCATION_REQUESTED = "RevocationRequested";
    /** A revocation, decided or not, has lost what it rested on. */
    public static final String REVOCATION_OVERTURNED = "RevocationOverturned";
    /** A fine is no longer waived before the day that its organization was told; an obligation that holds it resumes. */
    public static final String FINE_WAIVER_ENDED = "FineWaiverEnded";

    private CaseMessages() {}
}
