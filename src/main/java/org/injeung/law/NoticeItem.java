package org.injeung.law;

import java.util.Objects;

/**
 * What a notice of a leak must tell the persons concerned, as it stands in {@code config/law/notice-items.csv}; a reform adds a
 * row, it never edits one.
 *
 * @param number of the item in PIPA Art. 34(1), from 1 to {@link #MOST}
 * @param title what is told
 * @param inForce days on which a notice must contain it
 * @param source where it stands
 */
public record NoticeItem(int number, Words title, InForce inForce, Words source) implements DatedRows.Row {
    /** The forms have places for as many. */
    public static final int MOST = 7;

    private static final int LONGEST_TITLE = 100;

    /** Refuses a row that no notice could follow. */
    public NoticeItem {
        Objects.requireNonNull(inForce, "inForce");
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("the number must be from 1 to " + MOST);
        }
        if (title.en().isBlank() || title.ko().isBlank() || source.en().isBlank()) {
            throw new IllegalArgumentException("both titles and a source are needed");
        }
        if (Characters.count(title.en()) > LONGEST_TITLE || Characters.count(title.ko()) > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has at most " + LONGEST_TITLE + " characters");
        }
    }

    /** With its number. */
    public Words words() {
        return new Words("%d. %s", "%d. %s").with(number, title);
    }
}
