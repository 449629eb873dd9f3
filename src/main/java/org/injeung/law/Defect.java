package org.injeung.law;

/** What is wrong with a disposition that the authority withdraws (General Act on Public Administration Art. 18(1)). */
public enum Defect implements Worded {
    /** It violates the law, for example as the facts were not what it rests on. */
    UNLAWFUL(new Words("Unlawful", "위법")),
    /** It is within the law, but was not right. */
    UNJUST(new Words("Unjust", "부당"));

    private final Words words;

    Defect(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
