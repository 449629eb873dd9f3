package org.injeung.penalty.policy;

/** What the officer makes of the sales data. */
public enum SalesBasis {
    /** The data of the organization is accepted; unrelated sales are excluded. */
    ACCEPTED,
    /** The organization refused the data without a just reason: total sales, estimated. */
    REFUSED,
    /** The organization gave false data: total sales, estimated. */
    FALSE_DATA,
    /** There are no sales, or they cannot be computed: the flat cap. */
    NO_SALES;

    /** Whether nothing is excluded from the total sales. */
    public boolean isEstimated() {
        return this == REFUSED || this == FALSE_DATA;
    }
}
