package org.injeung.registry;

/** Why an audit is done. */
public enum AuditKind {
    /** Before a first certificate. */
    INITIAL,
    /** Before a renewal. */
    RENEWAL,
    /** The yearly surveillance. */
    SURVEILLANCE,
    /** After a breach. */
    SPECIAL
}
