package org.injeung.registry;

import org.injeung.law.Characters;
import org.injeung.law.Words;

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
            throw new InvalidInput(
                    "query",
                    new Words("is too long: %s characters, at most %s", "너무 깁니다: %s자이며, 최대 %s자입니다").with(length, MAX));
        }
        if (typed.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new InvalidInput(
                    "query", new Words("contains characters that cannot be written", "쓸 수 없는 문자가 들어 있습니다"));
        }
    }

    /** As a caller sent it; null for everything. */
    public static SearchText of(String query) {
        return new SearchText(query == null ? "" : query.strip());
    }

    /** Whether everything is asked for. */
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** What contains it, by its key. */
    public String pattern() {
        return SearchKey.pattern(SearchKey.of(typed));
    }

    /** The key of a number that it is the whole of. */
    public String number() {
        return SearchKey.plain(typed);
    }
}
