package org.injeung.law;

/** What the authority may withdraw of its own after it took effect. */
public enum Disposition implements Worded {
    /** A revocation, with everything that followed from it. */
    REVOCATION(new Words("The revocation and everything that followed", "인증 취소와 그에 따른 모든 조치")),
    /** The time after a revocation in which its holder may not apply; the revocation stands. */
    BAR(new Words("Only its bar on new applications", "재신청 유예만")),
    /** The fine for not holding a compulsory certificate. */
    FINE(new Words("The fine for not being certified", "인증 의무 불이행 과태료")),
    /** The administrative penalty after a breach. */
    PENALTY(new Words("The administrative penalty", "과징금")),
    /** The recommendation or order to tell the persons concerned by a leak again. */
    RE_NOTIFICATION(new Words("The re-notification", "유출 재통지 요구"));

    private final Words words;

    Disposition(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
