package org.injeung.engine;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.registry.CaseKind;

/** The running process of a case, or the one that looks after a certificate, as another step of ours meets it. */
public final class RunningCase {
    private RunningCase() {}

    /** Tells it something, if it waits for that: it may be over, or of an older diagram. */
    public static void tell(ProcessEngineServices engine, String message, String businessKey) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
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
