package org.injeung.revocation.policy;

import java.util.List;
import org.injeung.law.Decision;
import org.injeung.law.Ground;

/** Which way a revocation takes. Source: criteria of 2025-12-29; Administrative Procedures Act Art. 21. */
public final class TrackPolicy {
    private TrackPolicy() {}

    /** What the committee votes on: where the law says must, whether the facts are proven and nothing else. */
    public static String motion(Ground ground) {
        return ground.isMandatory()
                ? "Establish that the facts are proven (사실관계 인정); the revocation then follows by law"
                : "Revoke the certificate";
    }

    /** A massive leak is revoked at once, every other ground is deliberated. */
    public static Decision<Track> decide(Ground ground, String facts) {
        var immediate = ground == Ground.MASSIVE_LEAK;
        return new Decision<>(
                "DecideTrack",
                immediate ? Track.IMMEDIATE : Track.DELIBERATED,
                facts,
                "TrackPolicy",
                "2025-12-29",
                immediate
                        ? "Revocation criteria of 2025-12-29: immediate revocation after a massive leak"
                        : "Administrative Procedures Act Art. 21; joint notice 2024-8/2024-30 Art. 35",
                List.of(
                        immediate
                                ? "A massive leak leads to immediate revocation"
                                : "The ground " + ground + " is decided by the committee after the holder was heard"));
    }
}
