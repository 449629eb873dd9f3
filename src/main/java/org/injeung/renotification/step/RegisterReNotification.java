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
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReNotification;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.NewReNotification;

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
        var sent = Variable.all(step, NewReNotification.class);
        var breach = breach(sent.breachCase());
        if (sent.businessNumber() != null && !sent.businessNumber().equals(breach.businessNumber())) {
            throw new InvalidInput(
                    BUSINESS_NUMBER.name(),
                    new Words("is not that of the organization of %s", "%s의 조직의 번호가 아닙니다").with(breach.caseNumber()));
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
                .orElseThrow(() -> new InvalidInput(
                        BREACH_CASE.name(),
                        new Words("there is no breach %s", "침해사고 사건 %s이(가) 없습니다").with(caseNumber)));
    }
}
