package org.injeung.law;

import java.time.LocalDate;

/** The grounds on which a certificate is revoked, each with its source and the first day on which it may be used. */
public enum Ground {
    /** A breach with a massive number of affected persons. */
    MASSIVE_LEAK("Revocation criteria of 2025-12-29, item (a); PIPA Art. 32-2(3)", LocalDate.of(2025, 12, 29)),
    /** Repeated violations of the law. */
    REPEATED_VIOLATION("Revocation criteria of 2025-12-29, item (b); PIPA Art. 32-2(3)4", LocalDate.of(2025, 12, 29)),
    /** Intent or gross negligence with significant social harm. */
    GROSS_NEGLIGENCE("Revocation criteria of 2025-12-29, item (c); PIPA Art. 32-2(3)4", LocalDate.of(2025, 12, 29)),
    /** Findings of an audit were not corrected in time. */
    FINDINGS_NOT_CORRECTED("Joint notice 2024-8/2024-30 Arts. 25(4), 35(1)3", LocalDate.of(2024, 7, 24)),
    /** False data or no data was submitted. */
    FALSE_DATA("Revocation criteria of 2025-12-29; joint notice Art. 35(1)", LocalDate.of(2024, 7, 24)),
    /** The yearly surveillance was refused or obstructed. */
    SURVEILLANCE_REFUSED("Network Act Art. 47(10)3; PIPA Art. 32-2(3)2", LocalDate.of(2024, 7, 24)),
    /** The management system fell below the criteria. */
    BELOW_CRITERIA("Network Act Art. 47(10)2; PIPA Art. 32-2(3)3", LocalDate.of(2024, 7, 24)),
    /** The certificate was obtained by false or other improper means. */
    FRAUD("Network Act Art. 47(10)1; PIPA Art. 32-2(3)1", LocalDate.of(2024, 7, 24)),
    /** Scope or validity were falsified or left out in advertising. */
    FALSE_MARK("Joint notice 2024-8/2024-30 Art. 35(1)4", LocalDate.of(2024, 7, 24)),
    /** A significant violation of the Network Act, committed on or after the day on which the amendment took effect. */
    NETWORK_ACT_VIOLATION("Network Act Art. 47(10)4 (Law 21500)", LocalDate.of(2026, 10, 1));

    private final String legalBasis;
    private final LocalDate inForceFrom;

    Ground(String legalBasis, LocalDate inForceFrom) {
        this.legalBasis = legalBasis;
        this.inForceFrom = inForceFrom;
    }

    /** Act, notice or announcement that carries the ground. */
    public String legalBasis() {
        return legalBasis;
    }

    /**
     * Whether the certificate must be revoked where the facts are proven, so that nobody weighs whether it should: improper means (PIPA Art.
     * 32-2(3) and Network Act Art. 47(10), provisos) and a massive leak (revocation criteria of 2025-12-29, item (a)). On any other
     * ground it may be.
     */
    public boolean isMandatory() {
        return this == FRAUD || this == MASSIVE_LEAK;
    }

    /** First day (Asia/Seoul) on which the ground may be used. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }
}
