package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** A vote of a committee member on the motion before the committee. */
public enum Vote implements Worded {
    /** For the motion. */
    FOR(new Words("For the motion", "찬성")),
    /** For further corrections by the applicant before the motion is decided. */
    CORRECT_FURTHER(new Words("Correct further within 30 days (applications only)", "30일 이내 추가 보완(인증 신청에 한함)")),
    /** Against the motion. */
    AGAINST(new Words("Against the motion", "반대")),
    /** None: the member has a conflict of interest and does not count as present. */
    RECUSED(new Words("Recused for a conflict of interest", "이해관계에 따른 회피"));

    private final Words words;

    Vote(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
