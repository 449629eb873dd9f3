package org.injeung.audit.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.Finding;
import org.injeung.registry.Organizations;

/** Gives a finding back to the organization and tells it until when and why. */
@Dependent
class FindingReturn {
    private final Audits audits;
    private final Organizations organizations;
    private final Letters letters;
    private final FindingPeriod period;
    private final FindingInWords words;

    @Inject
    FindingReturn(
            Audits audits, Organizations organizations, Letters letters, FindingPeriod period, FindingInWords words) {
        this.audits = audits;
        this.organizations = organizations;
        this.letters = letters;
        this.period = period;
        this.words = words;
    }

    void tell(DelegateTask task, Audit audit, Finding finding, LetterKind kind, Words reason) {
        var due = period.tell(task, audit, finding);
        letters.write(
                audit.caseNumber(),
                organizations.read(BUSINESS_NUMBER.from(task)),
                kind,
                "finding-%d-%d".formatted(finding.id(), audits.actions(finding).size()),
                Map.of(
                        "finding",
                        words.heading(audit, finding),
                        "lastDay",
                        due.lastDay().toString(),
                        "reasons",
                        reason,
                        "explanation",
                        due.explanation()));
    }
}
