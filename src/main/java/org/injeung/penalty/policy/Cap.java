package org.injeung.penalty.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.injeung.law.Words;

/**
 * The most that a penalty for one violation may be.
 *
 * @param ground why it may be that much
 * @param rate part of the base
 * @param flat won, where there are no sales
 * @param reason the facts that raise it, or that nothing does
 */
public record Cap(CapCase ground, BigDecimal rate, long flat, Words reason) {
    /** In won of a base; less than a won is left out. */
    public long of(RelevantSales base) {
        return rate.multiply(BigDecimal.valueOf(base.won()))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
