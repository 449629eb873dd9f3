/** When a password may be tried: pure. */
package org.injeung.access.policy;
