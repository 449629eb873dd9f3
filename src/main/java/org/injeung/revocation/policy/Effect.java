package org.injeung.revocation.policy;

import org.injeung.law.Words;

/**
 * One effect that the signature of an order has.
 *
 * @param kind on what
 * @param subject what tells it apart from others of its kind, and changes when it changes
 * @param words the effect
 * @param binding whether the manager must have seen it; what a holder can bring about while the order waits is told, but keeps
 *     nobody from signing
 */
public record Effect(EffectKind kind, String subject, Words words, boolean binding) {
    /** By what a preview knows it again. */
    public String key() {
        return kind + " " + subject;
    }
}
