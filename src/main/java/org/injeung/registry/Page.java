package org.injeung.registry;

import org.injeung.law.Words;

/**
 * A part of a list.
 *
 * @param first how many rows come before it, at least 0
 * @param rows how many rows it has at most, at least 1
 */
public record Page(int first, int rows) {
    /**
     * A page as a caller asked for it.
     *
     * @param first as it was sent, or null for the start of the list
     * @param rows as it was sent, or null for the usual number
     * @param usual how many rows a page has if the caller does not say
     * @param max how many rows a page may have
     * @throws InvalidInput naming {@code first} or {@code rows}
     */
    public static Page of(String first, String rows, int usual, int max) {
        return new Page(number("first", first, 0, 0, Integer.MAX_VALUE), number("rows", rows, usual, 1, max));
    }

    private static int number(String name, String text, int usual, int min, int max) {
        if (text == null) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below: what is wrong is the same
        }
        throw new InvalidInput(
                name, new Words("must be a whole number between %s and %s", "%s 이상 %s 이하의 정수여야 합니다").with(min, max));
    }
}
