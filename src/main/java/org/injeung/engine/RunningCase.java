package org.injeung.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.law.Scheme;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificationCase;

/**
 * The running process of a case, or the one that looks after a certificate, as another step of ours meets it. Only here a message is
 * sent, always in the transaction of the caller, after the rows that it is about were written.
 */
public final class RunningCase {
    private static final String CERTIFICATE_ISSUED = "CertificateIssued";
    private static final String ORGANIZATION_CERTIFIED = "OrganizationCertified";

    private RunningCase() {}

    /** Tells it something, if it waits for that: it may be over, or of an older diagram. */
    public static void tell(ProcessEngineServices engine, String message, String businessKey) {
        message(engine, message).processInstanceBusinessKey(businessKey).correlateAll();
    }

    /** Tells each of them, if it waits for that. */
    public static void tell(ProcessEngineServices engine, String message, Collection<CertificationCase> open) {
        open.forEach(one -> tell(engine, message, one.caseNumber()));
    }

    /** Tells the open obligations of its holder that the certificate is held from now on; those for which it is enough end. */
    public static void tellCertified(ProcessEngineServices engine, Certificate certificate) {
        for (var compulsory : Scheme.values()) {
            if (certificate.scheme().satisfies(compulsory)) {
                message(engine, ORGANIZATION_CERTIFIED)
                        .processInstanceVariableEquals(
                                CaseVariables.BUSINESS_NUMBER.name(), certificate.businessNumber())
                        .processInstanceVariableEquals("scheme", compulsory.name())
                        .correlateAll();
            }
        }
    }

    /** Begins the case that the message asks for; its first step opens it. Returns its number. */
    public static String begin(ProcessEngineServices engine, String message, Variable.Value... values) {
        return start(message(engine, message), values);
    }

    /** Lets a case that is over go on, under its number. */
    public static void resume(
            ProcessEngineServices engine, String message, String caseNumber, Variable.Value... values) {
        start(message(engine, message).processInstanceBusinessKey(caseNumber), values);
    }

    /** Begins the process that looks after a certificate: it was issued or restored, or has lost its process. */
    public static void lookAfter(ProcessEngineServices engine, Certificate certificate, String holder) {
        var number = certificate.number();
        start(
                message(engine, CERTIFICATE_ISSUED).processInstanceBusinessKey(number),
                CaseVariables.CERTIFICATE_NUMBER.is(number),
                CaseVariables.BUSINESS_NUMBER.is(certificate.businessNumber()),
                CaseVariables.ORGANIZATION_NAME.is(holder));
    }

    private static String start(MessageCorrelationBuilder message, Variable.Value... values) {
        for (var value : values) {
            message.setVariables(value.written());
        }
        return message.correlateStartMessage().getBusinessKey();
    }

    private static MessageCorrelationBuilder message(ProcessEngineServices engine, String name) {
        return engine.getRuntimeService().createMessageCorrelation(name);
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
        show(engine, kind, caseNumber, variable.is(at));
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
    public static void show(ProcessEngineServices engine, CaseKind kind, String caseNumber, Variable.Value... values) {
        show(engine, kind.processKey(), caseNumber, values);
    }

    /** Changes what the process that looks after a certificate knows. */
    public static void show(
            ProcessEngineServices engine, String processKey, String businessKey, Variable.Value... values) {
        for (var instance : running(engine, processKey, businessKey)) {
            for (var value : values) {
                engine.getRuntimeService().setVariables(instance.getId(), value.written());
            }
        }
    }
}
