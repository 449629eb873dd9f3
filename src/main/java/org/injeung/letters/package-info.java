/** Letters to organizations: rows written with the decision that they tell of, in English and Korean, each once. */
package org.injeung.letters;
