package org.injeung.change.policy;

/** Whether a manager lifts a suspension before its end. */
public enum Lifting {
    /** The certificate is valid again. */
    LIFTED,
    /** The suspension goes on. */
    KEPT
}
