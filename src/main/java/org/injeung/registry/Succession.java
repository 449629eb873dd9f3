package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** That an organization went on under another business number, as an agency or officer declared it. */
@Entity
@Table(name = "succession")
@IdClass(Succession.Key.class)
public class Succession {
    /** Predecessor and successor; not a record, which Jakarta Persistence does not take as a key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String predecessor;
        private String successor;

        /** For Jakarta Persistence. */
        public Key() {}

        /** Of those two. */
        public Key(String predecessor, String successor) {
            this.predecessor = predecessor;
            this.successor = successor;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(predecessor, key.predecessor)
                    && Objects.equals(successor, key.successor);
        }

        @Override
        public int hashCode() {
            return Objects.hash(predecessor, successor);
        }
    }

    @Id
    private String predecessor;

    @Id
    private String successor;

    @Enumerated(EnumType.STRING)
    private SuccessionReason reason;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** For Jakarta Persistence. */
    protected Succession() {}

    Succession(String predecessor, String successor) {
        this.predecessor = predecessor;
        this.successor = successor;
    }

    /** Somebody declares it, or corrects what was declared. */
    void declare(SuccessionReason how, LocalDate from, String by, Instant at) {
        reason = how;
        effectiveOn = from;
        declaredBy = by;
        declaredAt = at;
        withdrawnBy = null;
        withdrawnAt = null;
    }

    /** It was declared by mistake. */
    void withdraw(String by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** Whether it holds on that day. */
    boolean holdsOn(LocalDate day) {
        return withdrawnAt == null && !effectiveOn.isAfter(day);
    }

    /** Business number of who went on. */
    public String predecessor() {
        return predecessor;
    }

    /** The business number under which it went on. */
    public String successor() {
        return successor;
    }

    /** How. */
    public SuccessionReason reason() {
        return reason;
    }

    /** The first day on which it holds. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Who declared it last. */
    public String declaredBy() {
        return declaredBy;
    }

    /** When. */
    public Instant declaredAt() {
        return declaredAt;
    }

    /** When it was withdrawn as a mistake, if it was. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
