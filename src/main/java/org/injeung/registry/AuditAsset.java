package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** An asset at a contact point to the internet, as the organization declared it for an audit. */
@Entity
@Table(name = "audit_asset")
public class AuditAsset {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "asset_id")
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "asset_name")
    private String name;

    @Column(name = "out_of_scope")
    private String outOfScope;

    /** For Jakarta Persistence. */
    protected AuditAsset() {}

    AuditAsset(long auditId, String name, String outOfScope) {
        this.auditId = auditId;
        this.name = name;
        this.outOfScope = outOfScope;
    }

    /** The audit. */
    public long auditId() {
        return auditId;
    }

    /** What it is, for example {@code www.example.kr}. */
    public String name() {
        return name;
    }

    /** Why it is not in the scope; empty if it is. */
    public Optional<String> outOfScope() {
        return Optional.ofNullable(outOfScope);
    }
}
