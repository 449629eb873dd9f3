package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.CORRECTION_DUE_AT;
import static org.injeung.audit.AuditProcess.FINDINGS;
import static org.injeung.audit.AuditProcess.FINDINGS_SUMMARY;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.audit.policy.Findings;
import org.injeung.engine.Deadlines;
import org.injeung.law.Criteria;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Audits;
import org.injeung.registry.Finding;
import org.injeung.registry.Organizations;

/** Tells the organization what to correct and until when, if there is anything to correct. */
@Named
@Dependent
public class AssessFindings implements JavaDelegate {
    private final Audits audits;
    private final Organizations organizations;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Criteria criteria;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public AssessFindings(
            Audits audits,
            Organizations organizations,
            Letters letters,
            Deadlines deadlines,
            Criteria criteria,
            Clock clock) {
        this.audits = audits;
        this.organizations = organizations;
        this.letters = letters;
        this.deadlines = deadlines;
        this.criteria = criteria;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var findings = audits.findings(audits.read(caseNumber));
        FINDINGS.to(step, findings.isEmpty() ? Findings.NONE : Findings.TO_BE_CORRECTED);
        if (findings.isEmpty()) {
            return;
        }
        var summary = findings.stream().map(this::words).collect(Collectors.joining("\n"));
        var due = deadlines.open(step, CORRECTION_DUE_AT, "correction", "findings", clock.instant());
        FINDINGS_SUMMARY.to(step, summary.length() <= SUMMARY ? summary : summary.substring(0, SUMMARY - 1) + "…");
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.FINDINGS_TO_CORRECT,
                "audit-" + audits.read(caseNumber).id(),
                Map.of(
                        "lastDay", due.lastDay().toString(),
                        "findings", summary,
                        "explanation", due.explanation(),
                        "explanationKorean", due.explanationKorean()));
    }

    private static final int SUMMARY = 2000;

    private String words(Finding finding) {
        return "%d. %s %s (%s): %s"
                .formatted(
                        finding.number(),
                        finding.criterion(),
                        criteria.find(
                                        finding.criterion(),
                                        Scheme.ISMS_P,
                                        LocalDate.ofInstant(clock.instant(), Periods.SEOUL))
                                .orElseThrow()
                                .titleEnglish(),
                        finding.severity(),
                        finding.facts());
    }
}
