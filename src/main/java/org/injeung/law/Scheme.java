package org.injeung.law;

/** The certification schemes. Source: joint notice PIPC 2024-8 / MSIT 2024-30, annex 7. */
public enum Scheme implements Worded {
    /** Information security management system, 80 criteria. Network Act Art. 47. */
    ISMS("ISMS"),
    /** Information security and personal information protection management system, 101 criteria. PIPA Art. 32-2. */
    ISMS_P("ISMS-P");

    private final String mark;

    Scheme(String mark) {
        this.mark = mark;
    }

    /** Whether its certificate is enough where the other one is compulsory. Source: joint notice 2024-8/2024-30 Art. 19(3). */
    public boolean satisfies(Scheme compulsory) {
        return this == compulsory || this == ISMS_P;
    }

    /** As printed on certificates and in their numbers. */
    public String mark() {
        return mark;
    }

    @Override
    public Words words() {
        return new Words(mark, mark);
    }
}
