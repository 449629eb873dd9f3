package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a manager signed. */
@Embeddable
public class Signed {
    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** For Jakarta Persistence. */
    protected Signed() {}

    Signed(String signedBy, Instant signedAt) {
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    /** The manager. */
    public String by() {
        return signedBy;
    }

    /** When. */
    public Instant at() {
        return signedAt;
    }
}
