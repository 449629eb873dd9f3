package org.injeung.access;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.injeung.engine.LiteralValues;
import org.injeung.law.Periods;

/**
 * The form's door to a human task, with the same check as the other one; forms speak the caller's language, show values as they are,
 * and ask in Seoul time.
 */
final class GuardedFormService extends FormServiceImpl {
    /** How the names of variables end that hold a moment. */
    private static final String MOMENT = "At";

    private final OpenTasks tasks;

    GuardedFormService(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return LiteralValues.in(super.getDeployedTaskForm(taskId), CallersLanguage.current());
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return LiteralValues.in(super.getDeployedStartForm(processDefinitionId), CallersLanguage.current());
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        tasks.checkFields(taskId, properties);
        super.submitTaskForm(taskId, inSeoul(properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        tasks.checkFields(taskId, properties);
        return super.submitTaskFormWithVariablesInReturn(taskId, inSeoul(properties), deserializeValues);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return super.submitStartForm(processDefinitionId, inSeoul(properties));
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return super.submitStartForm(processDefinitionId, businessKey, inSeoul(properties));
    }

    /** What a form asks for is said in Seoul time and comes without an offset, which systems have to send. */
    private static Map<String, Object> inSeoul(Map<String, Object> fields) {
        if (fields == null) {
            return null;
        }
        var kept = Variables.createVariables();
        kept.putAll(fields);
        fields.forEach((name, value) -> {
            if (name.endsWith(MOMENT) && value instanceof String text) {
                kept.put(name, withOffset(text));
            }
        });
        return kept;
    }

    private static String withOffset(String text) {
        try {
            return LocalDateTime.parse(text)
                    .atZone(Periods.SEOUL)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeParseException e) {
            return text; // has one, or is refused where it is read
        }
    }
}
