package org.injeung.penalty.policy;

import org.injeung.law.Words;

/**
 * Whether a certificate may lower the amount.
 *
 * @param state held, lost by a revocation, or none
 * @param facts which certificate, or which case revoked it
 */
public record CertificateStanding(State state, Words facts) {
    /** Whether the organization has a certificate today. */
    public enum State {
        /** It holds one. */
        HELD,
        /** It was revoked: the reduction is lost with it. */
        LOST,
        /** It holds none. */
        NONE
    }
}
