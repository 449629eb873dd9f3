package org.injeung.issuance.step;

import static org.injeung.issuance.IssuanceProcess.EXAMINATION;
import static org.injeung.issuance.IssuanceProcess.FURTHER_CORRECTION;
import static org.injeung.issuance.IssuanceProcess.KIND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.deadlines.Deadlines;
import org.injeung.engine.Variable;
import org.injeung.issuance.IssuanceProcess;
import org.injeung.issuance.NewApplication;
import org.injeung.issuance.policy.ReopeningPolicy.ExaminationNeed;
import org.injeung.law.Words;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;

/** Checks the start variables and opens the case; what is wrong is refused here, whichever door it came through. */
@Named
@Dependent
public class RegisterApplication implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Intake intake;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterApplication(
            Organizations organizations, Certificates certificates, Cases cases, Intake intake, Deadlines deadlines) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.intake = intake;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        var application = Variable.all(step, NewApplication.class);
        var scheme = application.scheme();
        var kind = Optional.ofNullable(application.kind()).orElse(ApplicationKind.INITIAL);
        Caller.of(step).requireActsFor(application.businessNumber());
        var applicant = organizations.lock(application.businessNumber());
        var certificate = certificates.validOf(applicant.businessNumber(), scheme);
        if (kind == ApplicationKind.INITIAL && certificate.isPresent()) {
            throw new InvalidInput(
                    KIND.name(),
                    new Words(
                                    "the organization holds the valid certificate %s of this scheme; apply for its RENEWAL",
                                    "이 조직은 같은 인증의 유효한 인증서 %s을(를) 보유하고 있으므로 갱신(RENEWAL)을 신청하십시오")
                            .with(certificate.get().number()));
        }
        if (kind == ApplicationKind.RENEWAL && certificate.isEmpty()) {
            throw new InvalidInput(
                    KIND.name(),
                    new Words(
                            "the organization holds no valid certificate of this scheme to renew",
                            "이 조직은 갱신할 같은 인증의 유효한 인증서가 없습니다"));
        }
        var opened = intake.open(
                step,
                CaseKind.ISSUANCE,
                applicant,
                certificate.map(Certificate::number).orElse(null),
                IssuanceProcess.openKey(applicant.businessNumber(), scheme));
        cases.recordApplication(opened.caseNumber(), scheme, kind, application.scope());
        KIND.to(step, kind);
        deadlines.openPausing(step, "applicationProcessing", opened.openedAt());
        EXAMINATION.to(step, ExaminationNeed.NEEDED);
        FURTHER_CORRECTION.to(step, true);
    }
}
