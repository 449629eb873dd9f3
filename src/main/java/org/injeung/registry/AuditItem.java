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
import java.util.Objects;
import java.util.Optional;
import org.injeung.law.Criteria;
import org.injeung.law.ItemResult;

/** The result of one item of the criteria in an audit. */
@Entity
@Table(name = "audit_item")
public class AuditItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "audit_item_id")
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "item_position")
    private int position;

    private String annex;

    private String item;

    @Column(name = "item_version")
    private String version;

    private boolean core;

    @Enumerated(EnumType.STRING)
    private ItemResult result;

    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Jakarta Persistence. */
    protected AuditItem() {}

    AuditItem(long auditId, int position, Criteria.Criterion criterion) {
        this.auditId = auditId;
        this.position = position;
        this.annex = criterion.key().annex();
        this.item = criterion.key().item();
        this.version = criterion.key().version();
        this.core = criterion.isCore();
    }

    /** Says another result, or says it otherwise; what is said already stays as it was recorded. */
    void state(ItemResult now, String why, String by, Instant at) {
        if (now == result && Objects.equals(why, note)) {
            return;
        }
        result = now;
        note = why;
        recordedBy = by;
        recordedAt = at;
    }

    /** The audit. */
    public long auditId() {
        return auditId;
    }

    /** 1, 2, 3: the order in which items are looked at, core items first. */
    public int position() {
        return position;
    }

    /** Which criterion, with annex and version, as numbers alone mean different things. */
    public Criteria.Key criterion() {
        return new Criteria.Key(annex, item, version);
    }

    /** Whether it was a core item on the day of the audit. */
    public boolean isCore() {
        return core;
    }

    /** What the audit says. */
    public ItemResult result() {
        return result;
    }

    /** Why it does not apply, or what was looked at. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Who of the team said it last; not known of what was recorded before V35. */
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** When it was said last; not known of what was recorded before V35. */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }
}
