/**
 * Starts Camunda in the container and joins it to the rest: transactions, threads, beans, clock, REST and health. The only
 * package that knows how the engine is built. Keeps the deadlines of the cases: R7.1 every human task has one and says why; R7.2
 * the clock of an application stands while the applicant is to answer; R7.3 an announced holiday moves what ends on it.
 * R10.1 the engine's times are those of one zone; R10.2 what a server that died had in hand goes on at another one within fifteen
 * seconds; R10.3 tables of another version are left alone. R12.1 texts have one form; R12.2 what is not known (settings, query
 * parameters, headings of law files) is refused; R12.3 what keeps the server from starting is one line; R12.4 what no document can
 * print is refused where it comes in; R12.5 forms show values letter by letter; R12.6 a text is kept on every
 * database if it has as many characters as its limit allows; R12.7 a form is in Korean or English, as its reader prefers.
 */
package org.injeung.engine;
