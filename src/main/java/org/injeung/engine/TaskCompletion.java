package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;

/** Completes tasks as the forms of the web apps do. */
@Dependent
public class TaskCompletion {
    private final TaskService tasks;
    private final FormService forms;

    /** Completes tasks in that engine. */
    @Inject
    public TaskCompletion(TaskService tasks, FormService forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    /**
     * Completes a task as the caller, who claims it first if nobody has it, and is refused as at every other door.
     *
     * @param answers values of the fields of its form
     */
    public void complete(CaseCourse.OpenTask task, Map<String, Object> answers, String caller) {
        if (task.assignee() == null) {
            tasks.claim(task.id(), caller);
        }
        forms.submitTaskForm(task.id(), answers);
    }
}
