package org.injeung.penalty.policy;

import org.injeung.law.Words;

/**
 * The sales of which a penalty is a part.
 *
 * @param total won, the total sales that the Decree names
 * @param unrelated won, what is excluded of it
 * @param explanation how the total was found
 */
public record RelevantSales(long total, long unrelated, Words explanation) {
    /** Refuses more exclusions than sales. */
    public RelevantSales {
        if (total < 0 || unrelated < 0 || unrelated > total) {
            throw new IllegalArgumentException("unrelated sales of " + unrelated + " won of " + total);
        }
    }

    /** Total less unrelated sales in won. */
    public long won() {
        return total - unrelated;
    }
}
