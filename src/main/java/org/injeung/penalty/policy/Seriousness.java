package org.injeung.penalty.policy;

import java.util.Locale;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How grave a violation is; the rate that goes with it is decided case by case, as annex 1-5 of the Decree was not read. */
public enum Seriousness implements Worded {
    /** Very grave. */
    VERY_GRAVE("very grave", "매우 중대한 위반행위"),
    /** Grave. */
    GRAVE("grave", "중대한 위반행위"),
    /** Ordinary. */
    ORDINARY("ordinary", "보통 위반행위"),
    /** Slight. */
    SLIGHT("slight", "약한 위반행위");

    private final String english;
    private final String korean;

    Seriousness(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** In English words. */
    public String english() {
        return english;
    }

    /** In Korean words. */
    public String korean() {
        return korean;
    }

    /** As they stand alone; {@link #english()} stands in a sentence. */
    @Override
    public Words words() {
        return new Words(english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1), korean);
    }
}
