package org.injeung.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.injeung.engine.CaseVariables;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadline.AwaitedBy;
import org.injeung.registry.CaseDeadlines;

/**
 * Keeps the deadline of every human task with the words that explain it, and stops the clock of the case while the organization is to
 * answer. What a diagram says about a task is enough for it: its due date and its group.
 */
@ApplicationScoped
public class DueDates extends AbstractProcessEnginePlugin {
    private static final Pattern PERIOD = Pattern.compile("\\$\\{deadlines\\.of\\('(\\w+)'\\)}");
    private static final Pattern INSTANT = Pattern.compile("\\$\\{(\\w+At)}");

    private final Deadlines deadlines;
    private final CaseDeadlines kept;

    /** For the container's proxy. */
    protected DueDates() {
        this(null, null);
    }

    /** Keeps them in the registry. */
    @Inject
    public DueDates(Deadlines deadlines, CaseDeadlines kept) {
        this.deadlines = deadlines;
        this.kept = kept;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<>(Optional.ofNullable(configuration.getCustomPreBPMNParseListeners())
                .orElse(List.of()));
        listeners.add(new Diagrams());
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    private final class Diagrams extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            ExecutionListener end = instance -> kept.endAll(instance.getProcessInstanceId());
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, end);
        }

        @Override
        public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            var due = definition.getDueDateExpression();
            if (due == null) {
                return;
            }
            var ofOrganization = definition.getCandidateGroupIdExpressions().stream()
                    .anyMatch(group -> group.getExpressionText().startsWith("organization-"));
            definition.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_CREATE, opened -> open(opened, due.getExpressionText(), ofOrganization));
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, DueDates.this::end);
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, DueDates.this::end);
        }
    }

    private void open(DelegateTask task, String due, boolean ofOrganization) {
        var period = PERIOD.matcher(due);
        var instant = INSTANT.matcher(due);
        var caseNumber = CaseVariables.CASE_NUMBER.from(task);
        if (period.matches()) {
            var matter = new AwaitedBy(
                    caseNumber, task.getTaskDefinitionKey(), task.getProcessInstanceId(), null, null, false);
            await(task, deadlines.from(matter, period.group(1)), ofOrganization);
        } else if (instant.matches()) {
            var variable = instant.group(1);
            var matter = new AwaitedBy(
                    caseNumber,
                    task.getTaskDefinitionKey(),
                    task.getProcessInstanceId(),
                    variable,
                    Waiting.holder(task, variable),
                    false);
            await(task, deadlines.until(matter, task.getDueDate().toInstant()), ofOrganization);
        }
    }

    private void await(DelegateTask task, CaseDeadline deadline, boolean ofOrganization) {
        kept.await(deadline, task.getId(), task.getTaskDefinitionKey(), ofOrganization);
        task.setDueDate(Date.from(deadline.endsAt()));
        task.setDescription(Waiting.description(task.getDescription(), deadline));
        if (ofOrganization) {
            deadlines.stopPausing(deadline.caseNumber());
        }
    }

    private void end(DelegateTask task) {
        kept.task(task.getId()).ifPresent(ended -> {
            kept.end(ended);
            if (ended.isOfOrganization() && !kept.isOrganizationToAnswer(ended.caseNumber())) {
                deadlines.resumePausing(ended.caseNumber());
            }
        });
    }
}
