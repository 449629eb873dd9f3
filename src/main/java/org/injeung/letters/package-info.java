/**
 * Letters to organizations and documents of cases: rows written with what they tell of, in English and Korean, each once and never
 * changed.
 */
package org.injeung.letters;
