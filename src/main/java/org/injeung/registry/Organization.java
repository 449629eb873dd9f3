package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.injeung.law.Sector;

/** A company or institution: applicant until it is certified, holder afterwards. */
@Entity
@Table(name = "organization")
public class Organization {
    private static final String GROUP = "organization-";

    @Id
    @Column(name = "business_number")
    private String businessNumber;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Column(name = "annual_sales")
    private long annualSales;

    private String address;

    private String representative;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Jakarta Persistence. */
    protected Organization() {}

    /**
     * @param annualSales sales of the last business year in won, at least 0
     * @param registeredBy user or service account
     */
    public Organization(
            BusinessNumber businessNumber,
            String name,
            Sector sector,
            long annualSales,
            String registeredBy,
            Instant registeredAt) {
        this.businessNumber = businessNumber.digits();
        this.name = name;
        this.nameKey = SearchKey.ofName(name);
        this.sector = sector;
        this.annualSales = annualSales;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
        this.updatedAt = registeredAt;
    }

    /**
     * Where and by whom it is represented; each is null if it is not known or stays as it is.
     *
     * @param at when it is written
     */
    public void describe(String newAddress, String newRepresentative, String newCorporateNumber, Instant at) {
        address = replace(address, newAddress, at);
        representative = replace(representative, newRepresentative, at);
        corporateNumber = replace(corporateNumber, newCorporateNumber, at);
    }

    private String replace(String known, String said, Instant at) {
        if (said == null || Objects.equals(known, said)) {
            return known;
        }
        updatedAt = at;
        return said;
    }

    /**
     * Takes over what was found for an application, where nothing was known.
     *
     * @param at when it is written
     */
    public void complete(Application application, Instant at) {
        describe(
                address == null ? application.address().orElse(null) : null,
                representative == null ? application.representative().orElse(null) : null,
                null,
                at);
    }

    /** It is called otherwise from now on. */
    void rename(String newName, Instant at) {
        updatedAt = at;
        name = newName;
        nameKey = SearchKey.ofName(newName);
    }

    /** Ten digits. */
    public String businessNumber() {
        return businessNumber;
    }

    /** Name as in the business register. */
    public String name() {
        return name;
    }

    /** {@link SearchKey#ofName} of its name. */
    String nameKey() {
        return nameKey;
    }

    /** What it does. */
    public Sector sector() {
        return sector;
    }

    /** Sales of the last business year in won. */
    public long annualSales() {
        return annualSales;
    }

    /** Address of its head office, if it is known. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** Name of its representative, if it is known. */
    public Optional<String> representative() {
        return Optional.ofNullable(representative);
    }

    /** Corporate registration number, 13 digits, if it is known. */
    public Optional<String> corporateNumber() {
        return Optional.ofNullable(corporateNumber);
    }

    /** Who registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** When it was registered. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** When anything of it was written last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** The engine group of the accounts of an organization. */
    public static String groupOf(String businessNumber) {
        return GROUP + businessNumber;
    }

    /** The business number of the organization whose accounts are in that group; empty for every other group. */
    public static Optional<String> ofGroup(String group) {
        return group.startsWith(GROUP) ? Optional.of(group.substring(GROUP.length())) : Optional.empty();
    }
}
