package org.injeung.law;

/** The agencies of the certification schemes. Source: joint notice PIPC 2024-8 / MSIT 2024-30. */
public enum Agency {
    /** Ministry of Science and ICT. */
    MSIT,
    /** Personal Information Protection Commission. */
    PIPC,
    /** Korea Internet and Security Agency. */
    KISA,
    /** Financial Security Institute. */
    FSI
}
