package org.injeung.penalty.policy;

import java.util.Locale;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How far the organization is to blame for a violation. */
public enum Fault implements Worded {
    /** Not at all. */
    NONE("No fault", "고의·과실 없음"),
    /** Ordinary negligence. */
    NEGLIGENCE("Negligence", "경과실"),
    /** Gross negligence. */
    GROSS_NEGLIGENCE("Gross negligence", "중과실"),
    /** Intent. */
    INTENT("Intent", "고의");

    private final Words words;

    Fault(String en, String ko) {
        this.words = new Words(en, ko);
    }

    /** Whether the law asks for "intent or gross negligence" and has it here. */
    public boolean isGrave() {
        return this == GROSS_NEGLIGENCE || this == INTENT;
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
