/**
 * The yearly surveillance of a valid or suspended certificate; the process that looks after the certificate opens it, or an officer out
 * of turn.
 *
 * <ul>
 *   <li>R6.1 A surveillance whose findings are not corrected opens a revocation on that ground.
 *   <li>R6.2 A running surveillance ends when its certificate is revoked, given back or expires; the holder is told why.
 *   <li>R6.3 The holder is told until when and how it is surveyed, and answers within a period; an officer confirms what was arranged.
 *   <li>R6.4 A surveillance that is refused, obstructed or not answered, and false or missing data, open a revocation on that ground.
 *   <li>R6.5 Since 2026-10-01 a surveillance is done on site and in documents: no certificate is confirmed without both.
 *   <li>R6.6 Team and days are doubled for a holder that reported a breach since its last audit; the decision is recorded.
 *   <li>R6.7 One surveillance of a certificate is open at a time.
 * </ul>
 */
package org.injeung.surveillance;
