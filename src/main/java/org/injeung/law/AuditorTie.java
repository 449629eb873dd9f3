package org.injeung.law;

/** What ties an auditor to an organization, so that he may not audit it. Source: joint notice 2024-8/2024-30 Art. 24(3). */
public enum AuditorTie {
    /** Advised it, on the certification or its systems. */
    ADVISED,
    /** Worked for it. */
    EMPLOYED
}
