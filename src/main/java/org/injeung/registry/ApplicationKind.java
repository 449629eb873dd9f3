package org.injeung.registry;

/** Whether an application is for a first certificate or continues one. */
public enum ApplicationKind {
    /** A first certificate of the scheme. */
    INITIAL,
    /** Continues a valid certificate, which keeps its number. */
    RENEWAL
}
