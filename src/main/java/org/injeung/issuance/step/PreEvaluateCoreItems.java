package org.injeung.issuance.step;

import static org.injeung.issuance.IssuanceProcess.CORE_ITEM_RESULTS;
import static org.injeung.issuance.IssuanceProcess.IMPROVEMENTS;
import static org.injeung.issuance.IssuanceProcess.ITEMS;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION_REASON;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION_ROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.issuance.policy.CoreItemResult;
import org.injeung.registry.InvalidInput;

/** Takes the result of each core item. */
@Named
@Dependent
public class PreEvaluateCoreItems implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var results = new TreeMap<String, CoreItemResult>();
        ITEMS.forEach((item, field) -> results.put(item, field.from(task)));
        var reason = PRE_EVALUATION_REASON.find(task).orElse("");
        if (reason.isEmpty() && results.values().stream().anyMatch(result -> result != CoreItemResult.MET)) {
            throw new InvalidInput(
                    PRE_EVALUATION_REASON.name(), "say why an item is not met or does not apply, with the evidence");
        }
        IMPROVEMENTS.takeIfPresent(task);
        PRE_EVALUATION_ROUND.to(task, PRE_EVALUATION_ROUND.find(task).orElse(0L) + 1);
        CORE_ITEM_RESULTS.to(task, words(results, reason));
    }

    private static String words(Map<String, CoreItemResult> results, String reason) {
        var items = results.entrySet().stream()
                .map(result -> result.getKey() + " " + result.getValue())
                .collect(Collectors.joining(", "));
        return reason.isEmpty() ? items : items + "; " + reason;
    }
}
