/**
 * The yearly surveillance of a valid certificate.
 *
 * <ul>
 *   <li>R6.1 A surveillance whose findings are not corrected opens a revocation on that ground.
 *   <li>R6.2 A running surveillance ends when its certificate is revoked.
 * </ul>
 */
package org.injeung.surveillance;
