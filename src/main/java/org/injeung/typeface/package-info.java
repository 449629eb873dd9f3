/**
 * The typefaces of the documents, which characters they have between them, and what is printed for one that none of them has: whoever
 * takes a text in asks here whether it can be printed (R19.3), whoever prints asks for the typeface of each character.
 */
package org.injeung.typeface;
