package org.injeung.surveillance.policy;

/** What a holder answers to the notice of a surveillance. */
public enum SurveillanceAnswer {
    /** It receives the auditors. */
    AGREED,
    /** Something stands against it. */
    OBJECTED
}
