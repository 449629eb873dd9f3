package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A row of a sheet of a case that somebody typed and has not sent yet. */
@Entity
@Table(name = "draft")
public class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "draft_id")
    private long id;

    @Column(name = "of_case")
    private String caseNumber;

    @Column(name = "sheet")
    private String sheet;

    @Column(name = "row_key")
    private String row;

    private String content;

    @Version
    private long version;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For Jakarta Persistence. */
    protected Draft() {}

    Draft(String caseNumber, String sheet, String row, String content, String by, Instant at) {
        this.caseNumber = caseNumber;
        this.sheet = sheet;
        this.row = row;
        write(content, by, at);
    }

    /** Replaces what stands in the row. */
    final void write(String text, String by, Instant at) {
        content = text;
        writtenBy = by;
        writtenAt = at;
    }

    /** Names the row in its sheet, for example the number of a finding. */
    public String row() {
        return row;
    }

    /** What was typed, as the page keeps it. */
    public String content() {
        return content;
    }

    /** Another one after each writing, and never one again that a row had which was removed. */
    public String version() {
        return id + "-" + version;
    }

    /** The account that wrote it last. */
    public String writtenBy() {
        return writtenBy;
    }

    /** When it was written last. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
