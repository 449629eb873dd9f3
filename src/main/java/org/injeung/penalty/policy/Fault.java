package org.injeung.penalty.policy;

import java.util.Locale;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How far the organization is to blame for a violation. */
public enum Fault implements Worded {
    /** Not at all. */
    NONE("no fault", "고의·과실 없음"),
    /** Ordinary negligence. */
    NEGLIGENCE("negligence", "경과실"),
    /** Gross negligence. */
    GROSS_NEGLIGENCE("gross negligence", "중과실"),
    /** Intent. */
    INTENT("intent", "고의");

    private final String english;
    private final String korean;

    Fault(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** Whether the law asks for "intent or gross negligence" and has it here. */
    public boolean isGrave() {
        return this == GROSS_NEGLIGENCE || this == INTENT;
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
