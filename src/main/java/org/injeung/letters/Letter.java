package org.injeung.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.injeung.law.Words;

/** A letter to an organization as it was written, in both languages; never changed. */
@Entity
@Table(name = "letter")
public class Letter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "letter_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "business_number")
    private String businessNumber;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String occasion;

    @Column(name = "subject_en")
    private String subjectEnglish;

    @Column(name = "subject_ko")
    private String subjectKorean;

    @Column(name = "body_en")
    private String bodyEnglish;

    @Column(name = "body_ko")
    private String bodyKorean;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For Jakarta Persistence. */
    protected Letter() {}

    Letter(
            String caseNumber,
            String certificateNumber,
            String businessNumber,
            LetterKind kind,
            String occasion,
            String subjectEnglish,
            String subjectKorean,
            String bodyEnglish,
            String bodyKorean,
            Instant writtenAt) {
        this.caseNumber = caseNumber;
        this.certificateNumber = certificateNumber;
        this.businessNumber = businessNumber;
        this.kind = kind;
        this.occasion = occasion;
        this.subjectEnglish = subjectEnglish;
        this.subjectKorean = subjectKorean;
        this.bodyEnglish = bodyEnglish;
        this.bodyKorean = bodyKorean;
        this.writtenAt = writtenAt;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The case to which it belongs; null if it is on a certificate. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The organization to which it was written. */
    public String businessNumber() {
        return businessNumber;
    }

    /** What the letter is about. */
    public LetterKind kind() {
        return kind;
    }

    /** What tells apart several letters of a kind in one case. */
    public String occasion() {
        return occasion;
    }

    /** The subject in both languages. */
    public Words subject() {
        return new Words(subjectEnglish, subjectKorean);
    }

    /** The body in both languages. */
    public Words body() {
        return new Words(bodyEnglish, bodyKorean);
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
