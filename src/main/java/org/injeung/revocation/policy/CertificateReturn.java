package org.injeung.revocation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What became of the certificate itself. */
public enum CertificateReturn implements Worded {
    /** The paper was handed back. */
    HANDED_BACK(new Words("Handed back on paper", "종이 인증서 반납")),
    /** There is no paper; the electronic certificate shows as revoked. */
    ELECTRONIC(new Words("Electronic: it shows as revoked", "전자 인증서: 취소 표시")),
    /** It was not handed back yet. */
    NOT_RETURNED(new Words("Not handed back yet", "미반납"));

    private final Words words;

    CertificateReturn(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
