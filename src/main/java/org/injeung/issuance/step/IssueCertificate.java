package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.APPLICANT_BARRED;
import static org.injeung.issuance.IssuanceProcess.CERTIFICATE_RENEWED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.engine.RunningCase;
import org.injeung.issuance.policy.EligibilityPolicy.Eligibility;
import org.injeung.law.Periods;
import org.injeung.law.Rules;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Application;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.PassedPreEvaluation;
import org.injeung.registry.PreEvaluations;

/** Issues or renews the certificate, unless the applicant was barred while its application ran. */
@Named
@Dependent
public class IssueCertificate implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Audits audits;
    private final PreEvaluations preEvaluations;
    private final Letters letters;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Rules rules;
    private final Barring barring;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public IssueCertificate(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Audits audits,
            PreEvaluations preEvaluations,
            Letters letters,
            Documents documents,
            Deadlines deadlines,
            Rules rules,
            Barring barring,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.audits = audits;
        this.preEvaluations = preEvaluations;
        this.letters = letters;
        this.documents = documents;
        this.deadlines = deadlines;
        this.rules = rules;
        this.barring = barring;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var applicant = organizations.lock(BUSINESS_NUMBER.from(step));
        if (barring.decide(caseNumber, applicant.businessNumber()) != Eligibility.ELIGIBLE) {
            throw new BpmnError(APPLICANT_BARRED);
        }
        requireExaminations(caseNumber);
        var application = cases.application(caseNumber);
        var renewable = renewable(application);
        var certificate = renewable.map(valid -> renew(valid, application)).orElseGet(() -> issue(application));
        applicant.complete(application, clock.instant());
        cases.close(caseNumber, "ISSUED");
        documents.writeCertificate(caseNumber, certificate);
        letters.write(
                caseNumber,
                applicant,
                LetterKind.CERTIFICATE_ISSUED,
                "once",
                Map.of(
                        "certificateNumber", certificate.number(),
                        "scheme", certificate.scheme().mark(),
                        "validUntil", certificate.validUntil().toString(),
                        "scope", certificate.scope()));
        tell(renewable.isPresent(), certificate, applicant, step);
        RunningCase.tellCertified(step.getProcessEngineServices(), certificate);
    }

    /** The process that looks after the certificate begins with it, and plans anew when it is renewed. */
    private static void tell(boolean renewed, Certificate certificate, Organization holder, DelegateExecution step) {
        var engine = step.getProcessEngineServices();
        if (renewed) {
            // one that is not looked after yet is found by the next reconciliation
            RunningCase.tell(engine, CERTIFICATE_RENEWED, certificate.number());
        } else {
            RunningCase.lookAfter(engine, certificate, holder.name());
        }
    }

    private Certificate issue(Application application) {
        var validity = deadlines.count("certificateValidity", clock.instant());
        return certificates.issue(
                cases.read(application.caseNumber()).businessNumber(),
                application.scheme(),
                application.scope(),
                rules.certificationBody(),
                validity.lastDay(),
                application.caseNumber());
    }

    /** A certificate that expired while its renewal ran has lost its effect and is not continued. */
    private Optional<Certificate> renewable(Application application) {
        return cases.read(application.caseNumber())
                .certificateNumber()
                .map(certificates::read)
                .filter(certificate -> certificate.status(clock.instant()).isHeld());
    }

    private Certificate renew(Certificate certificate, Application application) {
        var from =
                certificate.validUntil().plusDays(1).atStartOfDay(Periods.SEOUL).toInstant();
        certificate.renew(
                application.scope(),
                deadlines.count("certificateValidity", from).lastDay(),
                application.caseNumber(),
                clock.instant());
        return certificate;
    }

    /**
     * The last line against a certificate without pre-evaluation, audit on site and resolution. Where an objection overturned the
     * refusal by the committee, the examinations are those of the application that was refused.
     */
    private void requireExaminations(String caseNumber) {
        var examinedIn = preEvaluations.passed(caseNumber).map(PassedPreEvaluation::evaluatedIn);
        var audited = examinedIn
                .flatMap(audits::find)
                .filter(audit -> audit.visitedOn().isPresent())
                .flatMap(Audit::outcome)
                .filter(outcome -> outcome == AuditOutcome.CONFORMING)
                .isPresent();
        if (!audited || !isResolved(caseNumber)) {
            throw new IllegalStateException(
                    caseNumber + " has no passed pre-evaluation, no completed on-site audit or no resolution");
        }
    }

    private boolean isResolved(String caseNumber) {
        var resolution = cases.decisions(caseNumber).stream()
                .filter(decision -> Set.of("CountBallots", "BreakTie").contains(decision.question()))
                .reduce((earlier, later) -> later);
        return resolution.isPresent()
                ? resolution.get().answer().equals("ADOPTED")
                : cases.application(caseNumber).reopens().isPresent()
                        && cases.read(caseNumber)
                                .origin()
                                .map(cases::read)
                                .flatMap(CertificationCase::outcome)
                                .filter("UPHELD"::equals)
                                .isPresent();
    }
}
