package org.injeung.objection.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether the reply takes longer than its period. */
public enum ReplyExtension implements Worded {
    /** The committee can decide in time. */
    NOT_NEEDED(new Words("The committee can decide in time", "기한 내 의결 가능")),
    /** It cannot; the organization is told why and until when. */
    NEEDED(new Words("The reply takes longer", "회신 기한 연장"));

    private final Words words;

    ReplyExtension(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
