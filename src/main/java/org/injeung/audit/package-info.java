/**
 * The conformity audit: plan, visit on site, findings, corrections.
 *
 * <ul>
 *   <li>R2.1 The lead is an auditor; the visit on site is recorded with day, place and the people met.
 *   <li>R2.2 Findings name an item of annex 7; the organization has the legal period to correct them, then they count as uncorrected.
 *   <li>R2.3 Who planned or checked the case does not audit it.
 * </ul>
 */
package org.injeung.audit;
