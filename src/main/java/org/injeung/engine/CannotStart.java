package org.injeung.engine;

/** A setting with which the server must not start; the operator reads the message and nothing else. */
public final class CannotStart extends RuntimeException {
    /** Says which one and why. */
    public CannotStart(String message) {
        super(message, null, false, false);
    }
}
