/**
 * What a request or the start of a process may say: one record per body, whose components are the fields, with their type, whether they
 * are needed (Jakarta Bean Validation) and their limits. The same record is read at {@code /api}, by the first step of a process and by
 * its variables, and describes the body in the description of the API. Besides, which version of a thing a request may change.
 *
 * <ul>
 *   <li>R25.1 Everything that is wrong with a body is told together, field by field, in English and Korean.
 *   <li>R25.2 Forms, the description of the API and the columns take what the record takes, and ask for what it asks for.
 * </ul>
 */
package org.injeung.fields;
