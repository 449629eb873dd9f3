package org.injeung.obligation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a manager decides on a prepared fine. */
public enum Imposition implements Worded {
    /** It is imposed. */
    IMPOSED(new Words("Impose the fine", "과태료 부과")),
    /** It is not. */
    DROPPED(new Words("Impose no fine", "과태료 미부과"));

    private final Words words;

    Imposition(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
