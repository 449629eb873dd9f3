package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Bytes that are stored once, whichever files of whichever cases have them. They stand in chunks beside it, see {@link Attachments}. */
@Entity
@Table(name = "stored_content")
public class StoredContent {
    @Id
    private String sha256;

    @Column(name = "byte_count")
    private long bytes;

    /** For Jakarta Persistence. */
    protected StoredContent() {}

    StoredContent(String sha256, long bytes) {
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }
}
