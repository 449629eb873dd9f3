package org.injeung.issuance.step;

import static org.injeung.issuance.IssuanceProcess.IMPROVEMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Takes what the applicant improved, for the auditor to read. */
@Named
@Dependent
public class ImproveCoreItems implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        IMPROVEMENTS.from(task);
    }
}
