package org.injeung.bar.step;

import static org.injeung.bar.BarExceptionProcess.BARS_IN_FORCE;
import static org.injeung.bar.BarExceptionProcess.LEGAL_BASIS;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.access.NotAllowed;
import org.injeung.bar.NewBarException;
import org.injeung.engine.Variable;
import org.injeung.law.Words;
import org.injeung.registry.BarException;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;

/** Checks the start variables and opens the case; only a manager may ask, and only while a bar is in force. */
@Named
@Dependent
public class RegisterBarException implements JavaDelegate {
    private static final int MOST_BARS_SHOWN = 10;

    private final Organizations organizations;
    private final Certificates certificates;
    private final BarExceptions exceptions;
    private final Intake intake;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterBarException(
            Organizations organizations, Certificates certificates, BarExceptions exceptions, Intake intake) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.exceptions = exceptions;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution step) {
        var request = Variable.all(step, NewBarException.class);
        var businessNumber = request.businessNumber();
        var caller = Caller.of(step);
        if (!caller.isIn(Groups.MANAGERS)) {
            throw new NotAllowed(new Words(
                            "The user %s is no manager: only they ask for exceptions",
                            "%s 사용자는 결재권자가 아닙니다. 예외는 결재권자만 요청합니다")
                    .with(caller.id()));
        }
        var organization = organizations.lock(businessNumber);
        var bars = certificates.barsInForce(businessNumber);
        if (bars.isEmpty()) {
            throw new InvalidInput(
                    BUSINESS_NUMBER.name(),
                    new Words("the organization %s is not barred", "%s 조직은 신청이 제한되어 있지 않습니다")
                            .with(organization.name()));
        }
        var opened =
                intake.open(step, CaseKind.BAR_EXCEPTION, organization, null, BarException.openKey(businessNumber));
        exceptions.record(
                opened.caseNumber(), bars.get(0), businessNumber, request.reason(), request.legalBasis(), caller.id());
        LEGAL_BASIS.to(step, Optional.ofNullable(request.legalBasis()).orElse("–"));
        BARS_IN_FORCE.to(
                step,
                bars.stream()
                        .limit(MOST_BARS_SHOWN)
                        .map(bar -> new Words("%s (certificate %s of %s) through %s", "%s(%3$s의 인증서 %2$s), %4$s까지")
                                .with(bar.caseNumber(), bar.certificateNumber(), bar.businessNumber(), bar.lastDay())
                                .both())
                        .collect(Collectors.joining("; ")));
    }
}
