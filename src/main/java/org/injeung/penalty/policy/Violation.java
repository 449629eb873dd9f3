package org.injeung.penalty.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Words;

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
    public Optional<Words> problem(LocalDate today) {
        if (until.isBefore(from)) {
            return Optional.of(new Words("ends before it begins", "시작일보다 먼저 끝납니다"));
        } else if (until.isAfter(today)) {
            return Optional.of(new Words(
                    "is in the future: the last day of a violation that goes on is today",
                    "미래 날짜입니다. 계속되는 위반의 마지막 날은 오늘입니다"));
        }
        return Optional.empty();
    }
}
