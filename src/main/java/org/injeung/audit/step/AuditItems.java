package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.MORE_FINDINGS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.audit.ItemRecords;
import org.injeung.audit.policy.ItemsPolicy.Statement;
import org.injeung.audit.policy.MoreFindings;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.Finding;
import org.injeung.registry.InvalidInput;

/** The results of the items of an audit while it is recorded. */
@Dependent
class AuditItems {
    private final Audits audits;
    private final ItemRecords records;

    @Inject
    AuditItems(Audits audits, ItemRecords records) {
        this.audits = audits;
        this.records = records;
    }

    /** What was stated so far, by item. */
    Map<String, Statement> statements(Audit audit) {
        var statements = new HashMap<String, Statement>();
        audits.items(audit)
                .forEach(item -> statements.put(
                        item.criterion().item(),
                        new Statement(item.result(), item.note().orElse(""))));
        return statements;
    }

    /**
     * Records the results of the items that statements and findings give.
     *
     * @param by the user who says what was not said before
     */
    void record(Audit audit, Map<String, Statement> statements, String by) {
        records.record(audit, statements, withFinding(audit), by);
    }

    /** @throws InvalidInput if the findings are said to be complete, but an item is not met without one */
    void requireFindings(Audit audit, MoreFindings more) {
        if (more == MoreFindings.ONE_MORE) {
            return;
        }
        var withFinding = withFinding(audit);
        var without = audits.items(audit).stream()
                .filter(item -> item.result() == ItemResult.NOT_MET)
                .map(item -> item.criterion().item())
                .filter(item -> !withFinding.contains(item))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new InvalidInput(
                    MORE_FINDINGS.name(),
                    new Words("record a finding for each item that is not met: %s", "충족하지 못한 항목마다 결함을 기록하십시오: %s")
                            .with(without));
        }
    }

    private Set<String> withFinding(Audit audit) {
        return audits.findings(audit).stream().map(Finding::criterion).collect(Collectors.toSet());
    }
}
