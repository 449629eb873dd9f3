package org.injeung.revocation.policy;

/** What became of the certificate itself. */
public enum CertificateReturn {
    /** The paper was handed back. */
    HANDED_BACK,
    /** There is no paper; the electronic certificate shows as revoked. */
    ELECTRONIC,
    /** It was not handed back yet. */
    NOT_RETURNED
}
