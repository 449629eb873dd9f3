package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.BALLOT_COUNT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Rules;

/** Sets how many members vote. */
@Named
@Dependent
public class ConveneCommittee implements JavaDelegate {
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public ConveneCommittee(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution step) {
        BALLOT_COUNT.to(step, (long) rules.committeeBallots());
    }
}
