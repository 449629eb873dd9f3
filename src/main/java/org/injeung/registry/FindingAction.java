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

/** Something that the organization or the certification body did about a finding. */
@Entity
@Table(name = "finding_action")
public class FindingAction {
    /** What was done. */
    public enum Kind {
        /** The organization says what it corrected. */
        ANSWERED,
        /** The organization asks for more days. */
        EXTENSION_ASKED,
        /** More days were granted. */
        EXTENSION_GRANTED,
        /** No more days were granted. */
        EXTENSION_REFUSED,
        /** The correction was verified. */
        VERIFIED,
        /** Something is missing: the organization corrects again. */
        REOPENED;

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
