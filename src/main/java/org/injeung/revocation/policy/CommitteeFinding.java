package org.injeung.revocation.policy;

/** What the committee found where the revocation follows from the facts by law. */
public enum CommitteeFinding {
    /** The facts that were alleged are not proven. */
    FACTS_NOT_PROVEN
}
