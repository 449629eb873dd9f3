package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.injeung.access.Groups;
import org.injeung.deadlines.Deadlines;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression reaches, in a diagram, in a query and in a filter. */
class ExpressionsPathTest {
    @RegisterExtension
    static final Stage STAGE = Stage.ofSeveral();

    @TempDir
    private Path folder;

    @BeforeEach
    void as_the_system() {
        STAGE.engine().getIdentityService().clearAuthentication();
    }

    private String touch(String how) {
        return how.replace("FILE", folder.resolve("reached").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('touch FILE')}",
                "${''.class.forName('java.io.File')}",
                "${''['class']}",
                "${''.length()}",
                "${execution.getProcessEngineServices().getRuntimeService()}",
                "${execution.processInstanceId}",
                "${execution.setVariable('eligibility', 'ELIGIBLE')}",
                "${deadlines.getClass()}",
                "${deadlines.class}",
                "${deadlines.periods()}",
                "${deadlines.of(1)}",
                "${registerApplication.execute(execution)}",
                "${registerApplication.getClass()}",
                "${now().getClass()}",
                "${now().time}",
                "${dateTime()}",
                "${currentUserGroups().size()}",
                "#{execution.engineServices}",
            })
    void nothing_else_is_reached_from_a_diagram(String expression) {
        var thrown = catchThrowable(() -> run(touch(expression)));
        assertThat(causes(thrown)).as(expression).hasAtLeastOneElementOfType(ELException.class);
        assertThat(Files.exists(folder.resolve("reached"))).isFalse();
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "JUEL"})
    void there_are_no_scripts(String language) {
        var diagram = Bpmn.createExecutableProcess("expression")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat(language)
                .scriptText(touch("${''.getClass().forName('java.lang.Runtime')}"))
                .endEvent()
                .done();
        assertThat(catchThrowable(() -> STAGE.inTransaction(() -> {
                    var engine = STAGE.engine();
                    engine.getRepositoryService()
                            .createDeployment()
                            .addModelInstance("expression.bpmn", diagram)
                            .deploy();
                    engine.getRuntimeService().startProcessInstanceByKey("expression");
                    return null;
                })))
                .hasMessageContaining("scripting engine");
    }

    @Test
    void diagrams_reach_what_they_need() {
        assertThat(run("${execution.processBusinessKey}")).isEqualTo("ISS-2026-000001");
        assertThat(run("${deadlines.of('documentCheck')}")).isNotNull();
        assertThat(run("${'SPECIAL'}")).isEqualTo("SPECIAL");
        assertThat(run("${said == 'yes'}")).isEqualTo(true);
    }

    @Test
    void no_variable_takes_the_place_of_a_bean() {
        assertThat(run("${deadlines}")).isInstanceOf(Deadlines.class);
    }

    /** The value of an expression where a diagram has it, with a variable of a bean's name beside. */
    private Object run(String expression) {
        var value = new Object[1];
        var failure = catchThrowable(() -> STAGE.inTransaction(() -> {
            var configuration = (ProcessEngineConfigurationImpl) STAGE.engine().getProcessEngineConfiguration();
            var diagram = Bpmn.createExecutableProcess("expression")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .userTask("Wait")
                    .endEvent()
                    .done();
            STAGE.engine()
                    .getRepositoryService()
                    .createDeployment()
                    .addModelInstance("expression.bpmn", diagram)
                    .deploy();
            var instance = STAGE.engine()
                    .getRuntimeService()
                    .startProcessInstanceByKey(
                            "expression", "ISS-2026-000001", Map.of("said", "yes", "deadlines", "mine"));
            value[0] = configuration.getCommandExecutorTxRequired().execute(command -> configuration
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(command.getExecutionManager().findExecutionById(instance.getId())));
            throw new Undone();
        }));
        if (causes(failure).stream().noneMatch(Undone.class::isInstance)) {
            throw new IllegalStateException(failure);
        }
        return value[0];
    }

    private static final class Undone extends RuntimeException {}

    @Test
    void a_query_of_a_person_has_no_expressions_at_any_depth() {
        var tasks = STAGE.as("officer").engine().getTaskService();
        for (var query : List.of(
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"),
                tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${''.getClass()}")
                        .endOr(),
                tasks.createTaskQuery()
                        .or()
                        .taskName("one")
                        .endOr()
                        .or()
                        .dueBeforeExpression("${now()}")
                        .endOr())) {
            STAGE.refusal(InvalidInput.class, query::list);
            STAGE.refusal(InvalidInput.class, query::count);
        }
    }

    @Test
    void a_filter_that_people_save_or_extend_has_none_either_and_shipped_ones_work() {
        var engine = STAGE.as("officer").engine();
        var filters = engine.getFilterService();
        engine.getIdentityService().setAuthentication("admin", List.of(Groups.ADMINISTRATORS));
        var own = filters.newTaskFilter("Mine");
        own.setQuery(engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskOwnerExpression("${currentUser()}")
                .endOr());
        STAGE.refusal(InvalidInput.class, () -> filters.saveFilter(own));
        var shipped =
                shipped("Due today", engine.getTaskService().createTaskQuery().dueBeforeExpression("${endOfToday()}"));
        STAGE.as("officer");
        assertThat(filters.count(shipped)).isZero();
        var more = engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .endOr();
        STAGE.refusal(InvalidInput.class, () -> filters.count(shipped, more));
        STAGE.refusal(InvalidInput.class, () -> filters.list(shipped, more));
        STAGE.refusal(InvalidInput.class, () -> filters.listPage(shipped, more, 0, 1));
        STAGE.refusal(InvalidInput.class, () -> filters.singleResult(shipped, more));
        STAGE.engine().getIdentityService().clearAuthentication();
        filters.deleteFilter(shipped);
    }

    /** Saved as the start of the server does it, by nobody. */
    private static String shipped(String name, TaskQuery query) {
        STAGE.engine().getIdentityService().clearAuthentication();
        var filters = STAGE.engine().getFilterService();
        return filters.saveFilter(filters.newTaskFilter(name).setQuery(query)).getId();
    }

    @Test
    void today_and_this_week_end_in_seoul() {
        STAGE.moveTo(OffsetDateTime.parse("2026-11-29T23:59:59+09:00").toInstant()); // a Sunday
        assertThat(Expressions.endOfToday()).isEqualTo("2026-11-29T15:00:00Z");
        assertThat(Expressions.endOfWeek()).isEqualTo("2026-11-29T15:00:00Z");
        STAGE.moveTo(OffsetDateTime.parse("2026-11-30T00:00:00+09:00").toInstant());
        assertThat(Expressions.endOfToday()).isEqualTo("2026-11-30T15:00:00Z");
        assertThat(Expressions.endOfWeek()).isEqualTo("2026-12-06T15:00:00Z");
    }
}
