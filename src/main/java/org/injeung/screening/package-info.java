/**
 * What a reported breach means for the certificates of its holder.
 *
 * <ul>
 *   <li>R4.1 More than the threshold of affected persons leads straight to the revocation of every valid certificate.
 *   <li>R4.2 Every other breach is screened: special audit where needed, grounds, ruling with stored reasons.
 *   <li>R4.3 One screening of a holder is open at a time; a report that comes meanwhile, whoever sends it, joins it and is kept with
 *       its reporter, number and words. So it is while an order after a massive leak waits for its signature.
 *   <li>R4.4 The same report twice is one case and changes nothing: at {@code /api} the answer is that case, at the engine's REST a
 *       conflict that names it.
 *   <li>R4.5 The number of affected persons rises with a report and does not fall by one. Past the threshold the open breach is a massive leak
 *       at once, whatever runs in its screening.
 *   <li>R4.6 The clocks of the holder's duties (report of the incident 24 hours; notice and report of the leak 72 hours) run from the
 *       discovery through weekends. How the holder stands with them is shown in the case, and recorded when the officer screens the
 *       breach and when the case is closed. What was done later is stated by a further report; only agencies and officers correct
 *       what was stated before.
 *   <li>R4.7 Every certificate of the holder is listed with its state in the case and in the forms.
 *   <li>R4.8 The rules propose: ground, every ground that applies, facts, rule, version, legal basis, and what would change it. Earlier
 *       violations are counted from the registry's own cases within the window before the breach; an officer adds those known
 *       elsewhere. A violation of the Network Act counts by its own day.
 *   <li>R4.9 Somebody who did not establish the facts decides: as proposed, or otherwise with a reason; a revocation needs a ground that
 *       the law had on the day of the breach.
 *   <li>R4.10 The officer may ask MSIT, PIPC, KISA and FSI for their opinions: each answers once, beside whatever runs in the screening,
 *       until a date; an agency that was asked reads the case. Nobody establishes the facts before all answered or the date is over.
 *   <li>R4.11 The officer may ask that the certificates are suspended meanwhile: a case for each, prepared by an officer and signed by a
 *       manager.
 *   <li>R4.12 A massive leak opens the assessment of a penalty; a ruling may ask for one, and that the persons concerned are told again.
 *   <li>R4.13 A number that was reported too high is corrected: proposed by whoever reported it or by an officer, confirmed by another
 *       officer. At or below the threshold the revocations that wait for their signature, and the penalty that is not signed, end as
 *       not warranted, with decision and letter, and the screening goes on; above it they go on with the right number. After a
 *       signature the holder objects.
 * </ul>
 */
package org.injeung.screening;
