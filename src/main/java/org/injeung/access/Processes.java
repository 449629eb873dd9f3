package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.math.BigInteger;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.engine.Unrestricted;
import org.injeung.fields.Body;
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;
import org.injeung.registry.StartedCase;

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
     * @param body start variables as they were sent; the first step of the process reads them
     * @return the case that the first step opened
     * @throws InvalidInput if there are none, or with what is wrong with them
     */
    public CertificationCase start(CaseKind kind, Body<?> body) {
        var sent = body.values();
        var wrong = sent.entrySet().stream()
                .filter(variable -> !isPlain(variable.getValue()))
                .map(variable -> new Wrong(
                        variable.getKey(),
                        new Words("must be text, a whole number, true or false", "문자열, 정수, true 또는 false여야 합니다")))
                .toList();
        InvalidInput.throwIfAny(wrong);
        var instance = engine.getRuntimeService().startProcessInstanceByKey(kind.processKey(), sent);
        return cases.read(instance.getBusinessKey());
    }

    /** The answer to a request that starts the process of a kind of case, as {@link #start} and {@link #opened}. */
    public Response open(CaseKind kind, Body<?> body) {
        return opened(start(kind, body));
    }

    /** The answer to a request that opened a case: 201 with its address. */
    public static Response opened(CertificationCase opened) {
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }

    /**
     * Does something to running cases as their steps do: with the rights of the system, but still as the caller, who is the one that
     * started what follows.
     */
    public void asStep(Consumer<ProcessEngineServices> work) {
        Unrestricted.ask(engine, () -> {
            work.accept(engine);
            return null;
        });
    }

    /** Lists, objects and numbers beyond a long: the engine could not store them, so the first step would not get to see them. */
    private static boolean isPlain(Object value) {
        return !(value instanceof Map || value instanceof Collection || value instanceof BigInteger);
    }
}
