package org.injeung.notice.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.NoticeWording;

/**
 * What the rules find insufficient in a result, point by point, in English and Korean; people judge. Source: PIPA Art. 34(1), its
 * Enforcement Decree Art. 39, resolutions of the PIPC of 2025-12-03, 2025-12-10 and 2026-01-14.
 */
public final class ResultPolicy {
    /** The day of the resolution that the rules follow. */
    public static final String VERSION = "2025-12-03";

    private ResultPolicy() {}

    /** An item of the notice. */
    public static Optional<String> item(boolean told) {
        return told ? Optional.empty() : Optional.of("The persons were not told it / 통지하지 않음");
    }

    /** A group of persons. */
    public static Optional<String> persons(long told) {
        return told > 0 ? Optional.empty() : Optional.of("Nobody of this group was told / 통지받은 사람이 없음");
    }

    /** The word for what happened. */
    public static Optional<String> wording(NoticeWording used) {
        return switch (used) {
            case LEAK -> Optional.empty();
            case EXPOSURE -> Optional.of("It was called an exposure / \"유출\"이 아닌 \"노출\"로 통지함");
            case OTHER -> Optional.of("It was not called a leak / \"유출\"로 통지하지 않음");
        };
    }

    /**
     * The posting on the home page; the first and the last day count.
     *
     * @param days how long it was demanded
     */
    public static Optional<String> posting(Optional<LocalDate> from, Optional<LocalDate> until, int days) {
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.of("It was not posted / 홈페이지에 게시하지 않음");
        }
        var lastNeeded = from.get().plusDays(days - 1L);
        return until.get().isBefore(lastNeeded)
                ? Optional.of("Posted until %s, needed until %s / 게시 기간 부족".formatted(until.get(), lastNeeded))
                : Optional.empty();
    }
}
