package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.injeung.law.Criteria;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;

/** The audits of the registry and their findings. */
@Dependent
public class Audits {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Audits(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Records a planned audit.
     *
     * @param members user ids of the team; the lead auditor is one of them
     * @param assets declared internet contact assets, with the reason of those that are not in the scope, else null
     */
    public void plan(Audit audit, Collection<String> members, Map<String, Optional<String>> assets) {
        entities.persist(audit);
        members.forEach(
                member -> entities.persist(new AuditMember(audit.id(), member, member.equals(audit.leadAuditor()))));
        assets.forEach(
                (asset, outOfScope) -> entities.persist(new AuditAsset(audit.id(), asset, outOfScope.orElse(null))));
    }

    /** The team of an audit, the lead auditor first. */
    public List<AuditMember> team(Audit audit) {
        return entities
                .createQuery("select m from AuditMember m where m.auditId = ?1 order by m.id", AuditMember.class)
                .setParameter(1, audit.id())
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(AuditMember::leads).reversed())
                .toList();
    }

    /** The internet contact assets that were declared for an audit, in that order. */
    public List<AuditAsset> assets(Audit audit) {
        return entities.createQuery("select a from AuditAsset a where a.auditId = ?1 order by a.id", AuditAsset.class)
                .setParameter(1, audit.id())
                .getResultList();
    }

    /** Audits on site of an organization in other cases than that one. */
    public List<Audit> earlierOf(String businessNumber, String caseNumber) {
        return entities.createQuery(
                        "select a from Audit a, CertificationCase c where c.caseNumber = a.caseNumber"
                                + " and c.businessNumber = ?1 and a.caseNumber <> ?2 and a.visitedUntil is not null"
                                + " order by a.visitedUntil, a.id",
                        Audit.class)
                .setParameter(1, businessNumber)
                .setParameter(2, caseNumber)
                .getResultList();
    }

    /**
     * What is said of an item.
     *
     * @param position 1, 2, 3: the order in which items are looked at, core items first
     * @param note why it does not apply, or what was looked at; empty for nothing
     */
    public record ItemSaid(int position, Criteria.Criterion criterion, ItemResult result, Optional<String> note) {}

    /**
     * Records the results of items, or other ones; what is said already stays as it was recorded.
     *
     * @param by the user who says it
     */
    public void recordItems(Audit audit, List<ItemSaid> said, String by, Instant at) {
        var known = items(audit).stream()
                .collect(Collectors.toMap(item -> item.criterion().item(), Function.identity()));
        for (var one : said) {
            var item = known.get(one.criterion.item());
            if (item == null) {
                item = new AuditItem(audit.id(), one.position, one.criterion);
                entities.persist(item);
            }
            item.state(one.result, one.note.orElse(null), by, at);
        }
    }

    /** The recorded result of an item. */
    public Optional<AuditItem> item(Audit audit, String number) {
        return items(audit).stream()
                .filter(item -> item.criterion().item().equals(number))
                .findFirst();
    }

    /** The latest audit of a case, so that nobody else changes anything of it until the transaction ends. */
    public Optional<Audit> lock(String caseNumber) {
        return find(caseNumber).map(audit -> {
            entities.lock(audit, LockModeType.PESSIMISTIC_WRITE);
            entities.refresh(audit);
            return audit;
        });
    }

    /** The recorded results of an audit, core items first. */
    public List<AuditItem> items(Audit audit) {
        return entities.createQuery(
                        "select i from AuditItem i where i.auditId = ?1 order by i.position", AuditItem.class)
                .setParameter(1, audit.id())
                .getResultList();
    }

    /** The latest audit of a case. */
    public Optional<Audit> find(String caseNumber) {
        return entities
                .createQuery("select a from Audit a where a.caseNumber = ?1 order by a.id desc", Audit.class)
                .setParameter(1, caseNumber)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The day of the last audit on site of an organization, in whatever case. */
    public Optional<LocalDate> lastVisit(String businessNumber, String caseNumber) {
        return earlierOf(businessNumber, caseNumber).stream()
                .flatMap(audit -> audit.visitedUntil().stream())
                .reduce((earlier, later) -> later);
    }

    /** @throws NotFound if no audit was planned in the case */
    public Audit read(String caseNumber) {
        return find(caseNumber)
                .orElseThrow(() -> new NotFound(new Words("audit of case %s", "사건 %s의 심사").with(caseNumber)));
    }

    /** Records a finding under the next number of the audit. */
    public Finding recordFinding(Audit audit, String criterion, Severity severity, String facts, String evidence) {
        var finding = new Finding(audit.id(), findings(audit).size() + 1, criterion, severity, facts, evidence);
        entities.persist(finding);
        return finding;
    }

    /** @throws NotFound if the audit has no finding of that number */
    public Finding finding(Audit audit, int number) {
        return findings(audit).stream()
                .filter(finding -> finding.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        new Words("finding %d of case %s", "결함 %d(사건 %s)").with(number, audit.caseNumber())));
    }

    /** Records what was done about a finding; {@code evidence} and {@code days} may be null. */
    public void act(
            Finding finding,
            FindingAction.Kind kind,
            String text,
            String evidence,
            Integer days,
            String by,
            Instant at) {
        entities.persist(new FindingAction(finding.id(), kind, text, evidence, days, by, at));
    }

    /** What was done about a finding, in its order. */
    public List<FindingAction> actions(Finding finding) {
        return entities.createQuery(
                        "select a from FindingAction a where a.findingId = ?1 order by a.at, a.id", FindingAction.class)
                .setParameter(1, finding.id())
                .getResultList();
    }

    /** The findings of an audit by their number. */
    public List<Finding> findings(Audit audit) {
        return entities.createQuery("select f from Finding f where f.auditId = ?1 order by f.number", Finding.class)
                .setParameter(1, audit.id())
                .getResultList();
    }
}
