package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CONFIRMATION_REASON;
import static org.injeung.revocation.RevocationProcess.GROUND;
import static org.injeung.revocation.RevocationProcess.NO_ORDER_CAUSE;
import static org.injeung.revocation.RevocationProcess.NO_ORDER_CONFIRMATION;
import static org.injeung.revocation.RevocationProcess.ORDER_REMARK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.revocation.policy.NoOrderPolicy;

/** Records what the second manager says to the proposal not to order the revocation. */
@Named
@Dependent
public class ConfirmNoOrder implements TaskListener {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public ConfirmNoOrder(Organizations organizations, Certificates certificates, Cases cases) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var confirmation = NO_ORDER_CONFIRMATION.from(task);
        var reason = CONFIRMATION_REASON.take(task);
        organizations.lock(BUSINESS_NUMBER.from(task));
        cases.recordDecision(
                CASE_NUMBER.from(task),
                NoOrderPolicy.confirm(
                        GROUND.from(task),
                        certificates.read(CERTIFICATE_NUMBER.from(task)).scheme(),
                        NO_ORDER_CAUSE.from(task),
                        ORDER_REMARK.from(task),
                        confirmation,
                        reason),
                Caller.of(task).id());
    }
}
