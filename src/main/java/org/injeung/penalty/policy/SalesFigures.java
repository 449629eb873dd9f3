package org.injeung.penalty.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sales of an organization; business years are calendar years.
 *
 * @param startedOn the day on which it began business, if that is known; otherwise it has done so for long
 * @param sales won by business year; of the year in which it began, and of the year of the violation, the part that there is
 */
public record SalesFigures(Optional<LocalDate> startedOn, NavigableMap<Integer, Long> sales) {
    /** Takes the figures as they are now. */
    public SalesFigures {
        sales = Collections.unmodifiableNavigableMap(new TreeMap<>(sales));
    }

    /** Figures of a business that began long ago. */
    public static SalesFigures of(Map<Integer, Long> sales) {
        return new SalesFigures(Optional.empty(), new TreeMap<>(sales));
    }
}
