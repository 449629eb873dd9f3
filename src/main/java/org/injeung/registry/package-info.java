/**
 * Organizations, certificates, cases and decisions: the only tables that are ours, written in the transaction of the engine.
 * What is searched stands beside the text as it was typed, as a {@link org.injeung.registry.SearchKey}. Status is computed from history; an entity has a method per thing that happens and no setters.
 */
package org.injeung.registry;
