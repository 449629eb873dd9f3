package org.injeung.revocation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether a signed order reached its holder. */
public enum Delivery implements Worded {
    /** It was received. */
    DELIVERED(new Words("Delivered", "송달 완료")),
    /** It could not be delivered: it is served by public notice. */
    FAILED(new Words("Not delivered: serve it by public notice", "송달 불능: 공시송달"));

    private final Words words;

    Delivery(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
