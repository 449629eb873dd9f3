package org.injeung.law;

/** What one more report does to the number of affected persons of a breach. */
public enum ReportEffect implements Worded {
    /** It opened the case. */
    OPENED("opened the case", "사건 개시"),
    /** The number rises. */
    RAISED("number raised", "피해자 수 증가"),
    /** It stays as it is. */
    UNCHANGED("unchanged", "변동 없음"),
    /** The report names fewer persons; it is kept, and takes nothing back. */
    LOWER("lower number, kept only", "더 적은 수(보존)");

    private final Words words;

    ReportEffect(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
