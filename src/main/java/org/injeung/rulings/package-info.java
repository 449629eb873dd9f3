/**
 * What the rules make of every situation after a breach, in one table that lawyers can read.
 *
 * <ul>
 *   <li>R13.1 The table is generated from the policies that the processes ask, for every combination of affected persons (below, at and
 *       above the threshold), established ground, scheme, compulsory or voluntary certificate, and earlier violations.
 * </ul>
 */
package org.injeung.rulings;
