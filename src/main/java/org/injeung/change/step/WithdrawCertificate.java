package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.CERTIFICATE_SURRENDERED;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;

/** Withdraws the certificate that its holder gave back, and tells what waits for it. */
@Named
@Dependent
public class WithdrawCertificate implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public WithdrawCertificate(
            Organizations organizations, Certificates certificates, Cases cases, Letters letters, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var number = CERTIFICATE_NUMBER.from(step);
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        certificates.read(number).withdraw(caseNumber, clock.instant());
        cases.close(caseNumber, "WITHDRAWN");
        letters.write(
                caseNumber,
                holder,
                LetterKind.CERTIFICATE_WITHDRAWN,
                "once",
                Map.of(
                        "certificateNumber",
                        number,
                        "withdrawnOn",
                        LocalDate.now(clock).toString()));
        var engine = step.getProcessEngineServices();
        RunningCase.tell(engine, CERTIFICATE_SURRENDERED, number); // the process that looks after the certificate
        RunningCase.tell(
                engine,
                CERTIFICATE_SURRENDERED,
                cases.openOf(holder.businessNumber(), CaseKind.SURVEILLANCE).stream()
                        .filter(open ->
                                open.certificateNumber().filter(number::equals).isPresent())
                        .toList());
    }
}
