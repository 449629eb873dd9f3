/**
 * The map: in which order to read the packages, and why. What each of them promises stands in its own package-info, by ids
 * ({@code R5.1}) that the tests carry which show it.
 *
 * <ol>
 *   <li>{@link org.injeung.law}: first, as everything else speaks its words: a period, a ground, a scheme, a decision that explains
 *       itself.
 *   <li>{@link org.injeung.registry}: what is true, as rows; features meet here.
 *   <li>One feature with its diagram beside it, box by box: {@link org.injeung.revocation}, which has a rule, a signature, a letter
 *       and a timer. The others are built alike; in the order of a certificate's life:
 *       <ul>
 *         <li>{@link org.injeung.issuance}: the application, its examination, the certificate.
 *         <li>{@link org.injeung.audit}: what the examination calls to look on site, and a special audit after a breach.
 *         <li>{@link org.injeung.committee}: what calls a meeting wherever a motion is voted on.
 *         <li>{@link org.injeung.validity}: what time alone does to a certificate.
 *         <li>{@link org.injeung.surveillance}: the yearly audit that it opens.
 *         <li>{@link org.injeung.change}: what else happens to a certificate while it is held.
 *         <li>{@link org.injeung.screening}: what a reported breach leads to.
 *         <li>{@link org.injeung.penalty}: one of it, the administrative penalty.
 *         <li>{@link org.injeung.renotification}: another one, that the persons concerned are told again.
 *         <li>{@link org.injeung.bar}: how two managers let somebody apply whom a revocation bars.
 *         <li>{@link org.injeung.objection}: how an organization has a result taken back.
 *         <li>{@link org.injeung.withdrawal}: how the authority takes one back itself.
 *         <li>{@link org.injeung.obligation}: who has to come at all, and the fine for not coming.
 *         <li>{@link org.injeung.organizations}: who they are; a feature without a diagram.
 *         <li>{@link org.injeung.attachments}: the other one, files of every case.
 *       </ul>
 *   <li>{@link org.injeung.fields}: what may be said to start it, and how all that is wrong with that is told at once.
 *   <li>{@link org.injeung.engine}: what a step was handed so far without asking: variables, clock, transaction.
 *   <li>{@link org.injeung.access}: why a step may trust whoever did the task before it.
 *   <li>{@link org.injeung.deadlines}: why a task is due when it is due, and what moves that.
 *   <li>{@link org.injeung.letters}: what leaves a case on paper; {@link org.injeung.typeface} prints its characters.
 *   <li>{@link org.injeung.lookup}: what is read of it all, by the public and by those whom a case concerns.
 *   <li>{@link org.injeung.doors}: what surrounds every request; it knows all of the above, and none of them knows it.
 *   <li>{@link org.injeung.rulings}: the table that lawyers read, made of the policies of the features.
 *   <li>{@link org.injeung.start}: last, as it lies under the application: how the process begins and ends.
 * </ol>
 */
package org.injeung;
