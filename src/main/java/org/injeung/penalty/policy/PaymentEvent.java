package org.injeung.penalty.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the officer records of the payment. */
public enum PaymentEvent implements Worded {
    /** Something was paid. */
    PAID(new Words("Something was paid", "납부")),
    /** The organization asks for instalments. */
    INSTALMENTS_REQUESTED(new Words("Instalments are asked for", "분할 납부 신청")),
    /** The debt was handed over to compulsory collection. */
    HANDED_OVER(new Words("Handed over to compulsory collection", "강제징수 인계"));

    private final Words words;

    PaymentEvent(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
