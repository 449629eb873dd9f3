package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.FINDINGS;
import static org.injeung.audit.AuditProcess.FINDING_COUNT;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.audit.AuditProcess.Findings;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.Finding;
import org.injeung.registry.Organizations;

/** Tells the organization what to correct and until when, if there is anything to correct. */
@Named
@Dependent
public class AssessFindings implements JavaDelegate {
    /** A letter has room for so many headings; the minutes have them all. */
    private static final int HEADINGS = 25;

    private final Audits audits;
    private final Organizations organizations;
    private final Letters letters;
    private final FindingPeriod period;
    private final FindingInWords words;

    /** Works in the transaction of the engine. */
    @Inject
    public AssessFindings(
            Audits audits, Organizations organizations, Letters letters, FindingPeriod period, FindingInWords words) {
        this.audits = audits;
        this.organizations = organizations;
        this.letters = letters;
        this.period = period;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution step) {
        var audit = audits.read(CASE_NUMBER.from(step));
        var findings = audits.findings(audit);
        FINDINGS.to(step, findings.isEmpty() ? Findings.NONE : Findings.TO_BE_CORRECTED);
        FINDING_COUNT.to(step, (long) findings.size());
        if (findings.isEmpty()) {
            return;
        }
        var due = period.of(audit, findings.get(0)).deadline();
        letters.write(
                audit.caseNumber(),
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.FINDINGS_TO_CORRECT,
                "audit-" + audit.id(),
                Map.of(
                        "lastDay",
                        due.lastDay().toString(),
                        "findingCount",
                        Integer.toString(findings.size()),
                        "findings",
                        headings(audit, findings),
                        "explanation",
                        due.explanation()));
    }

    private Words headings(Audit audit, List<Finding> findings) {
        var shown = Words.join(
                "\n",
                findings.stream()
                        .limit(HEADINGS)
                        .map(finding -> words.heading(audit, finding))
                        .toList());
        return findings.size() <= HEADINGS ? shown : shown.then("\n", Words.same("…"));
    }
}
