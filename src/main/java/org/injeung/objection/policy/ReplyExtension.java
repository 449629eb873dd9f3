package org.injeung.objection.policy;

/** Whether the reply takes longer than its period. */
public enum ReplyExtension {
    /** The committee can decide in time. */
    NOT_NEEDED,
    /** It cannot; the organization is told why and until when. */
    NEEDED
}
