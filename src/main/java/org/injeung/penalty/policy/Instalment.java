package org.injeung.penalty.policy;

import java.time.LocalDate;

/**
 * What is to be paid until a day; without instalments there is one.
 *
 * @param number from 1
 * @param amount won
 * @param dueOn last day on which it is paid in time
 */
public record Instalment(int number, long amount, LocalDate dueOn) {}
