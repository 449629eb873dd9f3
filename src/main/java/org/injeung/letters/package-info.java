/**
 * Letters to organizations and documents of cases: rows written with what they tell of.
 *
 * <ul>
 *   <li>R21.1 Each is written once per case, kind and occasion, even by a step that is repeated.
 *   <li>R21.2 Each says the same facts in English and in Korean.
 *   <li>R21.3 None is changed afterwards: a certificate is kept as it was issued, and says so when it is superseded.
 *   <li>R21.4 A document is printed as PDF, a certificate with the code of the public check. What no typeface has is printed as its equal
 *       or as a sign that it is missing.
 * </ul>
 */
package org.injeung.letters;
