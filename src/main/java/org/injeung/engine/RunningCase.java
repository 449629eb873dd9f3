package org.injeung.engine;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.registry.CaseKind;

/** The running process of a case, as another step of ours meets it. */
public final class RunningCase {
    private RunningCase() {}

    /** Tells it something; a case of an older diagram may not wait for it. */
    public static void tell(ProcessEngineServices engine, String message, String caseNumber) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .correlateAll();
    }

    /** Changes what its forms show. */
    public static <T> void show(
            ProcessEngineServices engine, CaseKind kind, String caseNumber, Variable<T> variable, T value) {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(kind.processKey())
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(instance -> runtime.setVariable(instance.getId(), variable.name(), variable.written(value)));
    }
}
