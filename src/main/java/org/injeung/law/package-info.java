/**
 * What the law says about time, grounds and schemes, and the form of an explained decision: pure, dated, sourced, without a
 * dependency on anything but the JDK.
 */
package org.injeung.law;
