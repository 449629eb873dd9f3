package org.injeung.renotification.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.NoticeWording;
import org.injeung.law.Words;

/**
 * What the rules find insufficient in a result, point by point; people judge. Source: PIPA Art. 34(1), its
 * Enforcement Decree Art. 39, resolutions of the PIPC of 2025-12-03, 2025-12-10 and 2026-01-14.
 */
public final class ResultPolicy {
    /** The day of the resolution that the rules follow. */
    public static final String VERSION = "2025-12-03";

    private ResultPolicy() {}

    /** An item of the notice. */
    public static Optional<Words> item(boolean told) {
        return told ? Optional.empty() : Optional.of(new Words("The persons were not told it", "통지하지 않음"));
    }

    /** A group of persons. */
    public static Optional<Words> persons(long told) {
        return told > 0 ? Optional.empty() : Optional.of(new Words("Nobody of this group was told", "통지받은 사람이 없음"));
    }

    /** The word for what happened. */
    public static Optional<Words> wording(NoticeWording used) {
        return switch (used) {
            case LEAK -> Optional.empty();
            case EXPOSURE -> Optional.of(new Words("It was called an exposure", "\"유출\"이 아닌 \"노출\"로 통지함"));
            case OTHER -> Optional.of(new Words("It was not called a leak", "\"유출\"로 통지하지 않음"));
        };
    }

    /**
     * The posting on the home page; the first and the last day count.
     *
     * @param days how long it was demanded
     */
    public static Optional<Words> posting(Optional<LocalDate> from, Optional<LocalDate> until, int days) {
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.of(new Words("It was not posted", "홈페이지에 게시하지 않음"));
        }
        var lastNeeded = from.get().plusDays(days - 1L);
        return until.get().isBefore(lastNeeded)
                ? Optional.of(new Words("Posted until %s, needed until %s", "게시 기간 부족: %s까지 게시, %s까지 필요")
                        .with(until.get(), lastNeeded))
                : Optional.empty();
    }
}
