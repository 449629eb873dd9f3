package org.injeung.law;

/** The agencies of the certification schemes. Source: joint notice PIPC 2024-8 / MSIT 2024-30. */
public enum Agency implements Worded {
    /** Ministry of Science and ICT. */
    MSIT("Ministry of Science and ICT", "과학기술정보통신부"),
    /** Personal Information Protection Commission. */
    PIPC("Personal Information Protection Commission", "개인정보보호위원회"),
    /** Korea Internet and Security Agency. */
    KISA("Korea Internet & Security Agency", "한국인터넷진흥원"),
    /** Financial Security Institute. */
    FSI("Financial Security Institute", "금융보안원");

    private final Words words;

    Agency(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
