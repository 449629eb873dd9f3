/**
 * Revocation of a certificate and the year after it.
 *
 * <ul>
 *   <li>R5.1 After a massive leak a manager signs the order at once; every other ground takes notice, opinion and committee.
 *   <li>R5.2 Revocation, bar, fine waiver, order letter and the end of running cases happen in one transaction, or none of them.
 *   <li>R5.3 The bar lasts one year from the revocation and ends by itself; the organization, and whoever was barred with it, is told once.
 *   <li>R5.4 Only the fine for not holding a compulsory certificate is waived, for the time of the bar.
 *   <li>R5.5 An order is prepared by one person and signed by another, who saw everything that the signature brings about; if that has
 *       changed meanwhile, it is refused until it was read again.
 *   <li>R5.6 A holder that wants a hearing is invited ten days before and heard by an officer who did not work on the case; who arranged it
 *       or presided neither votes nor signs.
 *   <li>R5.7 The written decision states facts, law, reasons, opinion, hearing and remedies; its receipt is recorded, and what cannot be
 *       delivered is served by public notice after fourteen days. The time for an objection runs from there.
 *   <li>R5.8 Every revocation is published, and stays so with the objection that took it back.
 *   <li>R5.9 The manager who was to sign may propose not to order, another manager confirms it: the case ends as not warranted, with
 *       decision and letter, and the register says nothing. On a ground on which the certificate must be revoked ({@code
 *       Ground.isMandatory}) only a fact that was corrected or is not proven stands against it, and the committee establishes the facts
 *       and weighs nothing.
 *   <li>R5.10 What only the order on another certificate after the same breach changed holds up no signature; of bars that end at the same
 *       time one letter tells.
 * </ul>
 */
package org.injeung.revocation;
