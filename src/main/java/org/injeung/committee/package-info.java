/**
 * The certification committee meets and votes on a motion.
 *
 * <ul>
 *   <li>R3.1 One ballot a meeting and member, with its reason; who prepared or audited the case has none, and who has a conflict
 *       of interest recuses itself.
 *   <li>R3.2 The agenda is delivered five days before the meeting; a meeting on an earlier day is not called.
 *   <li>R3.3 The meeting decides if as many members vote as the quorum asks for; otherwise it is called again. Ballots that are
 *       open when it closes are not cast any more.
 *   <li>R3.4 The majority of the members present decides: for the motion, against it, or for further corrections where the case
 *       allows them. A tie does not carry the motion, unless the chair decides ties and is present.
 *   <li>R3.5 The resolution states the reasons of the majority, never who voted how.
 *   <li>R3.6 Until the meeting is closed nobody reads a ballot or its reason, by whatever way, but its member; how many were cast
 *       shows. The engine's variables and history never hold them.
 * </ul>
 */
package org.injeung.committee;
