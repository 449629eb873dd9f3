package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;

/** Starts the processes of the contract for {@code /api}, in the caller's transaction and with the caller's rights. */
@Dependent
public class Processes {
    private final ProcessEngine engine;
    private final Cases cases;

    /** Starts in that engine. */
    @Inject
    public Processes(ProcessEngine engine, Cases cases) {
        this.engine = engine;
        this.cases = cases;
    }

    /**
     * Starts the process of a kind of case.
     *
     * @param variables start variables as they were sent; the first step of the process checks them
     * @return the case that the first step opened
     */
    public CertificationCase start(CaseKind kind, Map<String, Object> variables) {
        var instance = engine.getRuntimeService().startProcessInstanceByKey(kind.processKey(), variables);
        return cases.read(instance.getBusinessKey());
    }
}
