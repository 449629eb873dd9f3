/**
 * What happens to a certificate by the mere lapse of time, and the nightly look whether it will happen: two diagrams, {@code
 * certificate-validity} with one process for each certificate, whose business key is the number, and {@code register-reconciliation}.
 *
 * <ul>
 *   <li>R9.1 In each year of the term but the last one a surveillance opens by itself, of a suspended certificate too; one at a time.
 *   <li>R9.2 What was due while the system was down happens once afterwards; of several missed years one is made up for.
 *   <li>R9.3 The holder is reminded of the renewal when its window opens and once more before its last day, each once, unless it has
 *       applied.
 *   <li>R9.4 A certificate that is not renewed expires on the day after its last one: the holder is told, an open surveillance ends.
 *   <li>R9.5 A renewal plans the next term; a revocation or the return of the certificate ends the waiting.
 *   <li>R9.6 Every night, at each start and when a manager wants it, all certificates are looked at: each that is valid or suspended
 *       waits for exactly one next event; what is missing is mended, what a person has to look at is written down.
 * </ul>
 */
package org.injeung.validity;
