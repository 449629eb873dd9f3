/**
 * From the application to the certificate.
 *
 * <ul>
 *   <li>R1.1 What is wrong with an application is refused at either door with the name of the variable, and leaves nothing behind.
 *   <li>R1.2 A barred organization is refused with the earliest day, at either door and under any race.
 *       Whoever is the same company - by corporate number or declared succession - is barred with it; the refusal names whose bar it is.
 *   <li>R1.3 No certificate without a passed pre-evaluation of the core items and a completed on-site audit; the database refuses one
 *       without the first.
 *   <li>R1.4 Certificates are numbered by scheme, body and year, are valid for three years, and keep their number when renewed.
 *   <li>R1.5 A running application ends when a certificate of its organization is revoked.
 *   <li>R1.6 The core items are those of the catalogue on the day of the application; each is met with evidence, or is not met or does
 *       not apply with a reason. What is not met goes back to the applicant with a day, for a configured number of rounds.
 *   <li>R1.7 What the applicant was asked for and does not answer by its day ends the application.
 *   <li>R1.8 The management system was operated for two months before the application for a first certificate.
 *   <li>R1.9 A renewal is taken from the first day of its window on; one that comes later than three months before the expiry is recorded
 *       as late, in the case and in its letter.
 *   <li>R1.10 The committee may ask for further corrections once; they are answered within 30 days, reported on and deliberated again.
 *   <li>R1.11 A refused application whose objection was upheld goes on in a new case: to the certificate if only the committee had refused
 *       it, from its documents on otherwise; in both cases unless the organization is barred.
 *   <li>R1.12 What the register does not know of the applicant's representative and address and the certificate shows, the officer reads in
 *       the documents; it goes into the register with the certificate, which leaves out what nobody knows.
 * </ul>
 */
package org.injeung.issuance;
