package org.injeung.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.law.Words;
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

    /** Tells it that it is over; one whose diagram was drawn before that message ends all the same. */
    public static void end(ProcessEngineServices engine, String message, CaseKind kind, String caseNumber) {
        tell(engine, message, caseNumber);
        running(engine, kind.processKey(), caseNumber)
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), message));
    }

    /** Lets what it waits for come at that instant: its timers that wait for the variable, and the variable. */
    public static void move(
            ProcessEngineServices engine, CaseKind kind, String caseNumber, Variable<Instant> variable, Instant at) {
        show(engine, kind, caseNumber, variable, at);
        for (var instance : running(engine, kind.processKey(), caseNumber)) {
            Context.getCommandContext().getJobManager().findJobsByProcessInstanceId(instance.getId()).stream()
                    .filter(TimerEntity.class::isInstance)
                    .map(TimerEntity.class::cast)
                    .filter(timer -> Timers.variable(timer)
                            .filter(variable.name()::equals)
                            .isPresent())
                    .forEach(timer -> timer.setDuedate(Date.from(at)));
        }
    }

    private static List<ProcessInstance> running(ProcessEngineServices engine, String processKey, String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    /** Changes what its forms show. */
    public static <T> void show(
            ProcessEngineServices engine, CaseKind kind, String caseNumber, Variable<T> variable, T value) {
        show(engine, kind.processKey(), caseNumber, variable, value);
    }

    /** Changes what its forms show, in both languages. */
    public static void show(
            ProcessEngineServices engine, CaseKind kind, String caseNumber, WordsVariable variable, Words words) {
        show(engine, kind, caseNumber, variable.english(), words.en());
        show(engine, kind, caseNumber, variable.korean(), words.ko());
    }

    /** Changes what the process that looks after a certificate knows. */
    public static <T> void show(
            ProcessEngineServices engine, String processKey, String businessKey, Variable<T> variable, T value) {
        running(engine, processKey, businessKey).forEach(instance -> engine.getRuntimeService()
                .setVariable(instance.getId(), variable.name(), variable.written(value)));
    }
}
