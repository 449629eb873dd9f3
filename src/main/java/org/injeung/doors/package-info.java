/**
 * HTTP: what every request meets before anything answers it, and every answer before it leaves. Who sent it through which proxy, the
 * headers that protect a browser, cookies; readers of bodies and parameters; what becomes of an exception; pages for errors; the list of
 * resources, and the engine's REST API and web apps with our answers. Knows every package, known by none.
 *
 * <ul>
 *   <li>R19.1 Texts have one form, whatever they were typed or sent in.
 *   <li>R19.2 What is not known is refused: parameters, properties, settings, headings of law files.
 *   <li>R19.3 What no document can print is refused where it comes in.
 *   <li>R19.4 What is refused is told in Korean or English, as the caller asks; what Camunda says, in English.
 *   <li>R19.5 Nobody who tells which version he read replaces what somebody changed since; who has a version already gets no copy of it.
 *   <li>R19.6 The API is as it is described, in a form that those who make clients take, and nothing that they rely on goes away.
 *   <li>R19.7 A client that nobody here wrote works with it; what went wrong it tells apart by the type of the problem.
 * </ul>
 */
package org.injeung.doors;
