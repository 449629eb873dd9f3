package org.injeung.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.audit.policy.ItemsPolicy;
import org.injeung.audit.policy.ItemsPolicy.Statement;
import org.injeung.law.Criteria.Criterion;
import org.injeung.law.Words;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;

/** The list of the criteria in which the team of an audit writes until the minutes are drawn up. */
@Dependent
public class AuditSheet {
    private final Audits audits;
    private final ItemCatalogue catalogue;
    private final ItemRecords records;
    private final AuditTeam team;
    private final CurrentCaller caller;

    /** Writes to that registry in the transaction of the request. */
    @Inject
    public AuditSheet(
            Audits audits, ItemCatalogue catalogue, ItemRecords records, AuditTeam team, CurrentCaller caller) {
        this.audits = audits;
        this.catalogue = catalogue;
        this.records = records;
        this.team = team;
        this.caller = caller;
    }

    /** Whether the caller may write in it. */
    boolean isWritable(Audit audit) {
        return isOpen(audit) && team.isMember(caller.get(), audit);
    }

    /**
     * The audit of a case, locked so that its rows are written one after the other.
     *
     * @throws org.injeung.registry.NotFound if none was planned
     * @throws org.injeung.access.NotAllowed if the caller is not in its team
     * @throws Conflict if the minutes are drawn up
     */
    Audit open(String caseNumber) {
        caller.getIn(Groups.AUDITORS);
        var audit = audits.lock(caseNumber).orElseGet(() -> audits.read(caseNumber));
        team.requireMember(caller.get(), audit);
        if (!isOpen(audit)) {
            throw new Conflict(new Words(
                    "The minutes of the audit are drawn up: nothing is recorded any more",
                    "심사 회의록이 작성되어 더 이상 기록할 수 없습니다"));
        }
        return audit;
    }

    /** @throws InvalidInput naming {@code note} if that cannot be said of the item */
    Statement statement(Criterion criterion, NewItemResult said) {
        var statement =
                new Statement(said.result(), Optional.ofNullable(said.note()).orElse(""));
        ItemsPolicy.problem(criterion, statement).ifPresent(problem -> {
            throw new InvalidInput("note", problem);
        });
        return statement;
    }

    /** Records what a member of the team says of an item. */
    void record(Audit audit, Criterion criterion, Statement statement) {
        record(audit, Map.of(criterion.item(), statement));
    }

    /**
     * Records what stands in a workbook, all or nothing.
     *
     * @throws InvalidInput naming each item with which something is wrong
     */
    void record(Audit audit, InputStream workbook) {
        var said = ItemWorkbook.read(workbook);
        var wrong = new ArrayList<Wrong>();
        said.forEach((item, statement) -> catalogue
                .find(audit, item)
                .map(criterion -> ItemsPolicy.problem(criterion, statement))
                .orElseGet(() -> Optional.of(ItemsPolicy.unknown(item)))
                .ifPresent(problem -> wrong.add(new Wrong(item, problem))));
        InvalidInput.throwIfAny(wrong);
        record(audit, said);
    }

    private void record(Audit audit, Map<String, Statement> said) {
        records.record(audit, said, Set.of(), caller.get().id());
    }

    private static boolean isOpen(Audit audit) {
        return audit.minutesSummary().isEmpty() && audit.completedAt().isEmpty();
    }
}
