package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.SHOP;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.injeung.engine.EngineStarted;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A permission on everything opens what it is for, and nothing else. */
class BroadGrantsTest {
    @RegisterExtension
    static final Stage STAGE = Stage.ofSeveral();

    private final ProcessEngine engine = STAGE.engine();

    @BeforeEach
    void a_case_of_somebody() {
        engine.getIdentityService().clearAuthentication();
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(true); // which a stage is without
        new Grants().create(new EngineStarted(engine));
        STAGE.register(SHOP);
        var started = new Scenes(STAGE).apply(SHOP, "ISMS_P");
        assertThat(started).isNotNull();
    }

    @AfterEach
    void as_before() {
        engine.getIdentityService().clearAuthentication();
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
    }

    private long variables() {
        return engine.getRuntimeService().createVariableInstanceQuery().count();
    }

    private long instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    private long history() {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().count();
    }

    @Test
    void who_reads_all_cases_finds_them_all() {
        engine.getIdentityService().clearAuthentication();
        var all = List.of(variables(), instances(), history());
        assertThat(all).doesNotContain(0L);

        engine.getIdentityService().setAuthentication("manager", List.of(Groups.MANAGERS));
        assertThat(List.of(variables(), instances(), history())).isEqualTo(all);
        engine.getIdentityService().setAuthentication("officer", List.of(Groups.CASE_OFFICERS));
        assertThat(List.of(variables(), instances())).isEqualTo(all.subList(0, 2));
        assertThat(history()).as("which officers do not read").isZero();
    }

    @Test
    void who_reads_none_finds_none() {
        engine.getIdentityService().setAuthentication("bank", List.of(Groups.APPLICANTS, "organization-9998100034"));

        assertThat(List.of(variables(), instances(), history())).containsOnly(0L);
    }

    @Test
    void who_reads_every_diagram_is_shown_only_those_to_start_that_may_be_started() {
        engine.getIdentityService().setAuthentication("officer", List.of(Groups.CASE_OFFICERS));

        var definitions = engine.getRepositoryService().createProcessDefinitionQuery();
        assertThat(definitions.list()).extracting(ProcessDefinition::getKey).contains("penalty-assessment");
        assertThat(definitions.startablePermissionCheck().list())
                .extracting(ProcessDefinition::getKey)
                .contains("certification-issuance")
                .doesNotContain("penalty-assessment", "bar-exception");
    }
}
