package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.PUBLIC_SERVICE_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Periods;
import org.injeung.registry.Revocations;

/** Records that the public notice has served the order: from that day on the time for remedies runs. */
@Named
@Dependent
public class RecordPublicService implements JavaDelegate {
    private final Revocations revocations;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordPublicService(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void execute(DelegateExecution step) {
        revocations
                .delivery(CASE_NUMBER.from(step))
                .orElseThrow()
                .serve(Periods.day(PUBLIC_SERVICE_ENDS_AT.from(step)));
    }
}
