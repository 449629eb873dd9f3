package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.injeung.engine.EngineStarted;
import org.injeung.engine.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of tasks show what the grants of each task say, and each task once. */
class VisibleTasksTest {
    @RegisterExtension
    static final Stage STAGE = Stage.ofSeveral();

    private static final String DIAGRAM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://injeung.org/tests">
              <bpmn:process id="desk" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start" />
                <bpmn:userTask id="Several" name="For two groups and a person"
                    camunda:candidateGroups="case-officers,auditors,committee" camunda:candidateUsers="guest" />
                <bpmn:userTask id="One" name="For one group" camunda:candidateGroups="case-officers" />
                <bpmn:userTask id="Nobody" name="For nobody yet" />
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Several" />
                <bpmn:sequenceFlow id="Flow_2" sourceRef="Start" targetRef="One" />
                <bpmn:sequenceFlow id="Flow_3" sourceRef="Start" targetRef="Nobody" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    /** Who looks, with groups. */
    private static final Map<String, List<String>> READERS = Map.of(
            "officer", List.of(Groups.CASE_OFFICERS),
            "auditor", List.of(Groups.AUDITORS, Groups.COMMITTEE),
            "guest", List.of(),
            "holder", List.of("organization-9998100015"),
            "manager", List.of(Groups.MANAGERS),
            "admin", List.of(Groups.ADMINISTRATORS));

    private static final Map<String, Integer> READABLE =
            Map.of("officer", 6, "auditor", 3, "guest", 3, "holder", 1, "manager", 9, "admin", 0);

    private final ProcessEngine engine = STAGE.engine();

    @BeforeEach
    void three_cases_of_which_one_is_taken() {
        engine.getIdentityService().clearAuthentication();
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(true); // which a stage is without
        new Grants().create(new EngineStarted(engine));
        engine.getRepositoryService()
                .createDeployment()
                .addString("desk.bpmn", DIAGRAM)
                .deploy();
        for (var i = 0; i < 3; i++) {
            engine.getRuntimeService().startProcessInstanceByKey("desk", Map.of("organizationName", "Store " + i));
        }
        var taken = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("Several")
                .list()
                .get(0);
        engine.getTaskService().setAssignee(taken.getId(), "guest");
        engine.getTaskService().setOwner(taken.getId(), "holder");
    }

    @AfterEach
    void nothing_is_left() {
        engine.getIdentityService().clearAuthentication();
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
        engine.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(one -> engine.getRepositoryService().getDeploymentResourceNames(one.getId()).stream()
                        .filter("desk.bpmn"::equals)
                        .forEach(name -> engine.getRepositoryService().deleteDeployment(one.getId(), true)));
    }

    static Set<String> readers() {
        return READERS.keySet();
    }

    private List<Task> list(UnaryOperator<TaskQuery> about) {
        var query = about.apply(engine.getTaskService().createTaskQuery().processDefinitionKey("desk"));
        var found = query.list();
        assertThat(query.count()).as("count").isEqualTo(found.size());
        assertThat(found).extracting(Task::getId).doesNotHaveDuplicates();
        return found;
    }

    private boolean mayRead(String task) {
        try {
            return engine.getFormService().getTaskFormData(task) != null;
        } catch (AuthorizationException e) {
            return false;
        }
    }

    @Tag("R22.1")
    @ParameterizedTest
    @MethodSource("readers")
    void everybody_finds_exactly_the_tasks_that_may_be_read(String reader) {
        var all = list(query -> query).stream().map(Task::getId).toList();
        assertThat(all).hasSize(9);
        engine.getIdentityService().setAuthentication(reader, READERS.get(reader));

        var readable = all.stream().filter(this::mayRead).collect(Collectors.toSet());

        assertThat(readable).as(reader).hasSize(READABLE.get(reader));
        assertThat(list(query -> query)).extracting(Task::getId).containsExactlyInAnyOrderElementsOf(readable);
        assertThat(list(TaskQuery::withCandidateGroups)).allMatch(task -> readable.contains(task.getId()));
        assertThat(list(query ->
                        query.or().taskAssignee("guest").taskUnassigned().endOr()))
                .extracting(Task::getId)
                .containsExactlyInAnyOrderElementsOf(readable);
    }

    @Test
    void a_task_of_several_groups_is_found_once_whichever_of_them_is_asked_for() {
        engine.getIdentityService().setAuthentication("auditor", READERS.get("auditor"));

        assertThat(list(query -> query.taskCandidateGroupIn(List.of(Groups.AUDITORS, Groups.COMMITTEE))))
                .hasSize(2);
        assertThat(list(query -> query.taskCandidateGroupIn(List.of(Groups.CASE_OFFICERS))))
                .as("of another group, which has them too")
                .hasSize(2);
        assertThat(list(query -> query.taskCandidateGroup(Groups.COMMITTEE).includeAssignedTasks()))
                .hasSize(3);
        assertThat(list(query -> query.or()
                        .taskCandidateGroup(Groups.CASE_OFFICERS)
                        .taskDefinitionKey("Nobody")
                        .endOr()))
                .hasSize(2);
    }

    @Test
    void what_others_are_candidates_for_is_not_found_by_asking_for_them() {
        engine.getIdentityService().setAuthentication("holder", READERS.get("holder"));

        assertThat(list(query -> query.taskCandidateGroup(Groups.CASE_OFFICERS)))
                .isEmpty();
        assertThat(list(query -> query.taskCandidateUser("guest"))).isEmpty();
        assertThat(list(query -> query)).as("of which it is the owner").hasSize(1);
    }

    @Test
    void a_list_sorted_by_a_variable_has_each_task_once_and_in_order() {
        engine.getIdentityService().setAuthentication("auditor", READERS.get("auditor"));

        var sorted = list(query -> query.taskCandidateGroupIn(List.of(Groups.AUDITORS, Groups.COMMITTEE))
                .includeAssignedTasks()
                .orderByProcessVariable("organizationName", ValueType.STRING)
                .desc());

        engine.getIdentityService().clearAuthentication();
        assertThat(sorted)
                .extracting(
                        task -> engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "organizationName"))
                .containsExactly("Store 2", "Store 1", "Store 0");
    }

    @Test
    void a_page_is_a_page() {
        engine.getIdentityService().setAuthentication("officer", READERS.get("officer"));

        var query = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey("desk")
                .orderByTaskCreateTime()
                .desc()
                .orderByTaskId()
                .asc();

        assertThat(query.listPage(0, 4)).hasSize(4);
        assertThat(query.listPage(4, 4)).hasSize(2).doesNotContainAnyElementsOf(query.listPage(0, 4));
    }
}
