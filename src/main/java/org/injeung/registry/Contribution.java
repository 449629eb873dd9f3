package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who completed which human task of a case. */
@Entity
@Table(name = "contribution")
public class Contribution {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "contribution_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    private String activity;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "contributed_at")
    private Instant contributedAt;

    /** For Jakarta Persistence. */
    protected Contribution() {}

    Contribution(String caseNumber, String activity, String userId, Instant contributedAt) {
        this.caseNumber = caseNumber;
        this.activity = activity;
        this.userId = userId;
        this.contributedAt = contributedAt;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The human task. */
    public String activity() {
        return activity;
    }

    /** Who completed it. */
    public String userId() {
        return userId;
    }

    /** When. */
    public Instant contributedAt() {
        return contributedAt;
    }
}
