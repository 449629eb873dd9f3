package org.injeung.surveillance.policy;

/** What the examination of the documents of a surveillance gave. */
public enum Examination {
    /** They were examined and are true, whatever the audit finds. */
    EXAMINED,
    /** They are false, or were not submitted. */
    FALSE_OR_MISSING
}
