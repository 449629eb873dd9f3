/**
 * Who may do what: accounts, groups, grants and filters at start, who is behind a request, how the engine finds what somebody may
 * read, what people are called in documents, and the door through which every process is started.
 */
package org.injeung.access;
