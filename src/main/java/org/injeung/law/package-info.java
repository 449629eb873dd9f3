/**
 * What the law says about time, grounds and schemes, and the form of an explained decision: pure, dated, sourced, without a
 * dependency on anything but the JDK.
 *
 * <ul>
 *   <li>R24.1 The row in force on the day on which something begins applies. A reform is a new row, and two rows of a name are never in
 *       force at once.
 *   <li>R24.2 Days are those of Seoul. What is counted from the next day ends on a working day; what restricts a right counts its first day
 *       and ends on any day.
 *   <li>R24.3 A period is extended with a reason, and the days in which its clock stood do not count.
 *   <li>R24.4 Every row names its source.
 *   <li>R24.5 A decision carries its facts, its rule and the version of it, its legal basis and its reasons, in English and Korean. Nobody
 *       decides without an answer, a reason and a legal basis.
 * </ul>
 */
package org.injeung.law;
