package org.injeung.change.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether a manager lifts a suspension before its end. */
public enum Lifting implements Worded {
    /** The certificate is valid again. */
    LIFTED(new Words("Lift the suspension", "효력정지 해제")),
    /** The suspension goes on. */
    KEPT(new Words("Keep it in force", "효력정지 유지"));

    private final Words words;

    Lifting(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
