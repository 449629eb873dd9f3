package org.injeung.penalty.policy;

/** What the manager makes of an intended penalty. */
public enum Signing {
    /** It is imposed as it was told. */
    IMPOSED,
    /** Nothing is imposed. */
    NOT_IMPOSED,
    /** It is assessed anew. */
    RETURNED
}
