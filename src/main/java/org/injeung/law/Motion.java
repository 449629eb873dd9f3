package org.injeung.law;

import java.util.Arrays;

/** What the certification committee votes on. Source: Enforcement Decree of the Network Act Art. 47(6); joint notice 2024-8/2024-30 Art. 29. */
public enum Motion implements Worded {
    /** On an application. */
    GRANT_CERTIFICATE("Grant the certificate", "인증 부여"),
    /** On an objection. */
    UPHOLD_OBJECTION("Uphold the objection", "이의신청 인용"),
    /** On a revocation that the body may order. */
    REVOKE_CERTIFICATE("Revoke the certificate", "인증 취소"),
    /** On a revocation that the law orders where the facts are proven. */
    ESTABLISH_FACTS(
            "Establish that the facts are proven; the revocation then follows by law", "사실관계 인정(인정되면 법에 따라 인증을 취소함)");

    private final Words words;

    Motion(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }

    /** The words of a motion as a diagram or an earlier version put it in English. */
    public static Words words(String english) {
        return Arrays.stream(values())
                .map(Motion::words)
                .filter(words -> words.en().equals(english))
                .findFirst()
                .orElse(Words.same(english));
    }
}
