package org.injeung.obligation.step;

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
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Reminds the organization of the day by which it must hold the certificate. */
@Named
@Dependent
public class RemindOrganization implements JavaDelegate {
    private final Organizations organizations;
    private final Obligations obligations;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RemindOrganization(Organizations organizations, Obligations obligations, Letters letters, Clock clock) {
        this.organizations = organizations;
        this.obligations = obligations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var obligation = obligations.read(caseNumber);
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.OBLIGATION_REMINDER,
                LocalDate.now(clock).toString(),
                Map.of(
                        "scheme",
                        obligation.scheme().mark(),
                        "lastDay",
                        obligation.obligedBy().orElseThrow().toString()));
    }
}
