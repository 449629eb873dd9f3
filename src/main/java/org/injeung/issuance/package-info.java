/**
 * From the application to the certificate.
 *
 * <ul>
 *   <li>R1.1 What is wrong with an application is refused at either door with the name of the variable, and leaves nothing behind.
 *   <li>R1.2 A barred organization is refused with the earliest day, at either door and under any race.
 *   <li>R1.3 No certificate without a passed pre-evaluation of the core items and a completed on-site audit.
 *   <li>R1.4 Certificates are numbered by scheme, body and year, are valid for three years, and keep their number when renewed.
 *   <li>R1.5 A running application ends when a certificate of its organization is revoked.
 * </ul>
 */
package org.injeung.issuance;
