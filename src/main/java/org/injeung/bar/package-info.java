/**
 * Exceptions from the year in which an organization may not apply after a revocation.
 *
 * <ul>
 *   <li>R12.1 An exception takes two managers: one asks for it with a reason, another confirms it or refuses it with a reason. Until
 *       then the bar holds.
 *   <li>R12.2 It lets one organization apply, whatever bars it at that moment; a later revocation bars anew, and whoever is the same
 *       company stays barred. Each application that it allows names it.
 *   <li>R12.3 With it ends the waiver of the fine, which rests on the bar; a fine that was held is resumed with a new day.
 *   <li>R12.4 The organization is told. One exception of an organization is open at a time.
 * </ul>
 */
package org.injeung.bar;
