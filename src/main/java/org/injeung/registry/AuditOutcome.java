package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How an audit was completed. */
public enum AuditOutcome implements Worded {
    /** No findings, or all of them corrected and verified. */
    CONFORMING("conforming", "적합"),
    /** Findings were not corrected in time. */
    FINDINGS_NOT_CORRECTED("findings not corrected", "결함 보완조치 미이행");

    private final Words words;

    AuditOutcome(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
