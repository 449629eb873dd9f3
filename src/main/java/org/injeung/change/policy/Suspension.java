package org.injeung.change.policy;

/** Whether a manager signs a suspension. */
public enum Suspension {
    /** The certificate is suspended. */
    SIGNED,
    /** It is not. */
    NOT_SIGNED
}
