/**
 * Reading: the public register with its badges, and the cases for those whom they concern. Nothing here writes, but
 * that whoever reads the changes of the register gives them their places, and that pages keep drafts and complete tasks.
 *
 * <p>The file of a case is bound from every {@link org.injeung.lookup.Chapter} that there is. Those of the features stand in their
 * packages; here are those of no feature: what overturned a case, its bar, waiver and deadlines, and the timeline.
 *
 * <ul>
 *   <li>R18.1 Anybody may search the register and see the status of a certificate; nothing personal and nothing of a running case
 *       is in it. A certificate is found by every spelling of its number, its scope, and the names and former names of its holder,
 *       without a login, whatever is sent along.
 *   <li>R18.2 The badge and the register show a revocation at once: nothing is cached without asking again.
 *   <li>R18.3 A revoked certificate shows the day, the ground in words and the earliest day of a new application.
 *   <li>R18.4 A case is seen by staff and administrators, by the agency that started it, and by the organization that it
 *       concerns, without ballots and without the names of officials. For everybody else it does not exist.
 *   <li>R18.5 Whoever follows the changes of the register from cursor to cursor reads each of them once and in one order, also those
 *       that were written at the same time and committed late.
 *   <li>R18.6 A number in an address leads to the same answer in every spelling, also where it leads to nothing: then there is
 *       nothing at that address (404), whatever is wrong with it.
 *   <li>R18.7 Lists are filtered, sorted and read page by page, as JSON or as a table for a spreadsheet.
 *   <li>R18.8 Whoever may see a case reads where it stands in its diagrams, who does what next and by when, and what follows if nobody
 *       acts. Documents come as PDF to whoever does not ask for text.
 *   <li>R18.9 Whoever completes a task that issues letters or documents reads them first as they will be issued, and nothing stays of
 *       that. Nobody learns so what the committee resolves or what follows for an organization before it is done.
 *   <li>R18.10 Whoever may do a task completes it over this API as in its form, and what is refused is named by its field.
 *   <li>R18.11 What somebody types into a table is kept row by row until it is sent: no row is overwritten unseen, and nobody reads it but
 *       the side that writes it.
 *   <li>R18.12 Twenty findings are recorded, corrected and verified in one table each, with few clicks beside what is typed.
 * </ul>
 */
package org.injeung.lookup;
