package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.CORE_ITEM;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION_ROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens a round of the pre-evaluation: lays out the core items that are to be examined in it. */
@Named
@Dependent
public class PrepareCoreItems implements JavaDelegate {
    private final CoreItems coreItems;

    /** Works in the transaction of the engine. */
    @Inject
    public PrepareCoreItems(CoreItems coreItems) {
        this.coreItems = coreItems;
    }

    @Override
    public void execute(DelegateExecution step) {
        PRE_EVALUATION_ROUND.to(step, PRE_EVALUATION_ROUND.find(step).orElse(0L) + 1);
        CORE_ITEM.forEach(label -> label.takeIfPresent(step));
        var items = coreItems.toEvaluate(CASE_NUMBER.from(step));
        for (var i = 0; i < items.size(); i++) {
            CORE_ITEM.get(i).to(step, items.get(i).label());
        }
    }
}
