package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** A file of a case in one version; never changed and never deleted. */
@Entity
@Table(name = "attachment")
public class Attachment {
    /** For whom somebody added a file. */
    public enum Side implements Worded {
        /** The certification body. */
        STAFF("certification body", "인증기관"),
        /** An agency. */
        AGENCY("agency", "관계 기관"),
        /** The organization that the case concerns. */
        ORGANIZATION("organization", "신청·피심사 조직");

        private final Words words;

        Side(String en, String ko) {
            this.words = new Words(en, ko);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "attachment_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "version_number")
    private int version;

    private Long replaces;

    @Enumerated(EnumType.STRING)
    private FilePurpose purpose;

    private String about;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @ManyToOne
    @JoinColumn(name = "sha256")
    private StoredContent content;

    @Enumerated(EnumType.STRING)
    @Column(name = "added_as")
    private Side addedAs;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For Jakarta Persistence. */
    protected Attachment() {}

    /** The first version of a file. */
    Attachment(
            String caseNumber,
            FilePurpose purpose,
            String about,
            ReceivedFile file,
            StoredContent content,
            Side addedAs,
            String addedBy,
            Instant addedAt) {
        this.caseNumber = caseNumber;
        this.version = 1;
        this.purpose = purpose;
        this.about = about;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = content;
        this.addedAs = addedAs;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** The version after this one: for the same, by the same side. */
    Attachment next(ReceivedFile file, StoredContent by, String user, Instant at) {
        var next = new Attachment(caseNumber, purpose, about, file, by, addedAs, user, at);
        next.version = version + 1;
        next.replaces = id;
        return next;
    }

    /** Surrogate key. */
    public long id() {
        return id;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** 1 for the first version. */
    public int version() {
        return version;
    }

    /** The version before this one. */
    public Optional<Long> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** What it is for. */
    public FilePurpose purpose() {
        return purpose;
    }

    /** What it is about more closely, for example the number of a finding or of an item of the criteria. */
    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    /** What it is called, composed (NFC). */
    public String name() {
        return name;
    }

    /** What it is by its content. */
    public String mediaType() {
        return mediaType;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return content.sha256();
    }

    /** Its size. */
    public long bytes() {
        return content.bytes();
    }

    /** For whom it was added. */
    public Side addedAs() {
        return addedAs;
    }

    /** Who added it. */
    public String addedBy() {
        return addedBy;
    }

    /** When it was added. */
    public Instant addedAt() {
        return addedAt;
    }

    /**
     * Whether the organization that the case concerns does not see it: what the certification body has for itself, other than evidence of
     * findings and minutes of hearings, and what an agency thinks of a breach.
     */
    public boolean isOfficial() {
        return switch (addedAs) {
            case STAFF -> purpose != FilePurpose.FINDING_EVIDENCE && purpose != FilePurpose.HEARING;
            case AGENCY -> purpose == FilePurpose.OPINION;
            case ORGANIZATION -> false;
        };
    }
}
