package org.injeung.law;

/** A figure of a business year on which a threshold is put. */
public enum Measure {
    /** Sales or revenue of the year in won. */
    SALES("sales", "won"),
    /** Sales of information and communications services of the year in won. */
    ICT_SALES("information-service sales", "won"),
    /** Average number of users a day in the year. */
    DAILY_USERS("daily average users", "users"),
    /** Students on 31 December of the year. */
    STUDENTS("students", "students");

    private final String words;
    private final String unit;

    Measure(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    /** What it is called in a sentence. */
    public String words() {
        return words;
    }

    /** That many of it, in words. */
    public String amount(long figure) {
        return "%,d %s".formatted(figure, unit);
    }
}
