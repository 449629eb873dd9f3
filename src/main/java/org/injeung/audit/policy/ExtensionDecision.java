package org.injeung.audit.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a manager decides on a request for more days. */
public enum ExtensionDecision implements Worded {
    /** More days. */
    GRANTED(new Words("Grant the extension", "연장 승인")),
    /** No more days. */
    REFUSED(new Words("Refuse the extension", "연장 불승인"));

    private final Words words;

    ExtensionDecision(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
