/**
 * What a reported breach means for the certificates of its holder.
 *
 * <ul>
 *   <li>R4.1 More than the threshold of affected persons leads straight to the revocation of every valid certificate.
 *   <li>R4.2 Every other breach is screened: special audit where needed, grounds, ruling with stored reasons.
 *   <li>R4.3 One screening of a holder is open at a time; a second report meanwhile is a conflict that names the open case. A massive
 *       leak does not wait for it; the open screening ends when the last certificate of the holder is revoked.
 * </ul>
 */
package org.injeung.screening;
