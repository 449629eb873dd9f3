/**
 * What happens to a certificate between issue and expiry: new details of its holder, surrender, suspension, correction.
 *
 * <ul>
 *   <li>R11.1 A holder, or a case officer, has name, address or representative changed (joint notice Art. 33); an officer checks the
 *       evidence. The register, and every certificate of the holder, written anew, tell it; the earlier documents stay.
 *   <li>R11.2 A holder gives its certificate back; it shows as withdrawn at once and what waits for it is told. Nobody escapes a bar
 *       so: while a revocation of it or a screening of its holder is open it is refused.
 *   <li>R11.3 A case officer prepares a suspension with facts and a last day, a manager who did not prepare it signs. The register
 *       shows it at once. It ends with that day, or before it by request of an officer and signature of a manager.
 *   <li>R11.4 A suspended certificate is held: it is surveyed, renewed and revoked, and satisfies a duty to be certified.
 *   <li>R11.5 A running change ends when the certificate is revoked.
 *   <li>R11.6 Whoever starts a change does not confirm or sign it. What an officer enters for the holder names the holder's written
 *       request by day of receipt and reference, which stand in the case and in the form of the officer who confirms.
 *   <li>R11.7 A clerical error (a typo in the scope, a certificate issued to the wrong unit, wrong holder details) is corrected, of the
 *       body's own motion or as the holder asks (Administrative Procedures Act Art. 25): one proposes, a manager signs, the holder is
 *       told. Certificates are written anew, the earlier documents show that they are superseded, and the register shows the corrected
 *       entry and that it was corrected. Another company is no clerical error.
 * </ul>
 */
package org.injeung.change;
