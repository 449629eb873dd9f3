package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Something that the organization or the certification body did about a finding. */
@Entity
@Table(name = "finding_action")
public class FindingAction {
    /** What was done. */
    public enum Kind implements Worded {
        /** The organization says what it corrected. */
        ANSWERED(new Words("correction answered", "보완조치 제출")),
        /** The organization asks for more days. */
        EXTENSION_ASKED(new Words("extension asked for", "연장 요청")),
        /** More days were granted. */
        EXTENSION_GRANTED(new Words("extension granted", "연장 승인")),
        /** No more days were granted. */
        EXTENSION_REFUSED(new Words("extension refused", "연장 불승인")),
        /** The correction was verified. */
        VERIFIED(new Words("correction verified", "이행점검 완료")),
        /** Something is missing: the organization corrects again. */
        REOPENED(new Words("to be corrected again", "재보완 요청"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }

        /** Whether the finding lies with the certification body afterwards. */
        public boolean isTurnOfTheOrganization() {
            return this == ANSWERED || this == EXTENSION_ASKED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "action_id")
    private long id;

    @Column(name = "finding_id")
    private long findingId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "action_text")
    private String text;

    private String evidence;

    private Integer days;

    @Column(name = "acted_by")
    private String by;

    @Column(name = "acted_at")
    private Instant at;

    /** For Jakarta Persistence. */
    protected FindingAction() {}

    FindingAction(long findingId, Kind kind, String text, String evidence, Integer days, String by, Instant at) {
        this.findingId = findingId;
        this.kind = kind;
        this.text = text;
        this.evidence = evidence;
        this.days = days;
        this.by = by;
        this.at = at;
    }

    /** The finding. */
    public long findingId() {
        return findingId;
    }

    /** What was done. */
    public Kind kind() {
        return kind;
    }

    /** The correction, or the reason. */
    public String text() {
        return text;
    }

    /** Where the evidence of a correction is. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** Days asked for or granted. */
    public OptionalInt days() {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** Who did it. */
    public String by() {
        return by;
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
