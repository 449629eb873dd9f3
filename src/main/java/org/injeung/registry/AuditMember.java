package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An auditor of the team of an audit. */
@Entity
@Table(name = "audit_member")
public class AuditMember {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "member_id")
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "user_id")
    private String userId;

    private boolean leads;

    /** For Jakarta Persistence. */
    protected AuditMember() {}

    AuditMember(long auditId, String userId, boolean leads) {
        this.auditId = auditId;
        this.userId = userId;
        this.leads = leads;
    }

    /** The audit. */
    public long auditId() {
        return auditId;
    }

    /** The auditor. */
    public String userId() {
        return userId;
    }

    /** Whether this is the lead auditor. */
    public boolean leads() {
        return leads;
    }
}
