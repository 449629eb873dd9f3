package org.injeung.law;

/** What one more report does to the number of affected persons of a breach. */
public enum ReportEffect {
    /** It opened the case. */
    OPENED,
    /** The number rises. */
    RAISED,
    /** It stays as it is. */
    UNCHANGED,
    /** The report names fewer persons; it is kept, and takes nothing back. */
    LOWER
}
