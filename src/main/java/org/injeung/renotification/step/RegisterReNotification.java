package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.BREACH_CASE;
import static org.injeung.renotification.ReNotificationProcess.POSTING_DAYS;
import static org.injeung.renotification.ReNotificationProcess.TELL_MEMBERS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReNotification;
import org.injeung.registry.ReNotifications;

/** Checks the start variables and opens the case on a breach, whichever door it came through. */
@Named
@Dependent
public class RegisterReNotification implements JavaDelegate {
    private final Organizations organizations;
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Intake intake;
    private final Demand demand;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterReNotification(
            Organizations organizations, ReNotifications reNotifications, Cases cases, Intake intake, Demand demand) {
        this.organizations = organizations;
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.intake = intake;
        this.demand = demand;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(step, BREACH_CASE, BUSINESS_NUMBER);
        var stated = BUSINESS_NUMBER.find(step).map(number -> new BusinessNumber(number).digits());
        var breach = breach(BREACH_CASE.from(step));
        if (stated.isPresent() && !stated.get().equals(breach.businessNumber())) {
            throw new InvalidInput(BUSINESS_NUMBER.name(), "is not that of the organization of " + breach.caseNumber());
        }
        Caller.of(step).requireNoOperator(breach.businessNumber());
        var organization = organizations.lock(breach.businessNumber());
        var opened = intake.open(
                step, CaseKind.RE_NOTIFICATION, organization, null, ReNotification.openKey(breach.caseNumber()));
        BREACH_CASE.to(step, breach.caseNumber());
        reNotifications.record(opened.caseNumber(), breach.caseNumber());
        TELL_MEMBERS.to(step, true);
        POSTING_DAYS.to(step, demand.leastPostingDays());
        demand.offer(step);
    }

    private CertificationCase breach(String caseNumber) {
        return cases.find(caseNumber)
                .filter(found -> found.kind() == CaseKind.SCREENING)
                .orElseThrow(() -> new InvalidInput(BREACH_CASE.name(), "there is no breach " + caseNumber));
    }
}
