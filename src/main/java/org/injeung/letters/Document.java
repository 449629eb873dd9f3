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
import java.util.Locale;
import org.injeung.law.Words;

/** A document of a case as it was written, in both languages; never changed. */
@Entity
@Table(name = "document")
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "document_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String occasion;

    @Column(name = "title_en")
    private String titleEnglish;

    @Column(name = "title_ko")
    private String titleKorean;

    @Column(name = "body_en")
    private String bodyEnglish;

    @Column(name = "body_ko")
    private String bodyKorean;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For Jakarta Persistence. */
    protected Document() {}

    Document(
            String caseNumber,
            DocumentKind kind,
            String occasion,
            String titleEnglish,
            String titleKorean,
            String bodyEnglish,
            String bodyKorean,
            Instant writtenAt) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.occasion = occasion;
        this.titleEnglish = titleEnglish;
        this.titleKorean = titleKorean;
        this.bodyEnglish = bodyEnglish;
        this.bodyKorean = bodyKorean;
        this.writtenAt = writtenAt;
    }

    /** Surrogate key. */
    public long id() {
        return id;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** What it is. */
    public DocumentKind kind() {
        return kind;
    }

    /** What tells apart several documents of a kind in one case. */
    public String occasion() {
        return occasion;
    }

    /** Title in English or Korean. */
    public String title(Locale language) {
        return language.equals(Locale.KOREAN) ? titleKorean : titleEnglish;
    }

    /** Text in English or Korean; a line with a tab is a row of a table. */
    public String body(Locale language) {
        return language.equals(Locale.KOREAN) ? bodyKorean : bodyEnglish;
    }

    /** The title in both languages. */
    public Words title() {
        return new Words(titleEnglish, titleKorean);
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
