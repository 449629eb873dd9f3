package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an organization was called until a case renamed it: who knows the old name finds its certificates by it. */
@Entity
@Table(name = "former_name")
public class FormerName {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "business_number")
    private String businessNumber;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "used_until")
    private Instant usedUntil;

    /** For Jakarta Persistence. */
    protected FormerName() {}

    FormerName(String caseNumber, Organization renamed, Instant usedUntil) {
        this.caseNumber = caseNumber;
        this.businessNumber = renamed.businessNumber();
        this.name = renamed.name();
        this.nameKey = renamed.nameKey();
        this.usedUntil = usedUntil;
    }

    /** The case that renamed the organization. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Whose name it was. */
    public String businessNumber() {
        return businessNumber;
    }

    /** As it was typed. */
    public String name() {
        return name;
    }

    /** {@link SearchKey#ofName} of the name. */
    String nameKey() {
        return nameKey;
    }

    /** When another name took its place. */
    public Instant usedUntil() {
        return usedUntil;
    }
}
