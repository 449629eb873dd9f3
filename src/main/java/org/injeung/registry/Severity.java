package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Weight of a finding. Source: audit practice; the joint notice defines no grades. */
public enum Severity implements Worded {
    /** General defect (결함). */
    MINOR(new Words("Minor finding", "결함")),
    /** Major defect (중결함). */
    MAJOR(new Words("Major finding", "중결함"));

    private final Words words;

    Severity(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
