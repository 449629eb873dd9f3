package org.injeung.penalty.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was established of one violation.
 *
 * @param provision what it violates
 * @param fault how far the organization is to blame
 * @param victims persons who suffered from it
 * @param from its first day
 * @param until its last day
 * @param orderedOn the day of the corrective order (PIPA Art. 64(1)) that was not followed and so led to a leak, if there was one
 */
public record Violation(
        Provision provision,
        Fault fault,
        long victims,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> orderedOn) {
    /** What is wrong with the facts on that day; empty if nothing is. */
    public Optional<String> problem(LocalDate today) {
        if (until.isBefore(from)) {
            return Optional.of("ends before it begins");
        } else if (until.isAfter(today)) {
            return Optional.of("is in the future: the last day of a violation that goes on is today");
        }
        return Optional.empty();
    }
}
