package org.injeung.change.policy;

import java.util.ArrayList;
import java.util.List;
import org.injeung.law.Words;

/** Who may still be barred after a revocation does not get past it by giving the certificate back. */
public final class SurrenderPolicy {
    /** Why a holder may give it back. */
    public static final Words LEGAL_BASIS =
            new Words("Surrender by the holder; the joint notice names no procedure", "인증 취득자의 인증서 반납(고시에 정한 절차 없음)");

    private SurrenderPolicy() {}

    /**
     * What stands against a surrender; nothing if the list is empty.
     *
     * @param held whether the certificate is valid or suspended
     * @param openRevocations case numbers of open revocations of the certificate
     * @param openScreenings case numbers of open screenings of its holder, which may ask for a revocation
     */
    public static List<String> obstacles(boolean held, List<String> openRevocations, List<String> openScreenings) {
        var obstacles = new ArrayList<String>();
        if (!held) {
            obstacles.add("the certificate is not held any more");
        }
        if (!openRevocations.isEmpty()) {
            obstacles.add("a revocation is open: " + String.join(", ", openRevocations));
        }
        if (!openScreenings.isEmpty()) {
            obstacles.add("a screening after a breach is open: " + String.join(", ", openScreenings));
        }
        return List.copyOf(obstacles);
    }
}
