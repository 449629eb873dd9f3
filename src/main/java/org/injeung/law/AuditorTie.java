package org.injeung.law;

/** What ties an auditor to an organization, so that he may not audit it. Source: joint notice 2024-8/2024-30 Art. 24(3). */
public enum AuditorTie implements Worded {
    /** Advised it, on the certification or its systems. */
    ADVISED("advised", "자문·컨설팅"),
    /** Worked for it. */
    EMPLOYED("employed", "재직");

    private final Words words;

    AuditorTie(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
