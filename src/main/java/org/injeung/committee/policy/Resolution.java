package org.injeung.committee.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the committee resolved on the motion before it. */
public enum Resolution implements Worded {
    /** The motion is carried. */
    ADOPTED(new Words("The motion is adopted", "의안 가결")),
    /** The motion is not carried. */
    REJECTED(new Words("The motion is rejected", "의안 부결")),
    /** The applicant is to correct further before the motion is decided. Source: joint notice 2024-8/2024-30 Art. 25(5). */
    CORRECT_FURTHER(new Words("Correct further within 30 days (applications only)", "30일 이내 추가 보완(인증 신청에 한함)"));

    private final Words words;

    Resolution(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
