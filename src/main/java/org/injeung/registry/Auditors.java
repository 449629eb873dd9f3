package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.injeung.law.Words;
import org.injeung.registry.Order.SortKey;

/** The pool of auditors and their ties to organizations. */
@Dependent
public class Auditors {
    /** By name. */
    public static final Order<Auditor> BY_NAME = Order.ascending(
            SortKey.text("name", "a.name", Auditor::name), SortKey.text("userId", "a.userId", Auditor::userId));

    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Auditors(EntityManager entities) {
        this.entities = entities;
    }

    /** Records an auditor, or a new grade, qualification or employer; who recorded the auditor first is kept. */
    public Auditor record(Auditor auditor) {
        var known = find(auditor.userId());
        known.ifPresentOrElse(earlier -> earlier.become(auditor), () -> entities.persist(auditor));
        entities.flush();
        return known.orElse(auditor);
    }

    /** The auditor with that account. */
    public Optional<Auditor> find(String userId) {
        return Optional.ofNullable(entities.find(Auditor.class, userId));
    }

    /** The auditor with that account, whom nobody else changes until the end of the transaction. */
    public Optional<Auditor> lock(String userId) {
        return Optional.ofNullable(entities.find(Auditor.class, userId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws NotFound if there is none */
    public Auditor read(String userId) {
        return find(userId).orElseThrow(() -> new NotFound(new Words("auditor", "인증심사원"), userId));
    }

    /** Every auditor. */
    public Part<Auditor> list(Page<Auditor> page) {
        return new Listing<>(entities, Auditor.class, "a").read(page);
    }

    /**
     * Records a tie, or the end of one that lasts: the same kind of tie to the same organization since the same day.
     *
     * @throws NotFound if the auditor is not in the pool
     * @throws Conflict if the tie is recorded with its end already, or lasts and nothing new is told of it
     */
    public RecordedTie tie(RecordedTie tie) {
        var auditor = lock(tie.userId()).orElseThrow(() -> new NotFound(new Words("auditor", "인증심사원"), tie.userId()));
        var known = ties(Set.of(auditor.userId())).stream()
                .filter(earlier -> earlier.businessNumber().equals(tie.businessNumber())
                        && earlier.kind() == tie.kind()
                        && earlier.from().equals(tie.from()))
                .findFirst();
        if (known.isEmpty()) {
            entities.persist(tie);
        } else if (known.get().until().isPresent() || tie.until().isEmpty()) {
            throw new Conflict(new Words("This tie of %s to %s is recorded already", "%s과(와) %s의 이 관계는 이미 기록되어 있습니다")
                    .with(tie.userId(), tie.businessNumber()));
        } else {
            known.get().end(tie.until().get(), tie.recordedBy(), tie.recordedAt());
        }
        entities.flush();
        return known.orElse(tie);
    }

    /** The ties of those auditors, the oldest first. */
    public List<RecordedTie> ties(Set<String> userIds) {
        return userIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from RecordedTie t where t.userId in ?1 order by t.from, t.id",
                                RecordedTie.class)
                        .setParameter(1, userIds)
                        .getResultList();
    }
}
