package org.injeung.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The agencies of the certification schemes. Source: joint notice PIPC 2024-8 / MSIT 2024-30. */
public enum Agency {
    /** Ministry of Science and ICT. */
    MSIT,
    /** Personal Information Protection Commission. */
    PIPC,
    /** Korea Internet and Security Agency. */
    KISA,
    /** Financial Security Institute. */
    FSI;

    /** The agency whose service account has that user id: its name in small letters, alone or before a hyphen ({@code pipc-2}). */
    public static Optional<Agency> ofAccount(String userId) {
        return Arrays.stream(values())
                .filter(agency -> userId.equals(agency.account()) || userId.startsWith(agency.account() + "-"))
                .findFirst();
    }

    private String account() {
        return name().toLowerCase(Locale.ROOT);
    }
}
