/**
 * What is taken back by whoever brought it about: a disposition of the authority after it took effect, a proposal before it does.
 *
 * <ul>
 *   <li>R17.1 The authority withdraws its own unlawful or unjust disposition, although nobody objected and whenever it learns of it
 *       (General Act on Public Administration Art. 18(1)): a revocation, its bar alone, a fine, a penalty, a re-notification. All of
 *       these burden the organization, so that nothing is weighed against the withdrawal (Art. 18(2) is of dispositions that favour).
 *   <li>R17.2 A case officer or manager proposes with reasons and what is wrong; a manager who did not propose signs, or lets the
 *       disposition stand with a reason. While an objection to the same result is open it is the objection that decides.
 *   <li>R17.3 Effects as those of an upheld objection, in the same transaction: certificate restored, bar and waiver over, what still
 *       runs is ended, the result shows as overturned and counts as no earlier violation. The organization is told by letter.
 *   <li>R17.4 Of a fine or penalty, what was paid goes back with interest (PIPA Art. 64-2): the case stays open until an officer
 *       has recorded it.
 *   <li>R17.5 Whoever proposed something that another person is to decide may retract it until then, with a reason.
 * </ul>
 */
package org.injeung.withdrawal;
