/**
 * What a request or the start of a process may say: one record per body, whose components are the fields, with their type, whether they
 * are needed (Jakarta Bean Validation) and their limits. The same record is read at {@code /api}, by the first step of a process and by
 * its variables, and describes the body in the description of the API. Everything that is wrong with a body is told together.
 */
package org.injeung.fields;
