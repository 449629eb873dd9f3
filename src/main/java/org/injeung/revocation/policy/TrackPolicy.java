package org.injeung.revocation.policy;

import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Ground;
import org.injeung.law.Motion;
import org.injeung.law.Words;

/** Which way a revocation takes. Source: criteria of 2025-12-29; Administrative Procedures Act Art. 21. */
public final class TrackPolicy {
    private TrackPolicy() {}

    /** How a revocation is decided. */
    public enum Track {
        /** A manager signs the order the same day: no audit, no ballot. */
        IMMEDIATE,
        /** Notice, opinion of the holder, committee, then the order. */
        DELIBERATED
    }

    /** What the committee votes on: where the law says must, whether the facts are proven and nothing else. */
    public static Motion motion(Ground ground) {
        return ground.isMandatory() ? Motion.ESTABLISH_FACTS : Motion.REVOKE_CERTIFICATE;
    }

    /** A massive leak is revoked at once, every other ground is deliberated. */
    public static Decision<Track> decide(Ground ground, Words facts) {
        var immediate = ground == Ground.MASSIVE_LEAK;
        return new Decision<>(
                "DecideTrack",
                immediate ? Track.IMMEDIATE : Track.DELIBERATED,
                facts,
                "TrackPolicy",
                "2025-12-29",
                immediate
                        ? Act.revocationCriteria()
                                .then(": ", new Words("immediate revocation after a massive leak", "대규모 유출 시 즉시 취소"))
                        : Act.all(Act.ADMINISTRATIVE_PROCEDURES.at("21"), Act.JOINT_NOTICE.at("35")),
                List.of(
                        immediate
                                ? new Words("A massive leak leads to immediate revocation", "대규모 유출이므로 즉시 취소합니다")
                                : new Words(
                                                "The ground is decided by the committee after the holder was heard: %s",
                                                "인증 취득자의 의견을 들은 뒤 인증위원회가 심의·의결합니다: %s")
                                        .with(ground.words())));
    }
}
