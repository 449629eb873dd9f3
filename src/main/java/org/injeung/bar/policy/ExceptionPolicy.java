package org.injeung.bar.policy;

import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Words;

/** Whether a barred organization may apply all the same: the criteria of 2025-12-29 name no exception, so people decide it, two of them. */
public final class ExceptionPolicy {
    /** What there is where the first manager names no legal basis. */
    private static final Words NO_BASIS = new Words(
            "Decision of the certification body; the criteria of 2025-12-29 name no exception",
            "인증기관의 결정(2025. 12. 29. 발표 인증 취소 기준에 예외에 관한 정함 없음)");

    private ExceptionPolicy() {}

    /** What becomes of an exception. */
    public enum ExceptionRuling {
        /** The organization may apply. */
        GRANTED,
        /** The bar remains. */
        REFUSED,
        /** No bar was in force any more when the second manager decided. */
        NOT_NEEDED
    }

    /**
     * @param bars case numbers of the revocations whose bars hold for the organization now
     * @param legalBasis what the first manager named, if anything
     * @param requestReason why the first manager asked for it
     * @param confirmation what the second manager says
     * @param confirmationReason why
     */
    public static Decision<ExceptionRuling> decide(
            List<String> bars,
            Optional<String> legalBasis,
            String requestReason,
            Confirmation confirmation,
            String confirmationReason) {
        var ruling =
                switch (confirmation) {
                    case REFUSED -> ExceptionRuling.REFUSED;
                    case GRANTED -> bars.isEmpty() ? ExceptionRuling.NOT_NEEDED : ExceptionRuling.GRANTED;
                };
        return new Decision<>(
                "ConfirmBarException",
                ruling,
                new Words("%s. Asked for because: %s", "%s. 요청 사유: %s")
                        .with(
                                bars.isEmpty()
                                        ? new Words("No bar is in force", "시행 중인 재신청 유예 없음")
                                        : new Words("Bars in force of %s", "시행 중인 재신청 유예: %s")
                                                .with(String.join(", ", bars)),
                                requestReason),
                "ExceptionPolicy",
                "2025-12-29",
                legalBasis.map(Words::same).orElse(NO_BASIS),
                ruling == ExceptionRuling.NOT_NEEDED
                        ? List.of(
                                Words.same(confirmationReason),
                                new Words(
                                        "No bar is in force any more; the organization may apply anyway",
                                        "시행 중인 재신청 유예가 없으므로 예외 없이도 신청할 수 있습니다"))
                        : List.of(Words.same(confirmationReason)));
    }
}
