package org.injeung.revocation.policy;

import java.util.List;
import org.injeung.law.Decision;
import org.injeung.law.Sector;

/**
 * The waiver of the fine for not holding a compulsory certificate, and of no other fine. Source: criteria of 2025-12-29,
 * "해당 기간 인증의무 미이행 과태료 면제"; the fine itself: Network Act Art. 76(2).
 */
public final class WaiverPolicy {
    private WaiverPolicy() {}

    /** Whoever must be certified is not fined for a year in which it cannot be. */
    public static Decision<Waiver> decide(Sector sector) {
        return new Decision<>(
                "WaiveFine",
                sector.isObliged() ? Waiver.WAIVED : Waiver.NOT_APPLICABLE,
                "Sector of the holder: " + sector,
                "WaiverPolicy",
                "2025-12-29",
                "Revocation criteria of 2025-12-29: fine for non-maintenance waived during the bar",
                List.of(
                        sector.isObliged()
                                ? "The certification is compulsory for the sector, and the bar makes it impossible"
                                : "The certification is not compulsory for the sector"));
    }
}
