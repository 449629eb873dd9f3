package org.injeung.surveillance.policy;

import java.util.Optional;
import org.injeung.law.Ground;

/**
 * On which ground a surveillance that did not confirm the certificate asks for its revocation. Sources: Network Act Art. 47(10)3 and
 * PIPA Art. 32-2(3)2 (refused or obstructed), revocation criteria of 2025-12-29 (not done, data not submitted or false), joint notice
 * 2024-8/2024-30 Arts. 25(4), 35(1)3 (findings not corrected).
 */
public final class RequestPolicy {
    private RequestPolicy() {}

    /**
     * The ground by how far the surveillance came.
     *
     * @param arrangements what was arranged
     * @param examination what the documents gave; empty if they were not examined
     * @throws IllegalArgumentException if there is no ground, as neither was refused and the documents were not examined
     */
    public static Ground ground(Arrangements arrangements, Optional<Examination> examination) {
        if (arrangements != Arrangements.AGREED) {
            return Ground.SURVEILLANCE_REFUSED;
        }
        return switch (examination.orElseThrow(() -> new IllegalArgumentException("the documents were not examined"))) {
            case FALSE_OR_MISSING -> Ground.FALSE_DATA;
            case EXAMINED -> Ground.FINDINGS_NOT_CORRECTED;
        };
    }
}
