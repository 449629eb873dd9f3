package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Why an audit is done. */
public enum AuditKind implements Worded {
    /** Before a first certificate. */
    INITIAL(new Words("Audit for a first certificate", "최초심사")),
    /** Before a renewal. */
    RENEWAL(new Words("Audit for a renewal", "갱신심사")),
    /** The yearly surveillance. */
    SURVEILLANCE(new Words("Yearly surveillance", "사후심사")),
    /** After a breach. */
    SPECIAL(new Words("Special audit after a breach", "특별심사"));

    private final Words words;

    AuditKind(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
