package org.injeung.revocation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a second manager says to the proposal not to order a revocation. */
public enum NoOrderConfirmation implements Worded {
    /** Nothing is ordered. */
    AGREED(new Words("Nothing is ordered", "처분하지 않음")),
    /** The order is to be signed. */
    TO_BE_SIGNED(new Words("The order is to be signed", "결재 절차로 되돌림"));

    private final Words words;

    NoOrderConfirmation(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
