/**
 * Organizations, their accounts and their successions over HTTP.
 *
 * <ul>
 *   <li>R16.1 An organization is registered once by its business number; its account acts for it and for nobody else.
 *   <li>R16.2 Organizations are one company by their corporate number and by what was declared to have succeeded what.
 *   <li>R16.3 Organizations that share a name, but for its spelling, are told of each other.
 * </ul>
 */
package org.injeung.organizations;
