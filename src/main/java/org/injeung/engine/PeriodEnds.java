package org.injeung.engine;

import java.util.Date;

/** What a diagram may ask of the legal periods: {@code ${deadlines.of('screening')}}. */
public interface PeriodEnds {
    /** The end of the period of that name if it starts now. */
    Date of(String period);
}
