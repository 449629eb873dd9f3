/**
 * Who may do what: accounts, groups, grants and filters at start, who is behind a request, and how the engine finds what somebody may
 * read.
 */
package org.injeung.access;
