/**
 * Objection of an organization to the result of an application, a surveillance or a revocation.
 *
 * <ul>
 *   <li>R20.1 It is admissible for 15 days from the letter that told the result, once a decision; what is late, repeated or aims at
 *       no result is answered by a letter with reasons, not by an error.
 *   <li>R20.2 An officer who had no part in the contested case reports; members of the committee who voted there do not vote again.
 *   <li>R20.3 The organization is told until when the reply is due, and once of a later day with the reason.
 *   <li>R20.4 An upheld objection takes effect in the same transaction: a revoked certificate is restored, bar and waiver end; the
 *       refusal of an application and what a surveillance asked for are taken back.
 *   <li>R20.5 It comes from an account of the organization, or is entered by a case officer with the paper it came on, whose day of
 *       receipt counts; agencies object for nobody. Whoever entered it neither reviews nor decides it.
 * </ul>
 */
package org.injeung.objection;
