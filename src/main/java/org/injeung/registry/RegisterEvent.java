package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What may happen to a certificate that shows in the public register. */
public enum RegisterEvent implements Worded {
    /** It was issued, or taken over from the paper register. */
    ISSUED("Issued", "발급"),
    /** It goes on for another term. */
    RENEWED("Renewed", "갱신"),
    /** It was suspended for a time. */
    SUSPENDED("Suspended", "효력정지"),
    /** Its suspension was lifted or ran out. */
    SUSPENSION_ENDED("Suspension ended", "효력정지 종료"),
    /** It was revoked. */
    REVOKED("Revoked", "취소"),
    /** Its revocation was taken back, by an objection or by the authority itself. */
    REVOCATION_OVERTURNED("Revocation overturned", "취소 처분의 취소"),
    /** Its holder gave it back. */
    WITHDRAWN("Given back", "반납"),
    /** Its term ended. */
    EXPIRED("Expired", "만료"),
    /** Its holder is called otherwise from then on. */
    HOLDER_RENAMED("Holder renamed", "인증 취득자 명칭 변경"),
    /** A clerical error in its entry was corrected. */
    CORRECTED("Entry corrected", "기재사항 정정");

    private final Words words;

    RegisterEvent(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
