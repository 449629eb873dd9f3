package org.injeung.issuance.step;

import static org.injeung.issuance.IssuanceProcess.EXAMINATION;
import static org.injeung.issuance.IssuanceProcess.FURTHER_CORRECTION;
import static org.injeung.issuance.IssuanceProcess.KIND;
import static org.injeung.issuance.IssuanceProcess.OBJECTION_CASE;
import static org.injeung.issuance.IssuanceProcess.REFUSED_CASE;
import static org.injeung.issuance.IssuanceProcess.SCHEME;
import static org.injeung.issuance.IssuanceProcess.SCOPE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Intake;
import org.injeung.deadlines.Deadlines;
import org.injeung.engine.Variable;
import org.injeung.fields.NumberOf;
import org.injeung.issuance.IssuanceProcess;
import org.injeung.issuance.policy.ReopeningPolicy;
import org.injeung.issuance.policy.ReopeningPolicy.ExaminationNeed;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.registry.PreEvaluations;

/** Opens a case for an application that was refused, with what was applied for then, as an objection to the refusal was upheld. */
@Named
@Dependent
public class ReopenApplication implements JavaDelegate {
    /** As an upheld objection starts it. */
    private record Reopening(
            @NotNull @NumberOf(NumberOf.Kind.CASE) String refusedCase,

            @NotNull @NumberOf(NumberOf.Kind.CASE) String objectionCase) {}

    private final Organizations organizations;
    private final Cases cases;
    private final PreEvaluations preEvaluations;
    private final Letters letters;
    private final Intake intake;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public ReopenApplication(
            Organizations organizations,
            Cases cases,
            PreEvaluations preEvaluations,
            Letters letters,
            Intake intake,
            Deadlines deadlines) {
        this.organizations = organizations;
        this.cases = cases;
        this.preEvaluations = preEvaluations;
        this.letters = letters;
        this.intake = intake;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        var reopening = Variable.all(step, Reopening.class);
        var refused = cases.read(reopening.refusedCase());
        var objection = cases.read(reopening.objectionCase());
        REFUSED_CASE.removeFrom(step);
        OBJECTION_CASE.removeFrom(step);
        var applied = cases.application(refused.caseNumber());
        var applicant = organizations.lock(refused.businessNumber());
        var opened = intake.open(
                step,
                CaseKind.ISSUANCE,
                applicant,
                refused.certificateNumber().orElse(null),
                IssuanceProcess.openKey(refused.businessNumber(), applied.scheme()));
        opened.requestedBy(objection.caseNumber());
        cases.recordApplication(opened.caseNumber(), applied.scheme(), applied.kind(), applied.scope())
                .reopen(applied);
        SCHEME.to(step, applied.scheme());
        KIND.to(step, applied.kind());
        SCOPE.to(step, applied.scope());
        FURTHER_CORRECTION.to(step, true);
        deadlines.openPausing(step, "applicationProcessing", opened.openedAt());
        var decision = ReopeningPolicy.decide(
                cases.lastDecision(refused.caseNumber()).question(), objection.caseNumber(), refused.caseNumber());
        cases.recordDecision(opened.caseNumber(), decision, Cases.SYSTEM);
        EXAMINATION.to(step, decision.answer());
        if (decision.answer() == ExaminationNeed.COMPLETED) {
            var passed = preEvaluations.passed(refused.caseNumber()).orElseThrow();
            preEvaluations.pass(opened.caseNumber(), passed.evaluatedIn());
        }
        letters.write(
                opened.caseNumber(),
                applicant,
                LetterKind.APPLICATION_REOPENED,
                "once",
                Map.of(
                        "refusedCase", refused.caseNumber(),
                        "objectionCase", objection.caseNumber(),
                        "examination", decision.answer().name(),
                        "legalBasis", decision.legalBasis()));
    }
}
