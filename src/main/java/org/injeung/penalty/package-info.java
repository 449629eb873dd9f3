/**
 * The administrative penalty (과징금) after a breach.
 *
 * <ul>
 *   <li>R8.1 Over REST only the Commission (PIPC), by an account in {@code agency-pipc}, asks for an assessment; one breach has one
 *       at a time, and one penalty.
 *   <li>R8.2 The base is the larger of the sales of the year before the violation and of the average of three years, less unrelated
 *       sales; where the data is refused or false it is the total sales, estimated; without sales there is a flat cap.
 *   <li>R8.3 The amount for each violation is at most 3 % of its base, 10 % in the cases in force since 2026-09-11, and the worksheet
 *       gives base, exclusions, rate, factors and every adjustment with its reason.
 *   <li>R8.4 A certificate lowers only while it is held; investments in protection must lower, unless the fault is grave; a
 *       re-notification that was insufficient or late must raise.
 *   <li>R8.5 A penalty takes a notice with its worksheet, ten days for an opinion, and the signature of a manager who did not assess.
 *   <li>R8.6 It is paid within thirty days or in granted instalments; what is late costs six percent a year for sixty months at most,
 *       and the organization is reminded until it is paid or collected by others.
 *   <li>R8.7 Every imposed penalty states that no fine may be imposed for the same act.
 *   <li>R8.8 Who records payments neither started the case nor assessed, signed or granted instalments; who grants instalments did not
 *       record the wish for them.
 *   <li>R8.9 Sales of nothing in every year are none: the flat cap applies by itself. An assessment that only a massive leak led to ends
 *       where the number of affected persons is corrected and nothing is signed.
 * </ul>
 */
package org.injeung.penalty;
