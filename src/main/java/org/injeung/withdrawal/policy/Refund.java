package org.injeung.withdrawal.policy;

/** Whether money may have been paid on what was withdrawn. */
public enum Refund {
    /** It may: what was paid goes back. */
    DUE,
    /** The disposition demands no money. */
    NOTHING
}
