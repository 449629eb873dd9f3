package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether an application is for a first certificate or continues one. */
public enum ApplicationKind implements Worded {
    /** A first certificate of the scheme. */
    INITIAL(new Words("First certificate", "최초 인증")),
    /** Continues a valid certificate, which keeps its number. */
    RENEWAL(new Words("Renewal", "갱신 인증"));

    private final Words words;

    ApplicationKind(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
