/**
 * Organizations, certificates, cases and decisions: the only tables that are ours. An entity has a method per thing that happens and no
 * setters.
 *
 * <ul>
 *   <li>R23.1 Rows are written in the transaction of the engine: they and the state of a process agree, or neither exists.
 *   <li>R23.2 Status is computed from history, never set.
 *   <li>R23.3 What is searched stands beside the text as it was typed, as a {@link org.injeung.registry.SearchKey}: a name or a number is
 *       found however it is spelled.
 *   <li>R23.4 Cases and certificates have numbers of their own, also those that begin at once.
 *   <li>R23.5 No case is closed before something is decided in it.
 *   <li>R23.6 The pages of a list follow each other: rows that come meanwhile are neither skipped nor repeated.
 *   <li>R23.7 A case tells when anything of it was written last. Whoever polls for changes misses none, however late it is committed.
 * </ul>
 */
package org.injeung.registry;
