package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/** A prepared order of revocation with the preview of its effects; a returned one is prepared anew. */
@Entity
@Table(name = "revocation_order")
public class RevocationOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "order_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "order_number")
    private int number;

    private String reasons;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "effects_english")
    private String effectsEnglish;

    @Column(name = "effects_korean")
    private String effectsKorean;

    @Column(name = "effect_keys")
    private String effectKeys;

    @Column(name = "previewed_at")
    private Instant previewedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "returned_by")
    private String returnedBy;

    @Column(name = "returned_at")
    private Instant returnedAt;

    /** For Jakarta Persistence. */
    protected RevocationOrder() {}

    RevocationOrder(String caseNumber, int number, String reasons, String preparedBy, Instant preparedAt) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.reasons = reasons;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    /**
     * Its effects were shown as they were then.
     *
     * @param effects one a line
     * @param keys by what they are known again
     */
    public void preview(List<Words> effects, List<String> keys, Instant at) {
        var shown = Words.join("\n", effects);
        effectsEnglish = shown.en();
        effectsKorean = shown.ko();
        effectKeys = String.join("\n", keys);
        previewedAt = at;
    }

    /** A manager returned it. */
    public void giveBack(String why, String by, Instant at) {
        returnReason = why;
        returnedBy = by;
        returnedAt = at;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** 1 for the first order of its case. */
    public int number() {
        return number;
    }

    /** Why the certificate is revoked, in the words of the order. */
    public String reasons() {
        return reasons;
    }

    /** Who prepared it. */
    public String preparedBy() {
        return preparedBy;
    }

    /** When it was prepared. */
    public Instant preparedAt() {
        return preparedAt;
    }

    /** The effects as they were shown, one per line; empty before. */
    public Optional<Words> effects() {
        return Optional.ofNullable(effectsEnglish).map(english -> new Words(english, effectsKorean));
    }

    /** By what the effects that were shown last are known again. */
    public List<String> effectKeys() {
        return effectKeys == null ? List.of() : effectKeys.lines().toList();
    }

    /** When its effects were shown last. */
    public Optional<Instant> previewedAt() {
        return Optional.ofNullable(previewedAt);
    }

    /** Why it was returned. */
    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    /** Who returned it. */
    public Optional<String> returnedBy() {
        return Optional.ofNullable(returnedBy);
    }

    /** When it was returned. */
    public Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }
}
