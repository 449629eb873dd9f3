package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.CORE_ITEM;
import static org.injeung.issuance.IssuanceProcess.IMPROVEMENTS;
import static org.injeung.issuance.IssuanceProcess.ITEM_EVIDENCE;
import static org.injeung.issuance.IssuanceProcess.ITEM_REASON;
import static org.injeung.issuance.IssuanceProcess.ITEM_RESULT;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION_ROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.PreEvaluations;

/** Takes the result of each core item of the round, with a reason unless it is met and with evidence if it is. */
@Named
@Dependent
public class PreEvaluateCoreItems implements TaskListener {
    private final PreEvaluations preEvaluations;
    private final CoreItems coreItems;

    /** Works in the transaction of the engine. */
    @Inject
    public PreEvaluateCoreItems(PreEvaluations preEvaluations, CoreItems coreItems) {
        this.preEvaluations = preEvaluations;
        this.coreItems = coreItems;
    }

    @Override
    public void notify(DelegateTask task) {
        for (var place = 0; place < CORE_ITEM.size(); place++) {
            var label = CORE_ITEM.get(place).takeIfPresent(task);
            if (label.isPresent()) {
                record(task, place, label.get());
            } else if (ITEM_RESULT.get(place).find(task).isPresent()) {
                throw new InvalidInput(
                        ITEM_RESULT.get(place).name(),
                        new Words("stands for no item of this round", "이번 차수의 항목이 아닙니다"));
            }
        }
        IMPROVEMENTS.takeIfPresent(task);
    }

    private void record(DelegateTask task, int place, String label) {
        var caseNumber = CASE_NUMBER.from(task);
        var result = ITEM_RESULT.get(place).take(task);
        var reason = ITEM_REASON.get(place).takeIfPresent(task);
        var evidence = ITEM_EVIDENCE.get(place).takeIfPresent(task);
        if (result != ItemResult.MET && reason.isEmpty()) {
            throw new InvalidInput(
                    ITEM_REASON.get(place).name(),
                    new Words(
                                    "say why the item is not met or does not apply: %s",
                                    "항목을 충족하지 못하거나 해당하지 않는 사유를 적으십시오: %s")
                            .with(label));
        }
        if (result == ItemResult.MET && evidence.isEmpty()) {
            throw new InvalidInput(
                    ITEM_EVIDENCE.get(place).name(),
                    new Words("name the evidence that the item is met: %s", "항목을 충족한다는 증적을 적으십시오: %s").with(label));
        }
        preEvaluations.record(
                caseNumber,
                PRE_EVALUATION_ROUND.from(task).intValue(),
                coreItems.labelled(caseNumber, label).key(),
                result,
                reason,
                evidence,
                Caller.of(task).id());
    }
}
