package org.injeung.bar.step;

import static org.injeung.bar.BarExceptionProcess.CONFIRMATION;
import static org.injeung.bar.BarExceptionProcess.CONFIRMATION_REASON;
import static org.injeung.bar.BarExceptionProcess.EXCEPTION_RULING;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.bar.policy.ExceptionPolicy;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReapplicationBar;

/** Records what the second manager decided on the bars as they are now. */
@Named
@Dependent
public class ConfirmBarException implements TaskListener {
    private final Organizations organizations;
    private final Certificates certificates;
    private final BarExceptions exceptions;
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public ConfirmBarException(
            Organizations organizations, Certificates certificates, BarExceptions exceptions, Cases cases) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.exceptions = exceptions;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var confirmation = CONFIRMATION.take(task);
        var why = CONFIRMATION_REASON.take(task);
        var manager = Caller.of(task).id();
        var organization = organizations.lock(BUSINESS_NUMBER.from(task));
        var exception = exceptions.read(CASE_NUMBER.from(task));
        var decision = ExceptionPolicy.decide(
                certificates.barsInForce(organization.businessNumber()).stream()
                        .map(ReapplicationBar::caseNumber)
                        .toList(),
                exception.legalBasis(),
                exception.reason(),
                confirmation,
                why);
        exception.decide(manager, why);
        cases.recordDecision(exception.caseNumber(), decision, manager);
        EXCEPTION_RULING.to(task, decision.answer());
    }
}
