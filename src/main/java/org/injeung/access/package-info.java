/** Who may do what: accounts, groups, grants and filters at start, and who is behind a request. */
package org.injeung.access;
