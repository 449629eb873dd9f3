package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What may happen to a certificate between issue and expiry beside a revocation. */
public enum ChangeKind implements Worded {
    /** Its holder is called, placed or represented otherwise. */
    HOLDER_DETAILS(new Words("Name, address or representative", "상호·주소·대표자 변경")),
    /** Its holder gives it back. */
    SURRENDER(new Words("Give the certificate back", "인증서 반납")),
    /** It is suspended as an interim measure. */
    SUSPENSION(new Words("Suspend it for a time", "효력정지")),
    /** A clerical error in it is corrected: it says what it should have said from the beginning. */
    CORRECTION(new Words("Correct an obvious error", "명백한 오류 정정"));

    private final Words words;

    ChangeKind(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
