package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.injeung.engine.Stage;
import org.injeung.law.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** For which agency an account acts, and what becomes of the accounts of a database that had no groups for it. */
class AgencyGroupsTest {
    private static final List<String> FORMER = List.of("pipc-2", "pipcx", "kisa-audit");

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private IdentityService identities;

    @BeforeEach
    void a_database_of_the_version_before() {
        identities = stage.engine().getIdentityService();
        identities.clearAuthentication();
        ((ProcessEngineConfigurationImpl) stage.engine().getProcessEngineConfiguration())
                .setUserResourceWhitelistPattern("[a-zA-Z0-9-]+");
        for (var agency : Agency.values()) {
            identities.deleteGroup(Groups.of(agency));
        }
        for (var id : FORMER) {
            identities.saveUser(identities.newUser(id));
            identities.createMembership(id, Groups.AGENCIES);
        }
        identities.saveUser(identities.newUser("pipc-officer"));
        identities.createMembership("pipc-officer", Groups.CASE_OFFICERS);
        Accounts.agencies(identities);
    }

    @AfterEach
    void the_accounts_go() {
        identities.clearAuthentication();
        FORMER.forEach(identities::deleteUser);
        identities.deleteUser("pipc-officer");
    }

    private List<String> members(Agency agency) {
        return identities.createUserQuery().memberOfGroup(Groups.of(agency)).list().stream()
                .map(User::getId)
                .toList();
    }

    @Test
    void former_accounts_of_agencies_are_put_into_the_group_of_the_agency_after_which_they_are_named() {
        assertThat(members(Agency.PIPC)).containsExactlyInAnyOrder("pipc", "pipc-2");
        assertThat(members(Agency.KISA)).containsExactlyInAnyOrder("kisa", "kisa-audit");
        assertThat(members(Agency.MSIT)).containsExactly("msit");
        assertThat(identities
                        .createGroupQuery()
                        .groupId("agency-pipc")
                        .singleResult()
                        .getName())
                .contains("Personal Information Protection Commission", "개인정보보호위원회");
    }

    @Test
    void that_is_done_once_so_that_an_administrator_can_take_an_account_out() {
        identities.deleteMembership("pipc-2", Groups.of(Agency.PIPC));
        Accounts.agencies(identities);
        assertThat(members(Agency.PIPC)).containsExactly("pipc");
    }

    @Test
    void an_account_acts_for_the_agency_of_its_group_and_for_none_without_one_or_with_two() {
        assertThat(new Caller("x", List.of(Groups.AGENCIES, "agency-pipc")).agency())
                .contains(Agency.PIPC);
        assertThat(new Caller("pipc", List.of("agency-pipc")).agency()).isEmpty();
        var unnamed = new Caller("pipc", List.of(Groups.AGENCIES));
        assertThat(unnamed.agency()).isEmpty();
        assertThatThrownBy(unnamed::requireAgency)
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("agency-pipc");
        var both = new Caller("x", List.of(Groups.AGENCIES, "agency-pipc", "agency-kisa"));
        assertThat(both.agency()).isEmpty();
        assertThatThrownBy(both::requireAgency).hasMessageContaining("several of the groups");
    }
}
