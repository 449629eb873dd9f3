package org.injeung.letters;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** The letters that are written; their texts stand in {@code letters/letters.properties} and {@code letters_ko.properties}. */
public enum LetterKind implements Worded {
    /** The application is refused, with reasons and legal basis. */
    APPLICATION_REFUSED(new Words("refusal of an application", "인증 신청 반려 통지")),
    /** The application ends because a certificate was revoked. */
    APPLICATION_ENDED(new Words("end of an application", "인증 신청 종료 통지")),
    /** Core items are not met; they are to be improved until a day. */
    CORE_ITEMS_TO_IMPROVE(new Words("core items to improve", "예비심사 핵심항목 개선 요청")),
    /** A renewal was applied for, in time or late. */
    RENEWAL_RECEIVED(new Words("receipt of a renewal", "갱신 신청 접수 통지")),
    /** The committee wants something corrected until a day before it decides. */
    FURTHER_CORRECTION_REQUESTED(new Words("request for further corrections", "인증위원회 추가 보완 요청")),
    /** A refused application is taken up again after an objection. */
    APPLICATION_REOPENED(new Words("reopening of an application", "신청 재개 통지")),
    /** The certificate was issued or renewed. */
    CERTIFICATE_ISSUED(new Words("issue of a certificate", "인증서 발급 통지")),
    /** Findings are to be corrected until a day. */
    FINDINGS_TO_CORRECT(new Words("findings of the audit", "심사 결함사항 보완조치 요청")),
    /** The correction of a finding is not enough; it is corrected again. */
    FINDING_REOPENED(new Words("finding not corrected yet", "결함사항 재보완 요청")),
    /** A finding may be corrected later. */
    EXTENSION_GRANTED(new Words("more days for a finding", "보완조치 기간 연장 승인")),
    /** A finding may not be corrected later. */
    EXTENSION_REFUSED(new Words("no more days for a finding", "보완조치 기간 연장 불승인")),
    /** A revocation is intended; the holder may give its opinion. */
    REVOCATION_NOTICE(new Words("notice of an intended revocation", "취소 처분 사전통지")),
    /** The holder is invited to the hearing that it wanted. */
    HEARING_INVITATION(new Words("invitation to a hearing", "청문 실시 통지")),
    /** The certificate is revoked, with effects and remedies. */
    REVOCATION_ORDER(new Words("revocation of a certificate", "인증 취소 통지")),
    /** The certificate is kept after a proceeding. */
    CERTIFICATE_KEPT(new Words("certificates kept", "인증 유지 통지")),
    /** A revocation ends before it was ordered, as its ground fell away. */
    REVOCATION_NOT_WARRANTED(new Words("end without a revocation", "인증 취소 절차 종결 통지")),
    /** The objection is examined, and the reply is due on a day. */
    OBJECTION_RECEIVED(new Words("receipt of an objection", "이의신청 접수 통지")),
    /** The objection is not examined, with reasons and legal basis. */
    OBJECTION_INADMISSIBLE(new Words("objection not examined", "이의신청 각하 통지")),
    /** The reply to the objection takes longer. */
    OBJECTION_REPLY_EXTENDED(new Words("later reply to an objection", "이의신청 처리기간 연장 통지")),
    /** The contested result is taken back, with what follows from it. */
    OBJECTION_UPHELD(new Words("objection upheld", "이의신청 인용 통지")),
    /** The contested result stands, with reasons and remedies. */
    OBJECTION_DISMISSED(new Words("objection dismissed", "이의신청 기각 통지")),
    /** The holder may apply again. */
    BAR_ENDED(new Words("end of a bar", "인증 재신청 가능 안내")),
    /** The organization may apply although it is barred. */
    BAR_EXCEPTION_GRANTED(new Words("exception from a bar", "재신청 유예 예외 승인 통지")),
    /** The renewal may be applied for until a day. */
    RENEWAL_REMINDER(new Words("reminder of the renewal", "갱신 안내")),
    /** The certificate has expired. */
    CERTIFICATE_EXPIRED(new Words("expiry of a certificate", "유효기간 만료 통지")),
    /** The surveillance of a year has opened; the holder is to say when the auditors may come. */
    SURVEILLANCE_NOTICE(new Words("notice of a surveillance", "사후심사 안내")),
    /** The surveillance confirmed the certificate. */
    SURVEILLANCE_PASSED(new Words("result of a surveillance", "사후심사 결과")),
    /** The surveillance ended because the certificate was revoked. */
    SURVEILLANCE_ENDED(new Words("end of a surveillance", "사후심사 종료")),
    /** The organization need not hold a certificate. */
    NOT_OBLIGED(new Words("no obligation to be certified", "인증 의무대상 아님 안내")),
    /** The organization must hold a certificate: why and by when. */
    OBLIGATION_TOLD(new Words("obligation to be certified", "인증 의무대상 통지")),
    /** The day by which the certificate must be held comes nearer. */
    OBLIGATION_REMINDER(new Words("reminder of the obligation", "인증 취득 기한 안내")),
    /** The certificate that must be held is held. */
    OBLIGATION_FULFILLED(new Words("obligation fulfilled", "인증 의무 이행 확인")),
    /** The fine for not holding the certificate is waived for a time. */
    FINE_HELD(new Words("waiver of the fine", "과태료 면제 안내")),
    /** The waiver is over; the certificate must be held by a new day. */
    OBLIGATION_RESUMED(new Words("new day for the certificate", "인증 취득 새 기한")),
    /** A fine is intended; the organization may give its opinion. */
    FINE_NOTICE(new Words("notice of an intended fine", "과태료 부과 사전통지")),
    /** The fine is imposed, with remedies. */
    FINE_IMPOSED(new Words("fine", "과태료 부과 통지")),
    /** No fine is imposed. */
    FINE_DROPPED(new Words("no fine", "과태료 미부과 통지")),
    /** Name, address or representative of the holder changed. */
    HOLDER_DETAILS_CHANGED(new Words("details of the holder changed", "인증서 기재사항 변경 통지")),
    /** A change or surrender is refused, with reasons and legal basis. */
    CHANGE_REFUSED(new Words("refusal of a change", "변경 신청 반려 통지")),
    /** The certificate was given back. */
    CERTIFICATE_WITHDRAWN(new Words("surrender of a certificate", "인증서 반납 처리 통지")),
    /** The certificate is suspended, with facts and last day. */
    CERTIFICATE_SUSPENDED(new Words("suspension of a certificate", "효력정지 통지")),
    /** The suspension ended. */
    SUSPENSION_ENDED(new Words("end of a suspension", "효력정지 종료 통지")),
    /** It is recommended to tell the persons concerned by a leak again. */
    RE_NOTIFICATION_RECOMMENDED(new Words("recommendation of a re-notification", "유출 재통지 개선권고")),
    /** It is ordered to tell the persons concerned by a leak again, with remedies. */
    RE_NOTIFICATION_ORDERED(new Words("order of a re-notification", "유출 재통지 시정조치 명령")),
    /** The date of the result of a re-notification has passed. */
    RE_NOTIFICATION_REMINDER(new Words("overdue result of a re-notification", "재통지 결과 제출기한 경과 안내")),
    /** A re-notification is insufficient or its result missing, and what follows. */
    RE_NOTIFICATION_INSUFFICIENT(new Words("insufficient re-notification", "재통지 미흡 통지")),
    /** A re-notification is sufficient. */
    RE_NOTIFICATION_SUFFICIENT(new Words("sufficient re-notification", "재통지 충분 판단 통지")),
    /** A re-notification is not demanded any more. */
    RE_NOTIFICATION_DROPPED(new Words("no further re-notification", "재통지 요구 종료 통지")),
    /** The organization is to tell its sales until a day, for a penalty. */
    SALES_DATA_REQUESTED(new Words("request for sales data", "매출액 자료 제출 요청")),
    /** A penalty is intended; the organization may give its opinion. */
    PENALTY_NOTICE(new Words("notice of an intended penalty", "과징금 부과 사전통지")),
    /** The penalty is imposed, with the time of payment and remedies. */
    PENALTY_IMPOSED(new Words("penalty", "과징금 부과 통지")),
    /** No penalty is imposed. */
    PENALTY_DROPPED(new Words("no penalty", "과징금 미부과 통지")),
    /** The penalty was not paid in time; the surcharge grows. */
    PENALTY_REMINDER(new Words("reminder of a penalty", "과징금 납부 독촉")),
    /** The penalty may be paid in instalments. */
    INSTALMENTS_GRANTED(new Words("instalments granted", "과징금 분할 납부 허용")),
    /** The penalty is paid at once. */
    INSTALMENTS_REFUSED(new Words("instalments refused", "과징금 분할 납부 불허")),
    /** Penalty and surcharge are paid. */
    PENALTY_PAID(new Words("penalty paid", "과징금 납부 완료")),
    /** The debt is collected by others from now on. */
    PENALTY_HANDED_OVER(new Words("compulsory collection of a penalty", "과징금 강제징수")),
    /** The authority withdraws a disposition of its own, with reasons and what follows. */
    DISPOSITION_WITHDRAWN(new Words("withdrawal of a disposition", "직권취소 통지")),
    /** A clerical error in a certificate is corrected. */
    CERTIFICATE_CORRECTED(new Words("correction of a certificate", "인증서 정정 통지"));

    private final Words words;

    LetterKind(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
