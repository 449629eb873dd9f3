/**
 * What lies under the application: how the process starts, faster if an archive was made for it, in which zone and which temporary
 * folder, how it ends, and what it says of a database that is away. It stands beside the server in the runnable jar, so that start
 * and application share what it knows.
 */
package org.injeung.start;
