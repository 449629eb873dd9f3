package org.injeung.law;

/** What an organization failed in when it was to tell the persons concerned by a leak again; each counts in the sanction. */
public enum ReNotificationShortfall {
    /** It submitted the result after its date. */
    LATE,
    /** It submitted no result until the second date either. */
    NOT_SUBMITTED,
    /** What it submitted was judged insufficient. */
    INSUFFICIENT
}
