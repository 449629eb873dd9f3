package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody read a file of a case. */
@Entity
@Table(name = "attachment_reading")
public class AttachmentReading {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "reading_id")
    private long id;

    // Not named as the key of what was read: who reads does not change the case (engine.CaseUpdates goes by names).
    @Column(name = "read_attachment")
    private long attachment;

    private String reader;

    @Column(name = "read_at")
    private Instant readAt;

    /** For Jakarta Persistence. */
    protected AttachmentReading() {}

    AttachmentReading(long attachment, String reader, Instant readAt) {
        this.attachment = attachment;
        this.reader = reader;
        this.readAt = readAt;
    }

    /** Id of the file. */
    public long attachment() {
        return attachment;
    }

    /** Who read it. */
    public String reader() {
        return reader;
    }

    /** When. */
    public Instant readAt() {
        return readAt;
    }
}
