/**
 * Until when something is to be done: the law as files (periods, holidays, criteria, rules), the deadlines of cases, and what waits in
 * the engine for them. One word for one idea: a <em>period</em> is what the law names, a <em>deadline</em> its counted end in a case.
 *
 * <ul>
 *   <li>R15.1 Every human task has a deadline and says why.
 *   <li>R15.2 The clock of an application stands while the applicant is to answer.
 *   <li>R15.3 An announced holiday moves what ends on it.
 *   <li>R15.4 A file of the law that cannot be read keeps the server from starting, with the line and what is wrong.
 * </ul>
 */
package org.injeung.deadlines;
