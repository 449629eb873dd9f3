package org.injeung.law;

/** What an organization failed in when it was to tell the persons concerned by a leak again; each counts in the sanction. */
public enum ReNotificationShortfall implements Worded {
    /** It submitted the result after its date. */
    LATE(new Words("Result submitted late", "지연 제출")),
    /** It submitted no result until the second date either. */
    NOT_SUBMITTED(new Words("No result submitted", "미제출")),
    /** What it submitted was judged insufficient. */
    INSUFFICIENT(new Words("Judged insufficient", "이행 미흡"));

    private final Words words;

    ReNotificationShortfall(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
