package org.injeung.lookup;

import java.time.Instant;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.injeung.fields.Parameters;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** Up to where somebody has read the changes of the register, as it is told to him and sent again by him. */
final class Cursor {
    private static final String SINCE = "since";
    private static final Pattern CURSOR = Pattern.compile("c(0|[1-9][0-9]{0,17})");

    private Cursor() {}

    /** The cursor of whoever has read everything up to that place. */
    static String behind(long place) {
        return "c" + place;
    }

    /**
     * The place behind which somebody reads on.
     *
     * @param since a cursor, a day in Asia/Seoul or an instant; null for the beginning
     * @param last the last place there is
     * @param before the place before what was recorded since an instant
     * @throws InvalidInput naming {@code since} if it is none of these, or a cursor that this register has not given
     */
    static long place(String since, long last, ToLongFunction<Instant> before) {
        if (since == null) {
            return 0;
        }
        var cursor = CURSOR.matcher(since);
        if (!cursor.matches()) {
            return before.applyAsLong(instant(since));
        }
        var place = Long.parseLong(cursor.group(1));
        if (place > last) {
            throw new InvalidInput(
                    SINCE,
                    new Words(
                            "is a cursor that this register has not given; begin anew without since",
                            "이 등록부가 준 커서가 아닙니다. since 없이 처음부터 다시 읽으십시오"));
        }
        return place;
    }

    private static Instant instant(String since) {
        try {
            return Parameters.moment(SINCE, since);
        } catch (InvalidInput e) {
            throw new InvalidInput(
                    SINCE,
                    new Words(
                            "must be the cursor of an earlier answer (next), a day such as 2026-11-29 or an instant such as"
                                    + " 2026-11-29T09:00:00+09:00",
                            "앞선 응답의 커서(next)이거나, 2026-11-29와 같은 날짜 또는 2026-11-29T09:00:00+09:00과 같은 시각이어야 합니다"));
        }
    }
}
