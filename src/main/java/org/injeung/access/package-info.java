/**
 * Who may do what: accounts, groups, grants and filters at start, who is behind a request, how the engine finds what somebody may
 * read, what people are called in documents, and the door through which every process is started.
 *
 * <ul>
 *   <li>R22.1 Everybody finds, reads and does what a group grants, at every door alike. Everything else is refused or does not exist.
 *   <li>R22.2 Nothing that changes the register is done by one person: whoever started, prepared or audited a case does not decide it.
 *   <li>R22.3 A case moves by its human tasks, completed with the fields of their forms, and in no other way; not even an
 *       administrator moves it.
 *   <li>R22.4 Wrong passwords are slowed, by account and by address; the wait ends by itself, and strangers lock nobody out.
 *   <li>R22.5 What a feature names as secret, such as a ballot, is in no answer and no history of the engine.
 *   <li>R22.6 Whoever has logged in once in a browser is known to the web apps, our pages and the API alike until he logs out; nothing is
 *       changed by it but from a page of ours.
 * </ul>
 */
package org.injeung.access;
