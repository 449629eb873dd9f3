package org.injeung.fields;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.InvalidInput;

/** Reads what may stand behind the {@code ?} of an address; what does not stand there is null. */
public final class Parameters {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Parameters() {}

    /**
     * One of the constants of an enum, by its name.
     *
     * @throws InvalidInput naming the parameter
     */
    public static <E extends Enum<E>> E answer(String name, String sent, Class<E> type) {
        return sent == null ? null : Values.answer(name, sent, type);
    }

    /**
     * {@code true} or {@code false}, which it is if nothing was sent.
     *
     * @throws InvalidInput naming the parameter
     */
    public static boolean flag(String name, String sent) {
        if (sent != null && !sent.equals("true") && !sent.equals("false")) {
            throw new InvalidInput(name, new Words("must be true or false", "true 또는 false여야 합니다"));
        }
        return "true".equals(sent);
    }

    /**
     * A day between the years 1900 and 9999.
     *
     * @throws InvalidInput naming the parameter
     */
    public static LocalDate day(String name, String sent) {
        return sent == null ? null : checked(name, Values.day(name, sent));
    }

    /**
     * A moment as ISO-8601 text with offset, or a day, which is its beginning in Asia/Seoul; between the years 1900 and 9999. The
     * {@code +} of an offset may have become a space, as it does in an address if it is not written as {@code %2B}.
     *
     * @throws InvalidInput naming the parameter
     */
    public static Instant moment(String name, String sent) {
        if (sent == null) {
            return null;
        }
        var text = sent.strip().replace(' ', '+');
        if (!text.contains("T")) {
            return checked(name, Values.day(name, text))
                    .atStartOfDay(Periods.SEOUL)
                    .toInstant();
        }
        var moment = Values.moment(name, text);
        checked(name, Periods.day(moment));
        return moment;
    }

    /**
     * A business number, however it is spelled.
     *
     * @throws InvalidInput naming {@code businessNumber}
     */
    public static BusinessNumber businessNumber(String sent) {
        return sent == null ? null : new BusinessNumber(sent);
    }

    private static LocalDate checked(String name, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(
                    name,
                    new Words("must be between the years %s and %s", "%s년부터 %s년까지여야 합니다").with(FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }
}
