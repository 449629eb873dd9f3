package org.injeung.penalty.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the officer makes of the sales data. */
public enum SalesBasis implements Worded {
    /** The data of the organization is accepted; unrelated sales are excluded. */
    ACCEPTED(new Words("Data accepted", "제출 자료 인정")),
    /** The organization refused the data without a just reason: total sales, estimated. */
    REFUSED(new Words("Refused without a just reason: estimate", "정당한 사유 없는 제출 거부: 추정")),
    /** The organization gave false data: total sales, estimated. */
    FALSE_DATA(new Words("False data: estimate", "거짓 자료: 추정")),
    /** There are no sales, or they cannot be computed: the flat cap. */
    NO_SALES(new Words("No sales, or they cannot be computed: flat amount", "매출액 없음 또는 산정 곤란: 정액"));

    private final Words words;

    SalesBasis(Words words) {
        this.words = words;
    }

    /** Whether nothing is excluded from the total sales. */
    public boolean isEstimated() {
        return this == REFUSED || this == FALSE_DATA;
    }

    @Override
    public Words words() {
        return words;
    }
}
