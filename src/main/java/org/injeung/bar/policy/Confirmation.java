package org.injeung.bar.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the second manager says to an exception. */
public enum Confirmation implements Worded {
    /** The organization may apply. */
    GRANTED(new Words("The organization may apply", "예외 승인")),
    /** The bar remains. */
    REFUSED(new Words("The bar remains", "예외 불승인"));

    private final Words words;

    Confirmation(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
