/**
 * What every request meets before anything answers it, and every answer before it leaves: who sent it through which proxy, the
 * headers that protect a browser, cookies, pages for errors. Knows every package, known by none.
 */
package org.injeung.doors;
