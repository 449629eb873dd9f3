package org.injeung.penalty.policy;

import java.time.LocalDate;

/**
 * What was paid.
 *
 * @param amount won
 * @param paidOn the day
 */
public record Payment(long amount, LocalDate paidOn) {}
