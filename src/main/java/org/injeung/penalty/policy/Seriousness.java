package org.injeung.penalty.policy;

import java.util.Locale;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How grave a violation is; the rate that goes with it is decided case by case, as annex 1-5 of the Decree was not read. */
public enum Seriousness implements Worded {
    /** Very grave. */
    VERY_GRAVE("Very grave", "매우 중대한 위반행위"),
    /** Grave. */
    GRAVE("Grave", "중대한 위반행위"),
    /** Ordinary. */
    ORDINARY("Ordinary", "보통 위반행위"),
    /** Slight. */
    SLIGHT("Slight", "약한 위반행위");

    private final Words words;

    Seriousness(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }

    /** The same within a sentence. */
    public Words inSentence() {
        return words.map(text -> text.toLowerCase(Locale.ROOT));
    }
}
