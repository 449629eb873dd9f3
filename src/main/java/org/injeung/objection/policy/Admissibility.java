package org.injeung.objection.policy;

/** Whether an objection is examined. */
public enum Admissibility {
    /** It is examined. */
    ADMISSIBLE,
    /** The case has no result to which an organization may object, or none yet. */
    NO_RESULT,
    /** An objection to the same result was decided before. */
    REPEATED,
    /** The period is over. */
    LATE
}
