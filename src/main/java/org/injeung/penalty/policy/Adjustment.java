package org.injeung.penalty.policy;

import java.util.Optional;

/**
 * What raises or lowers the amount for a violation.
 *
 * @param kind what it is
 * @param factor which of the factors of the act, for those
 * @param percent of the basic amount; below 0 lowers it, 0 says why it does not
 * @param reason why
 */
public record Adjustment(Kind kind, Optional<Factor> factor, int percent, String reason) {
    /** Why an amount is adjusted. */
    public enum Kind {
        /** A factor of PIPA Art. 64-2(5). */
        FACTOR,
        /** A certificate of the holder, Art. 64-2(5)10. */
        CERTIFICATE,
        /** Investments in protection, Art. 64-2(6): the law commands it. */
        INVESTMENT,
        /** A re-notification that was insufficient, late or missing. */
        RE_NOTIFICATION
    }

    /** In English words. */
    public String english() {
        return switch (kind) {
            case FACTOR ->
                "%d. %s"
                        .formatted(
                                factor.orElseThrow().item(),
                                factor.orElseThrow().english());
            case CERTIFICATE -> "Certificate";
            case INVESTMENT -> "Investments in protection";
            case RE_NOTIFICATION -> "Re-notification";
        };
    }

    /** In Korean words. */
    public String korean() {
        return switch (kind) {
            case FACTOR ->
                "%d. %s"
                        .formatted(
                                factor.orElseThrow().item(),
                                factor.orElseThrow().korean());
            case CERTIFICATE -> "개인정보 보호 인증";
            case INVESTMENT -> "개인정보 보호 투자";
            case RE_NOTIFICATION -> "재통지";
        };
    }

    static Adjustment of(Factor factor, int percent, String reason) {
        return new Adjustment(Kind.FACTOR, Optional.of(factor), percent, reason);
    }

    static Adjustment of(Kind kind, int percent, String reason) {
        return new Adjustment(kind, Optional.empty(), percent, reason);
    }
}
