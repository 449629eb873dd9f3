package org.injeung.change.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether a manager signs a suspension. */
public enum Suspension implements Worded {
    /** The certificate is suspended. */
    SIGNED(new Words("Suspend the certificate", "효력정지")),
    /** It is not. */
    NOT_SIGNED(new Words("Do not suspend it", "반려"));

    private final Words words;

    Suspension(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
