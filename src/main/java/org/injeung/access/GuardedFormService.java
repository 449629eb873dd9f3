package org.injeung.access;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The form's door to a human task, with the same check as the other one. */
final class GuardedFormService extends FormServiceImpl {
    private final FormFields fields;

    GuardedFormService(FormFields fields) {
        this.fields = fields;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        fields.check(taskId, properties);
        super.submitTaskForm(taskId, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        fields.check(taskId, properties);
        return super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues);
    }
}
