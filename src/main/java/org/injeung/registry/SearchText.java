package org.injeung.registry;

import org.injeung.law.Characters;

/**
 * What somebody searches a list for.
 *
 * @param typed at most 100 characters, without spaces round it; empty for everything
 */
public record SearchText(String typed) {
    private static final int MAX = 100;

    /** @throws InvalidInput naming {@code query} if it is too long or nothing that a list has */
    public SearchText {
        var length = Characters.count(typed);
        if (length > MAX) {
            throw new InvalidInput("query", "is too long: " + length + " characters, at most " + MAX);
        }
        if (typed.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new InvalidInput("query", "contains characters that cannot be written");
        }
    }

    /** As a caller sent it; null for everything. */
    public static SearchText of(String query) {
        return new SearchText(query == null ? "" : query.strip());
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** What contains it, by its key. */
    String pattern() {
        return SearchKey.pattern(SearchKey.of(typed));
    }

    /** The key of a number that it is the whole of. */
    String number() {
        return SearchKey.plain(typed);
    }
}
