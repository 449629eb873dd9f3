package org.injeung.law;

import static org.injeung.law.Act.JOINT_NOTICE;
import static org.injeung.law.Act.NETWORK_ACT;
import static org.injeung.law.Act.PIPA;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The grounds on which a certificate is revoked, each with its source by scheme and the first day on which it may be used. The Network
 * Act, Art. 47(10), carries the revocation of ISMS only, PIPA, Art. 32-2(3), that of ISMS-P only.
 */
public enum Ground implements Worded {
    /** A breach with a massive number of affected persons. */
    MASSIVE_LEAK(
            new Words("Leak of the personal information of very many people", "대규모 개인정보 유출"),
            Act.revocationCriteria(Act.Item.A),
            null,
            PIPA.at("32-2(3)4"),
            Since.CRITERIA_ANNOUNCED),
    /** Repeated violations of the law. */
    REPEATED_VIOLATION(
            new Words("Repeated violations of the law", "반복적인 법 위반"),
            Act.revocationCriteria(Act.Item.B),
            null,
            PIPA.at("32-2(3)4"),
            Since.CRITERIA_ANNOUNCED),
    /** Intent or gross negligence with significant social harm. */
    GROSS_NEGLIGENCE(
            new Words("Intent or gross negligence with significant social harm", "고의 또는 중대한 과실로 사회적 피해가 큰 위반"),
            Act.revocationCriteria(Act.Item.C),
            null,
            PIPA.at("32-2(3)4"),
            Since.CRITERIA_ANNOUNCED),
    /** Findings of an audit were not corrected in time. */
    FINDINGS_NOT_CORRECTED(
            new Words("Findings of the audit were not corrected in time", "기한 내 결함 보완조치 미이행"),
            JOINT_NOTICE.at("25(4)", "35(1)3"),
            null,
            null,
            Since.NOTICE_ISSUED),
    /** False data or no data was submitted. */
    FALSE_DATA(
            new Words("False data or no data was submitted", "자료 미제출 또는 허위 제출"),
            Act.all(Act.revocationCriteria(), JOINT_NOTICE.at("35(1)")),
            null,
            null,
            Since.NOTICE_ISSUED),
    /** The yearly surveillance was refused or obstructed. */
    SURVEILLANCE_REFUSED(
            new Words("The yearly surveillance was refused or obstructed", "사후관리 거부 또는 방해"),
            JOINT_NOTICE.at("35(1)5"),
            NETWORK_ACT.at("47(10)3"),
            PIPA.at("32-2(3)2"),
            Since.NOTICE_ISSUED),
    /** The management system fell below the criteria. */
    BELOW_CRITERIA(
            new Words("The management system fell below the criteria", "인증기준 미달"),
            JOINT_NOTICE.at("35(1)2"),
            NETWORK_ACT.at("47(10)2"),
            PIPA.at("32-2(3)3"),
            Since.NOTICE_ISSUED),
    /** The certificate was obtained by false or other improper means. */
    FRAUD(
            new Words("The certificate was obtained by false or other improper means", "거짓이나 그 밖의 부정한 방법으로 인증 취득"),
            JOINT_NOTICE.at("35(1)1"),
            NETWORK_ACT.at("47(10)1"),
            PIPA.at("32-2(3)1"),
            Since.NOTICE_ISSUED),
    /** Scope or validity were falsified or left out in advertising. */
    FALSE_MARK(
            new Words(
                    "Scope or validity of the certificate was falsified or left out in advertising",
                    "인증 범위·유효기간의 거짓 표시 또는 누락"),
            JOINT_NOTICE.at("35(1)4"),
            null,
            null,
            Since.NOTICE_ISSUED),
    /** A significant violation of the Network Act, committed on or after the day on which the amendment took effect; of ISMS only. */
    NETWORK_ACT_VIOLATION(
            new Words("Significant violation of the Network Act", "정보통신망법의 중대한 위반"),
            null,
            Act.amendedNetworkAct("47(10)4"),
            null,
            LocalDate.of(2026, 10, 1));

    private final Words words;
    private final Optional<Words> common;
    private final Optional<Words> isms;
    private final Optional<Words> ismsP;
    private final LocalDate inForceFrom;

    Ground(Words words, Words common, Words isms, Words ismsP, LocalDate inForceFrom) {
        this.words = words;
        this.common = Optional.ofNullable(common);
        this.isms = Optional.ofNullable(isms);
        this.ismsP = Optional.ofNullable(ismsP);
        this.inForceFrom = inForceFrom;
    }

    /** As the register, letters and forms call it. */
    @Override
    public Words words() {
        return words;
    }

    /** Whether a certificate of that scheme can be revoked on it. */
    public boolean appliesTo(Scheme scheme) {
        return common.isPresent() || act(scheme).isPresent();
    }

    /**
     * Act, notice or announcement that carries the ground against a certificate of that scheme. A certificate that an earlier version took
     * away on a ground of the other scheme shows what it rested on.
     */
    public Words legalBasis(Scheme scheme) {
        return legalBasis(appliesTo(scheme) ? Set.of(scheme) : Set.of(Scheme.values()));
    }

    /** The same for several certificates; the announcement on the criteria if it carries the revocation of none of them. */
    public Words legalBasis(Set<Scheme> schemes) {
        var bases = Stream.concat(
                        schemes.stream().sorted().map(this::act),
                        schemes.isEmpty() ? Stream.empty() : Stream.of(common))
                .flatMap(Optional::stream)
                .toList();
        return bases.isEmpty() ? Act.revocationCriteria() : Words.join("; ", bases);
    }

    private Optional<Words> act(Scheme scheme) {
        return scheme == Scheme.ISMS ? isms : ismsP;
    }

    /**
     * Whether the certificate must be revoked where the facts are proven, so that nobody weighs whether it should: improper means (PIPA Art.
     * 32-2(3) and Network Act Art. 47(10), provisos) and a massive leak (revocation criteria of 2025-12-29, item (a)). On any other
     * ground it may be.
     */
    public boolean isMandatory() {
        return this == FRAUD || this == MASSIVE_LEAK;
    }

    /** First day (Asia/Seoul) on which the ground may be used: of a violation, the day on which it happened. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The days from which the sources hold. */
    private static final class Since {
        static final LocalDate CRITERIA_ANNOUNCED = LocalDate.of(2025, 12, 29);
        static final LocalDate NOTICE_ISSUED = LocalDate.of(2024, 7, 24);
    }
}
