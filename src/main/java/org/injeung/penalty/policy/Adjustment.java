package org.injeung.penalty.policy;

import java.util.Optional;
import org.injeung.law.Words;

/**
 * What raises or lowers the amount for a violation.
 *
 * @param kind what it is
 * @param factor which of the factors of the act, for those
 * @param percent of the basic amount; below 0 lowers it, 0 says why it does not
 * @param reason why
 */
public record Adjustment(Kind kind, Optional<Factor> factor, int percent, Words reason) {
    /** Why an amount is adjusted. */
    public enum Kind {
        /** A factor of PIPA Art. 64-2(5). */
        FACTOR("Factor", "고려사항"),
        /** A certificate of the holder, Art. 64-2(5)10. */
        CERTIFICATE("Certificate", "개인정보 보호 인증"),
        /** Investments in protection, Art. 64-2(6): the law commands it. */
        INVESTMENT("Investments in protection", "개인정보 보호 투자"),
        /** A re-notification that was insufficient, late or missing. */
        RE_NOTIFICATION("Re-notification", "재통지");

        private final Words words;

        Kind(String en, String ko) {
            this.words = new Words(en, ko);
        }
    }

    /** What it is called. */
    public Words title() {
        return factor.map(Factor::words).orElse(kind.words);
    }

    static Adjustment of(Factor factor, int percent, Words reason) {
        return new Adjustment(Kind.FACTOR, Optional.of(factor), percent, reason);
    }

    static Adjustment of(Kind kind, int percent, Words reason) {
        return new Adjustment(kind, Optional.empty(), percent, reason);
    }
}
