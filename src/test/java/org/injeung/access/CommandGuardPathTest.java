package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.SHOP;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people may tell the engine; RoleTableIT walks everything that comes over HTTP. */
class CommandGuardPathTest {
    @RegisterExtension
    static final Stage STAGE = Stage.ofSeveral();

    @AfterEach
    void the_request_is_over() {
        new Requests().requestDestroyed(null);
    }

    @Tag("R22.3")
    @Test
    void nobody_moves_a_case_past_its_tasks_not_even_by_a_batch() {
        var engine = STAGE.engine();
        STAGE.register(SHOP);
        var instance = new Scenes(STAGE).apply(SHOP, "ISMS_P");
        var id = instance.getId();
        var runtime = engine.getRuntimeService();
        var management = engine.getManagementService();
        var history = engine.getHistoryService();
        engine.getIdentityService().setAuthentication("admin", List.of(Groups.ADMINISTRATORS));
        for (var way : List.<ThrowingCallable>of(
                () -> runtime.signal(id),
                () -> runtime.setVariable(id, "eligibility", "ELIGIBLE"),
                () -> runtime.setVariablesAsync(List.of(id), Map.of("eligibility", "ELIGIBLE")),
                () -> runtime.suspendProcessInstanceById(id),
                () -> runtime.updateProcessInstanceSuspensionState()
                        .byProcessInstanceIds(id)
                        .suspendAsync(),
                () -> runtime.deleteProcessInstance(id, "A wish"),
                () -> runtime.deleteProcessInstancesAsync(List.of(id), "A wish"),
                () -> runtime.createMessageCorrelationAsync("CertificateRevoked")
                        .processInstanceIds(List.of(id))
                        .correlateAllAsync(),
                () -> runtime.createProcessInstanceModification(id)
                        .cancelAllForActivity("CheckApplicationDocuments")
                        .execute(),
                () -> runtime.createConditionEvaluation().evaluateStartConditions(),
                () -> management.executeJob("any"),
                () -> management.setJobDuedate("any", null),
                () -> management.setJobPriority("any", 1),
                () -> management.suspendJobById("any"),
                () -> management.deleteJob("any"),
                () -> management.setJobRetriesAsync(List.of("any"), 1),
                () -> history.deleteHistoricProcessInstance(id),
                () -> history.deleteHistoricProcessInstancesAsync(List.of(id), "A wish"),
                () -> history.cleanUpHistoryAsync(true),
                () -> engine.getRepositoryService()
                        .deleteProcessDefinitions()
                        .byKey("certification-issuance")
                        .cascade()
                        .delete(),
                () -> engine.getRepositoryService().deleteDeployment(instance.getProcessDefinitionId(), true),
                () -> engine.getRepositoryService()
                        .createDeployment()
                        .addString("x.bpmn", "<x/>")
                        .deploy(),
                () -> engine.getAuthorizationService().createNewAuthorization(1),
                () -> engine.getExternalTaskService()
                        .fetchAndLock(1, "worker")
                        .topic("any", 1)
                        .execute())) {
            STAGE.refusal(AuthorizationException.class, way);
        }
    }

    @Test
    void an_operator_tries_a_job_again_that_has_failed_and_no_other() {
        var management = STAGE.engine().getManagementService();
        STAGE.engine().getIdentityService().setAuthentication("admin", List.of(Groups.ADMINISTRATORS));
        STAGE.refusal(NotFound.class, () -> management.setJobRetries("none", 1));
        STAGE.refusal(InvalidInput.class, () -> management.setJobRetries("none", 0));
        STAGE.refusal(InvalidInput.class, () -> management.setJobRetries(List.of("none"), 1));
        STAGE.refusal(InvalidInput.class, () -> management.setJobRetriesByJobDefinitionId("certification", 1));
        STAGE.as("officer");
        STAGE.refusal(AuthorizationException.class, () -> management.setJobRetries("none", 1));
    }

    @Test
    void whoever_has_not_logged_in_is_nobody_in_a_request_and_not_the_system() {
        var engine = STAGE.engine();
        engine.getIdentityService().clearAuthentication();
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
        new Requests().requestInitialized(null);
        STAGE.refusal(
                AuthorizationException.class,
                () -> engine.getTaskService().createTaskQuery().count());
        STAGE.refusal(
                AuthorizationException.class, () -> engine.getIdentityService().newUser("anybody"));
        assertThat(engine.getIdentityService().checkPassword("anybody", "wrong"))
                .isFalse();
    }
}
