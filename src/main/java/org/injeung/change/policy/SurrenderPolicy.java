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
    public static List<Words> obstacles(boolean held, List<String> openRevocations, List<String> openScreenings) {
        var obstacles = new ArrayList<Words>();
        if (!held) {
            obstacles.add(new Words("the certificate is not held any more", "인증서를 더 이상 보유하고 있지 않습니다"));
        }
        if (!openRevocations.isEmpty()) {
            obstacles.add(new Words("a revocation is open: %s", "취소 사건이 진행 중입니다: %s")
                    .with(String.join(", ", openRevocations)));
        }
        if (!openScreenings.isEmpty()) {
            obstacles.add(new Words("a screening after a breach is open: %s", "침해사고에 따른 심사가 진행 중입니다: %s")
                    .with(String.join(", ", openScreenings)));
        }
        return List.copyOf(obstacles);
    }
}
