package org.injeung.access;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.injeung.engine.LiteralValues;

/** The form's door to a human task, with the same check as the other one; forms show values as they are. */
final class GuardedFormService extends FormServiceImpl {
    private final OpenTasks tasks;

    GuardedFormService(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return LiteralValues.in(super.getDeployedTaskForm(taskId));
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return LiteralValues.in(super.getDeployedStartForm(processDefinitionId));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        tasks.checkFields(taskId, properties);
        super.submitTaskForm(taskId, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        tasks.checkFields(taskId, properties);
        return super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues);
    }
}
