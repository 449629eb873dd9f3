package org.injeung.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;

/** What the guards ask of an open task: whose it is, and which fields its form has, so that nobody presets what a gateway reads. */
final class OpenTasks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngineConfigurationImpl configuration;
    private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();

    OpenTasks(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    /** Whether the caller has claimed it. */
    boolean isOfCaller(String taskId) {
        var caller = configuration.getIdentityService().getCurrentAuthentication();
        return caller != null
                && caller.getUserId() != null
                && configuration
                                .getTaskService()
                                .createTaskQuery()
                                .taskId(taskId)
                                .taskAssignee(caller.getUserId())
                                .count()
                        > 0;
    }

    /** @throws AuthorizationException if an administrator calls who is no manager: the engine lets them assign everything */
    void requireNoOperator() {
        var caller = configuration.getIdentityService().getCurrentAuthentication();
        var groups = caller == null || caller.getGroupIds() == null ? List.<String>of() : caller.getGroupIds();
        if (groups.contains(Groups.ADMINISTRATORS) && !groups.contains(Groups.MANAGERS)) {
            throw new NotAllowed(
                    new Words("Only a manager takes a task from somebody", "맡은 업무를 거두는 것은 결재권자만 할 수 있습니다"));
        }
    }

    /** Whether the caller may read what became of it. */
    boolean mayReadHistory(String taskId) {
        return configuration
                        .getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .count()
                > 0;
    }

    /** @throws InvalidInput naming the first variable that is no field of the form */
    void checkFields(String taskId, Map<String, Object> variables) {
        if (variables == null || variables.isEmpty()) {
            return;
        }
        var task =
                configuration.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return; // finished, unknown or not visible: the engine says which
        }
        var fields = keys.computeIfAbsent(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(), definition -> read(taskId));
        variables.keySet().stream()
                .filter(name -> !fields.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInput(name, new Words("is no field of this task's form", "이 업무의 서식에 없는 항목입니다"));
                });
    }

    private Set<String> read(String taskId) {
        try (var form = configuration.getFormService().getDeployedTaskForm(taskId)) {
            if (form == null) {
                throw new NotFound(new Words("form of task %s", "업무 %s의 서식").with(taskId));
            }
            return StreamSupport.stream(JSON.readTree(form).path("components").spliterator(), false)
                    .map(component -> component.path("key"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
