/**
 * That an organization tells the persons concerned by a leak again, until it is judged sufficient.
 *
 * <ul>
 *   <li>R14.1 PIPC, a case officer or another case asks for it by the breach; one is open for a breach at a time.
 *   <li>R14.2 An officer prepares a recommendation (PIPA Art. 61(2)) or a corrective order (Art. 64(1)): the items of the notice that
 *       the law names on that day (Art. 34(1)), the persons to be told, the word "leak", the posting, further measures and the date.
 *       A manager who did not prepare it signs; an order tells its remedies.
 *   <li>R14.3 The organization has at least seven days and answers point by point. Once its date is over it is reminded and late is
 *       recorded; once a second date is over it is recorded that nothing was submitted.
 *   <li>R14.4 The rules propose what is insufficient; an officer who did not prepare the demand judges each point, with a reason
 *       where something is insufficient or the rules propose otherwise.
 *   <li>R14.5 What is late, missing or insufficient is kept for the penalty, whatever follows. A recommendation is followed by the next
 *       round, which may be an order; of an order that is not followed a fine is recommended to the commission.
 * </ul>
 */
package org.injeung.renotification;
