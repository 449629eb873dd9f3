package org.injeung.law;

/** How a legal period is counted. */
public enum Counting {
    /** From the moment of the event, through nights, weekends and holidays. Source: Civil Act (민법) Art. 156. */
    EXACT,
    /**
     * In days, months or years from the day after the event; a last day on a Saturday, Sunday or public holiday rolls to the
     * next working day. Source: Civil Act Arts. 157, 159-161; General Act on Public Administration (행정기본법) Art. 6(1).
     */
    FROM_NEXT_DAY,
    /**
     * The day of the event is the first day and the last day may be a holiday, because the period restricts a right or imposes
     * a duty. Source: General Act on Public Administration Art. 6(2).
     */
    FIRST_DAY_COUNTED
}
