package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How a case stands, as the API tells it: open, overturned, or how it was decided. */
public enum CaseStatus implements Worded {
    /** Nothing is decided yet. */
    OPEN(new Words("open", "진행 중")),
    /** An objection against the outcome was upheld, or the authority withdrew it. */
    OVERTURNED(new Words("overturned", "취소됨")),

    /** The certificate is issued or renewed. */
    ISSUED(new Words("certificate issued", "인증서 발급")),
    /** What was applied for is refused. */
    REFUSED(new Words("refused", "거부")),

    /** The certificate goes on after its surveillance. */
    CONFIRMED(new Words("certificate confirmed", "인증 유지 확인")),
    /** The proceeding goes on as one of revocation. */
    REVOCATION_REQUESTED(new Words("revocation requested", "인증취소 요청")),

    /** The holder's details are changed. */
    CHANGED(new Words("details changed", "기재사항 변경")),
    /** What was wrong is corrected. */
    CORRECTED(new Words("corrected", "정정")),
    /** The holder gave the certificate back, or the authority withdrew its disposition. */
    WITHDRAWN(new Words("withdrawn", "반납 또는 처분 철회")),
    /** The suspension is over. */
    SUSPENSION_ENDED(new Words("suspension ended", "효력정지 종료")),
    /** It was not suspended after all. */
    NOT_SUSPENDED(new Words("not suspended", "효력정지하지 않음")),

    /** The holder of a breach keeps its certificates. */
    CERTIFICATES_KEPT(new Words("certificates kept", "인증 유지")),
    /** An order that rests on what should be corrected was signed meanwhile. */
    TOO_LATE(new Words("too late", "정정 불가(처분 후)")),

    /** The certificate is revoked. */
    REVOKED(new Words("certificate revoked", "인증취소")),
    /** The committee lets the holder keep the certificate. */
    CERTIFICATE_KEPT(new Words("certificate kept", "인증 유지")),
    /** What it was opened on does not hold. */
    NOT_WARRANTED(new Words("not warranted", "사유 없음")),

    /** The organization may apply in spite of the bar. */
    GRANTED(new Words("granted", "허가")),
    /** No bar was in force any more. */
    NOT_NEEDED(new Words("not needed", "불필요")),

    /** The objection is right. */
    UPHELD(new Words("upheld", "인용")),
    /** The objection is not right. */
    DISMISSED(new Words("dismissed", "기각")),
    /** The objection is not examined. */
    INADMISSIBLE(new Words("inadmissible", "각하")),
    /** The disposition stays as it is. */
    STANDS(new Words("disposition stands", "처분 유지")),

    /** The penalty and its surcharge are paid. */
    PAID(new Words("paid", "납부 완료")),
    /** The penalty is collected by others. */
    HANDED_OVER(new Words("handed over to compulsory collection", "강제징수 인계")),
    /** No penalty is imposed. */
    NOT_IMPOSED(new Words("not imposed", "부과하지 않음")),

    /** The persons concerned were told again. */
    SUFFICIENT(new Words("persons told again", "재통지 이행")),
    /** Nothing is demanded any more. */
    DROPPED(new Words("dropped", "종결")),

    /** The organization holds what it must hold. */
    CERTIFIED(new Words("certified", "인증 취득")),
    /** The organization need not be certified. */
    NOT_OBLIGED(new Words("not obliged", "의무 대상 아님")),
    /** A fine is imposed. */
    FINED(new Words("fined", "과태료 부과")),
    /** No fine is imposed. */
    NOT_FINED(new Words("not fined", "과태료 부과하지 않음")),

    /** A revocation made it needless. */
    ENDED_BY_REVOCATION(new Words("ended by a revocation", "인증취소로 종료")),
    /** The certificate was given back meanwhile. */
    ENDED_BY_SURRENDER(new Words("ended by a surrender", "인증 반납으로 종료")),
    /** The certificate expired meanwhile. */
    ENDED_BY_EXPIRY(new Words("ended by expiry", "유효기간 만료로 종료")),
    /** An upheld objection made it needless. */
    ENDED_BY_OBJECTION(new Words("ended by an objection", "이의신청 인용으로 종료")),
    /** The withdrawal of a disposition made it needless. */
    ENDED_BY_WITHDRAWAL(new Words("ended by a withdrawal", "처분 철회로 종료")),
    /** Whoever proposed it took it back. */
    RETRACTED(new Words("retracted", "제안 철회"));

    private final Words words;

    CaseStatus(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
