package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReapplicationBar;

/** Records the end of the bar and tells whom it held for, unless another bar goes on, or ended at the same time and tells it. */
@Named
@Dependent
public class EndCooldown implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public EndCooldown(Organizations organizations, Certificates certificates, Letters letters, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var bar = certificates.barOf(caseNumber).orElseThrow();
        if (clock.instant().isBefore(bar.endsAt())) {
            throw new IllegalStateException("The bar of " + caseNumber + " ends only at " + bar.endsAt());
        }
        organizations.lock(bar.businessNumber()); // bars that end at the same time, one after the other
        bar.end();
        organizations.barredWith(bar.businessNumber()).forEach(barred -> tell(bar, barred));
    }

    /** Tells who may apply now: nobody whom another bar still stops, nor whom an exception let apply before. */
    private void tell(ReapplicationBar bar, String barred) {
        if (certificates.barInForce(barred).isPresent()
                || certificates.wasLifted(bar, barred)
                || certificates.hasEndToRecord(bar, barred)) {
            return;
        }
        letters.write(
                bar.caseNumber(),
                organizations.read(barred),
                LetterKind.BAR_ENDED,
                barred.equals(bar.businessNumber()) ? "once" : barred,
                Map.of(
                        "certificateNumber",
                        bar.certificateNumber(),
                        "earliestOn",
                        bar.earliestApplicationOn().toString(),
                        "holder",
                        organizations.read(bar.businessNumber()).name() + " (" + bar.businessNumber() + ")"));
    }
}
