package org.injeung.law;

/** A figure of a business year on which a threshold is put. */
public enum Measure implements Worded {
    /** Sales or revenue of the year in won. */
    SALES(new Words("sales", "매출액 또는 세입"), Unit.WON),
    /** Sales of information and communications services of the year in won. */
    ICT_SALES(new Words("information-service sales", "정보통신서비스 부문 매출액"), Unit.WON),
    /** Average number of users a day in the year. */
    DAILY_USERS(new Words("daily average users", "일일평균 이용자 수"), new Words("%,d users", "%,d명")),
    /** Students on 31 December of the year. */
    STUDENTS(new Words("students", "재학생 수"), new Words("%,d students", "%,d명"));

    private final Words words;
    private final Words unit;

    Measure(Words words, Words unit) {
        this.words = words;
        this.unit = unit;
    }

    /** What it is called in a sentence. */
    @Override
    public Words words() {
        return words;
    }

    /** That many of it, in words. */
    public Words amount(long figure) {
        return unit.with(figure);
    }

    private static final class Unit {
        static final Words WON = new Words("%,d won", "%,d원");
    }
}
