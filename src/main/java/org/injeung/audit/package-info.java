/**
 * The conformity audit: plan, visit on site, result of every item, findings, minutes, corrections.
 *
 * <ul>
 *   <li>R2.1 The plan names days, lead and team, and every internet contact asset in scope or explained; team and days are doubled after
 *       a breach; a special audit starts within the period for it.
 *   <li>R2.2 Every member is a qualified auditor who does not work for, advise, or has recently audited the organization, and did not
 *       prepare the case; all objections are told at once.
 *   <li>R2.3 The visit on site is recorded with days, place and the people met, by a member of the team; every core item says what was
 *       looked at, every item of the catalogue gets a result.
 *   <li>R2.4 There is no limit on the number of findings; the lead auditor draws up the minutes, which are a document.
 *   <li>R2.5 Each finding is corrected, verified, re-opened and extended on its own: 40 days, up to 60 more that a manager grants, 100 in
 *       all from the day after the audit ended; while it lies with the certification body the period stands still.
 *   <li>R2.6 One overdue finding ends the audit as not corrected.
 *   <li>R2.7 Officers and managers keep the pool of auditors and their ties to organizations.
 *   <li>R2.8 The members of the team say item by item of the criteria what they found, at once and until the minutes are drawn up; none
 *       overwrites unknowingly what another one said. The minutes count what was looked at.
 * </ul>
 */
package org.injeung.audit;
