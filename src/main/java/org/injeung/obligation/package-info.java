/**
 * Who must be certified by when, and the fine for not being.
 *
 * <ul>
 *   <li>R7.1 An organization that must hold a certificate is told why, by which rules, and by when; one that need not is told that.
 *   <li>R7.2 Until then it is reminded; a certificate that is enough, issued at any time before the signature, ends the case.
 *   <li>R7.3 While the fine is waived after a revocation none is prepared, and one in preparation is withdrawn; afterwards a new
 *       last day is set, at once if an objection or an exception ends the waiver early.
 *   <li>R7.4 A fine takes a notice with amount and reasons, at least ten days for an opinion, and the signature of a manager who did
 *       not prepare it; it is never more than the law and the notice say.
 *   <li>R7.5 One obligation of an organization and scheme is open at a time.
 * </ul>
 */
package org.injeung.obligation;
