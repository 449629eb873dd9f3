/**
 * Starts Camunda in the container and joins it to the rest: transactions, threads, beans, clock, REST and health. The only
 * package that knows how the engine is built. Keeps the deadlines of the cases: R7.1 every human task has one and says why; R7.2
 * the clock of an application stands while the applicant is to answer; R7.3 an announced holiday moves what ends on it.
 */
package org.injeung.engine;
