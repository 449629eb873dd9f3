package org.injeung.registry;

/** A vote of a committee member on the motion before the committee. */
public enum Vote {
    /** For the motion. */
    FOR,
    /** For further corrections by the applicant before the motion is decided. */
    CORRECT_FURTHER,
    /** Against the motion. */
    AGAINST,
    /** None: the member has a conflict of interest and does not count as present. */
    RECUSED
}
