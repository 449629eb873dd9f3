package org.injeung.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/**
 * A part of a sorted list. It begins after a number of rows or, so that rows that come meanwhile move nothing, behind the last row
 * of the page before it.
 *
 * @param order how the list is sorted
 * @param first how many rows come before it, at least 0
 * @param rows how many rows it has at most, at least 1
 * @param after the row that comes before it, if it is told so
 */
public record Page<E>(Order<E> order, int first, int rows, Optional<Last> after) {
    private static final int MAX_CURSOR = 2_000;

    /** The last row of a page: its value by which the list is sorted, and what tells it from others of that value. */
    record Last(Object value, Object id) {}

    /**
     * A page as a caller asked for it.
     *
     * @param order how the list is sorted
     * @param first how many rows to skip, as it was sent, or null
     * @param after {@link Part#next} of the page before it, as it was sent, or null
     * @param rows as it was sent, or null for the usual number
     * @param usual how many rows a page has if the caller does not say
     * @param max how many rows a page may have
     * @throws InvalidInput naming {@code first}, {@code after} or {@code rows}
     */
    public static <E> Page<E> of(Order<E> order, String first, String after, String rows, int usual, int max) {
        if (first != null && after != null) {
            throw new InvalidInput(
                    "first", new Words("cannot be combined with after: leave it out", "after와 함께 쓸 수 없습니다. 빼고 보내십시오"));
        }
        return new Page<>(
                order,
                number("first", first, 0, 0, Integer.MAX_VALUE),
                rows(rows, usual, max),
                Optional.ofNullable(after).map(text -> last(text, order)));
    }

    /**
     * How many rows a caller asked for.
     *
     * @param rows as it was sent, or null for the usual number
     * @param usual how many rows there are if the caller does not say
     * @param max how many rows there may be
     * @throws InvalidInput naming {@code rows}
     */
    public static int rows(String rows, int usual, int max) {
        return number("rows", rows, usual, 1, max);
    }

    /** The first rows of a list, at most that many. */
    public static <E> Page<E> first(Order<E> order, int rows) {
        return new Page<>(order, 0, rows, Optional.empty());
    }

    /** This part of a list that was read as a whole and is sorted so. */
    public Part<E> of(List<E> all) {
        return part(
                all.size(),
                all.stream()
                        .filter(row -> after.map(last -> isBehind(row, last)).orElse(true))
                        .skip(first)
                        .limit(rows + 1L)
                        .toList());
    }

    @SuppressWarnings("unchecked") // a last row has the values of the keys
    private boolean isBehind(E row, Last last) {
        var byValue = ((Comparable<Object>) order.by().of().apply(row)).compareTo(last.value);
        var compared = byValue == 0 ? ((Comparable<Object>) order.id().of().apply(row)).compareTo(last.id) : byValue;
        return order.descending() ? compared < 0 : compared > 0;
    }

    /** @param read the rows of the page, and one more if there is one */
    Part<E> part(long total, List<E> read) {
        return read.size() > rows
                ? new Part<>(total, List.copyOf(read.subList(0, rows)), cursor(read.get(rows - 1)))
                : new Part<>(total, read, null);
    }

    private String cursor(E row) {
        var text = String.join(
                "\n",
                order.name(),
                order.id().of().apply(row).toString(),
                order.by().of().apply(row).toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Last last(String cursor, Order<?> order) {
        try {
            if (cursor.length() <= MAX_CURSOR) {
                var told = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 3);
                if (told.length == 3 && told[0].equals(order.name())) {
                    return new Last(
                            order.by().read().apply(told[2]), order.id().read().apply(told[1]));
                }
            }
        } catch (RuntimeException e) {
            // told below: whatever is wrong, it was not made here
        }
        throw new InvalidInput(
                "after",
                new Words(
                        "must be what the link next of a page of this list, sorted in the same way, tells",
                        "같은 방식으로 정렬한 이 목록의 next 링크에 있는 값이어야 합니다"));
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
