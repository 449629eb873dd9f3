package org.injeung.law;

/** How a holder stands with one of the duties after a breach, from the best to the worst. */
public enum ClockState implements Worded {
    /** The law does not ask for it here. */
    NOT_REQUIRED("not required", "의무 없음"),
    /** Done within the hours. */
    IN_TIME("in time", "기한 내 이행"),
    /** Not done yet, and the clock runs. */
    RUNNING("running", "기한 진행 중"),
    /** Done after the hours. */
    LATE("late", "기한 경과 후 이행"),
    /** Not done, and the hours are over. */
    MISSING("missing", "기한 경과, 미이행");

    private final Words words;

    ClockState(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
