/**
 * Files of cases over HTTP: they are received whole into the temporary folder of the server, looked at, and added to the case in one
 * transaction. A slow line so holds no connection of the database, and what breaks off leaves nothing.
 *
 * <ul>
 *   <li>R26.1 Whoever may see a case adds files to it while it is open, many at once, and reads them; administrators only read. What the
 *       certification body has for itself and what an agency thinks are not for the organization. Everybody who reads a file is recorded.
 *   <li>R26.2 A file comes back byte by byte under the name that it had, composed. What it is, its content says and not its name.
 *   <li>R26.3 The same content is stored once. Of what is refused, broken off or interrupted by a killed server, nothing stays.
 *   <li>R26.4 A new version takes the place of a file; the older ones stay readable, and nothing is deleted.
 *   <li>R26.5 Programs, empty files, files over the limit and, where a scanner is set up, what it finds a virus in are refused by name.
 *   <li>R26.6 No file is whole in the server's memory.
 * </ul>
 */
package org.injeung.attachments;
