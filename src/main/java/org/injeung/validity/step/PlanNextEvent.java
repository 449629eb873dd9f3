package org.injeung.validity.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.validity.ValidityProcess.CERTIFICATE_NUMBER;
import static org.injeung.validity.ValidityProcess.NEXT_EVENT;
import static org.injeung.validity.ValidityProcess.NEXT_EVENT_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.CertificateEvent;
import org.injeung.law.Periods;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.EventResult;
import org.injeung.registry.Organizations;
import org.injeung.registry.Validities;
import org.injeung.registry.ValidityEvent;
import org.injeung.validity.policy.ValidityPolicy;

/** Plans what happens next to the certificate, in place of what was planned before. */
@Named
@Dependent
public class PlanNextEvent implements JavaDelegate {
    private static final Set<EventResult> HAPPENED = Set.of(EventResult.DONE, EventResult.NOT_NEEDED);

    private final Organizations organizations;
    private final Certificates certificates;
    private final Validities validities;
    private final Periods periods;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PlanNextEvent(
            Organizations organizations,
            Certificates certificates,
            Validities validities,
            Periods periods,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.validities = validities;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = CERTIFICATE_NUMBER.from(step);
        organizations.lock(BUSINESS_NUMBER.from(step));
        var certificate = certificates.read(number);
        validities
                .findOpen(number)
                .filter(planned -> planned.processInstance()
                        .filter(step.getProcessInstanceId()::equals)
                        .isPresent())
                .ifPresent(planned -> planned.end(EventResult.REPLANNED, clock.instant()));
        var plan = ValidityPolicy.next(
                new ValidityPolicy.Held(
                        certificate.validFrom(),
                        certificate.validUntil(),
                        validities.surveyed(number),
                        reminded(certificate)),
                clock.instant(),
                periods);
        validities.plan(new ValidityEvent(
                certificate,
                plan.event(),
                plan.at(),
                plan.explanation(),
                step.getProcessInstanceId(),
                clock.instant()));
        NEXT_EVENT.to(step, plan.event());
        NEXT_EVENT_AT.to(step, plan.at());
    }

    /** Reminders of the end of the running term. */
    private Set<CertificateEvent> reminded(Certificate certificate) {
        return validities.of(certificate.number()).stream()
                .filter(event -> event.termUntil().equals(certificate.validUntil())
                        && event.result().filter(HAPPENED::contains).isPresent())
                .map(ValidityEvent::kind)
                .collect(Collectors.toSet());
    }
}
