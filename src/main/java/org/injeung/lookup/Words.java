package org.injeung.lookup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Ground;
import org.injeung.registry.CertificateStatus;

/**
 * A text for the public in both languages.
 *
 * @param en in English
 * @param ko in Korean
 */
@Schema(description = "A text in English and Korean")
public record Words(String en, String ko) {
    /** The ground of a revocation. */
    public static Words of(Ground ground) {
        return switch (ground) {
            case MASSIVE_LEAK -> new Words("Leak of the personal information of very many people", "대규모 개인정보 유출");
            case REPEATED_VIOLATION -> new Words("Repeated violations of the law", "반복적인 법 위반");
            case GROSS_NEGLIGENCE ->
                new Words("Intent or gross negligence with significant social harm", "고의 또는 중대한 과실로 사회적 피해가 큰 위반");
            case FINDINGS_NOT_CORRECTED ->
                new Words("Findings of the audit were not corrected in time", "기한 내 결함 보완조치 미이행");
            case FALSE_DATA -> new Words("False data or no data was submitted", "자료 미제출 또는 허위 제출");
            case SURVEILLANCE_REFUSED ->
                new Words("The yearly surveillance was refused or obstructed", "사후관리 거부 또는 방해");
            case BELOW_CRITERIA -> new Words("The management system fell below the criteria", "인증기준 미달");
            case FRAUD ->
                new Words("The certificate was obtained by false or other improper means", "거짓이나 그 밖의 부정한 방법으로 인증 취득");
            case FALSE_MARK ->
                new Words(
                        "Scope or validity of the certificate was falsified or left out in advertising",
                        "인증 범위·유효기간의 거짓 표시 또는 누락");
            case NETWORK_ACT_VIOLATION -> new Words("Significant violation of the Network Act", "정보통신망법의 중대한 위반");
        };
    }

    /** The status of a certificate. */
    public static Words of(CertificateStatus status) {
        return switch (status) {
            case VALID -> new Words("Valid", "유효");
            case SUSPENDED -> new Words("Suspended", "효력정지");
            case REVOKED -> new Words("Revoked", "취소");
            case EXPIRED -> new Words("Expired", "만료");
            case WITHDRAWN -> new Words("Withdrawn", "반납");
        };
    }
}
