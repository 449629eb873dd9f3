package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.Order;

/** Closes the case because nothing is demanded any more; an organization of which something was demanded is told. */
@Named
@Dependent
public class DropReNotification implements JavaDelegate {
    private final Organizations organizations;
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public DropReNotification(
            Organizations organizations, ReNotifications reNotifications, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        cases.close(caseNumber, Order.DROPPED.name());
        if (!reNotifications.read(caseNumber).sent().isEmpty()) {
            letters.write(
                    caseNumber,
                    organizations.read(BUSINESS_NUMBER.from(step)),
                    LetterKind.RE_NOTIFICATION_DROPPED,
                    "once",
                    Map.of("reasons", cases.lastDecision(caseNumber).reasons()));
        }
    }
}
