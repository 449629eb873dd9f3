/**
 * The certification committee votes on a motion.
 *
 * <ul>
 *   <li>R3.1 One ballot a member, with its reason; who prepared or audited the case has none.
 *   <li>R3.2 A motion is carried by more votes for it than against it.
 * </ul>
 */
package org.injeung.committee;
