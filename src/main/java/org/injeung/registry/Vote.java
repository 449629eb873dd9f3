package org.injeung.registry;

/** A vote of a committee member on the motion before the committee. */
public enum Vote {
    /** For the motion. */
    FOR,
    /** Against the motion. */
    AGAINST
}
