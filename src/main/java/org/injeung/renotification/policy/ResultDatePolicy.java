package org.injeung.renotification.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/** Until when the result is to be submitted. Source: resolution of the PIPC of 2025-12-03 (seven days); the order may name a later day. */
public final class ResultDatePolicy {
    private static final Words LATER = new Words("later day named", "더 늦은 날을 정함");

    private ResultDatePolicy() {}

    /** The date that counts: the period from the signature, or the later day that the order names, never an earlier one. */
    public static Deadline result(Periods periods, Instant signedAt, Optional<LocalDate> wished) {
        var shortest = periods.count("reNotificationResult", signedAt);
        var counted = shortest;
        for (var days = 1; wished.isPresent() && counted.lastDay().isBefore(wished.get()); days++) {
            counted = periods.extend(shortest, days, LATER);
        }
        return counted;
    }

    /** The last date at all, from the end of the one that counts. */
    public static Deadline second(Periods periods, Deadline result) {
        return periods.count("reNotificationSecondDate", result.endsAt().minusSeconds(1));
    }
}
