package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.injeung.engine.EngineStarted;
import org.injeung.engine.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a database of an earlier version loses at the first start of this one. */
class GrantsTest {
    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private AuthorizationService grants;

    @BeforeEach
    void the_grants_of_the_version_before() {
        stage.engine().getIdentityService().clearAuthentication();
        grants = stage.engine().getAuthorizationService();
        for (var process : List.of("objection", "leak-re-notification", "penalty-assessment")) {
            grants.createAuthorizationQuery()
                    .groupIdIn("agencies")
                    .resourceType(Resources.PROCESS_DEFINITION)
                    .resourceId(process)
                    .list()
                    .forEach(earlier -> grants.deleteAuthorization(earlier.getId()));
            var grant = grants.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId("agencies");
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId(process);
            grant.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
            grants.saveAuthorization(grant);
        }
        new Grants().create(new EngineStarted(stage.engine()));
    }

    private List<String> starters(String process) {
        return grants
                .createAuthorizationQuery()
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId(process)
                .hasPermission(ProcessDefinitionPermissions.CREATE_INSTANCE)
                .list()
                .stream()
                .map(Authorization::getGroupId)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "objection, case-officers applicants",
        "leak-re-notification, case-officers agency-pipc",
        "penalty-assessment, agency-pipc"
    })
    void agencies_as_such_start_it_no_more(String process, String starters) {
        assertThat(starters(process)).containsExactlyInAnyOrder(starters.split(" "));
    }

    @Test
    void agencies_start_what_they_may_start() {
        assertThat(starters("certificate-revocation")).containsExactlyInAnyOrder("agencies", "case-officers");
    }
}
