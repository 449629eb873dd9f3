package org.injeung.penalty.policy;

import java.util.List;

/**
 * How the amount for one violation was computed.
 *
 * @param basic won, before adjustments
 * @param lines each adjustment with its amount
 * @param sum won, with the adjustments; below 0 if they take more than there is
 * @param cap won, the most that the law allows
 * @param amount won, what is intended: the sum, at least 0 and at most the cap
 */
public record Worksheet(long basic, List<Line> lines, long sum, long cap, long amount) {
    /**
     * An adjustment in won.
     *
     * @param adjustment what it is
     * @param won its amount; below 0 lowers
     */
    public record Line(Adjustment adjustment, long won) {}

    /** Takes the lines as they are now. */
    public Worksheet {
        lines = List.copyOf(lines);
    }

    /** Whether the cap took something off. */
    public boolean isCapped() {
        return amount < sum;
    }
}
