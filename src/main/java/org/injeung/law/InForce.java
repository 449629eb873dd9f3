package org.injeung.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days (Asia/Seoul) on which a row of the law is in force.
 *
 * @param from the first of them
 * @param until the last of them, or null while no end is known
 */
public record InForce(LocalDate from, LocalDate until) {
    /** Refuses days of which there is none. */
    public InForce {
        Objects.requireNonNull(from, "inForceFrom");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("is never in force: %s is before %s".formatted(until, from));
        }
    }

    /** From that day on. */
    public static InForce since(LocalDate day) {
        return new InForce(day, null);
    }

    /** Whether that day is one of them. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The first day that is one of both, if there is any. */
    Optional<LocalDate> firstDayWith(InForce other) {
        var later = from.isAfter(other.from) ? from : other.from;
        return Optional.of(later).filter(this::on).filter(other::on);
    }
}
