package org.injeung.obligation.policy;

/** What a manager decides on a prepared fine. */
public enum Imposition {
    /** It is imposed. */
    IMPOSED,
    /** It is not. */
    DROPPED
}
