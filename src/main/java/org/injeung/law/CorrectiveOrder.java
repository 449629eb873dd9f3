package org.injeung.law;

/**
 * What not following a corrective order (PIPA Art. 64(1)) may cost.
 *
 * @param maximumFine won, at least 1 (PIPA Art. 75: up to 30,000,000)
 */
public record CorrectiveOrder(long maximumFine) {
    /** Refuses a fine of nothing. */
    public CorrectiveOrder {
        if (maximumFine < 1) {
            throw new IllegalArgumentException("certification.corrective-order.maximum-fine must be at least 1");
        }
    }
}
