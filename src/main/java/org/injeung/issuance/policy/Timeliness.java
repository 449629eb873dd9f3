package org.injeung.issuance.policy;

/** Whether a renewal is applied for at its time. */
public enum Timeliness {
    /** Before the window for applications opens. */
    EARLY,
    /** In the window, as long before the expiry as the notice asks for. */
    IN_TIME,
    /** Later than the notice asks for; accepted, as the certificate is still in force. */
    LATE
}
