package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.injeung.engine.Variable;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.InvalidInput;

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
     * @param variables start variables as they were sent, or null if none were; the first step of the process checks them
     * @return the case that the first step opened
     * @throws InvalidInput if there are none, or one is of a type that no variable has
     */
    public CertificationCase start(CaseKind kind, Map<String, Object> variables) {
        if (variables == null) {
            throw new InvalidInput("body", "a JSON object is expected");
        }
        variables.forEach(Processes::requirePlain);
        var instance = engine.getRuntimeService().startProcessInstanceByKey(kind.processKey(), variables);
        return cases.read(instance.getBusinessKey());
    }

    /**
     * Starts the process of a kind of case on something that stands in the address of the request.
     *
     * @param addressed the start variable for it, which the body must not have
     * @param body the other start variables as they were sent, or null if none were
     * @throws InvalidInput as the other start does, and naming the variable if the body has it
     */
    public CertificationCase start(CaseKind kind, Variable<String> addressed, String value, Map<String, Object> body) {
        if (body == null) {
            return start(kind, null);
        }
        if (body.containsKey(addressed.name())) {
            throw new InvalidInput(addressed.name(), "stands in the address");
        }
        var variables = new HashMap<>(body);
        variables.put(addressed.name(), value);
        return start(kind, variables);
    }

    /**
     * Does something to running cases as their steps do: with the rights of the system, but still as the caller, who is the one that
     * started what follows.
     */
    public void asStep(Consumer<ProcessEngineServices> work) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    work.accept(engine);
                    return null;
                }));
    }

    /** Lists, objects and numbers beyond a long: the engine could not store them, so the first step would not get to see them. */
    private static void requirePlain(String name, Object value) {
        if (value instanceof Map || value instanceof Collection || value instanceof BigInteger) {
            throw new InvalidInput(name, "must be text, a whole number, true or false");
        }
    }
}
