package org.injeung.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Participant.TELECOM;
import static org.injeung.registry.SuccessionReason.DIVISION;
import static org.injeung.registry.SuccessionReason.MERGER;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.injeung.engine.Participant;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Organizations;
import org.injeung.registry.SuccessionReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A bar holds for the same company, whatever its number. */
class SameCompanyPathTest {
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final LocalDate EARLIER = LocalDate.of(2026, 7, 1);
    private static final String CORPORATE = "1101110062432";

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void a_holder_and_others() {
        stage.register(SHOP, PORTAL, BANK, TELECOM);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
    }

    @Tag("R1.2")
    @Test
    void a_successor_of_a_barred_organization_is_refused_with_the_predecessor_and_the_case() {
        var revocation = scenes.revoke(SHOP);
        declare(SHOP, PORTAL, MERGER);
        var application = scenes.apply(PORTAL, "ISMS").getBusinessKey();
        assertThat(stage.outcome(application)).isEqualTo("REFUSED");
        var decision = stage.decision(application, "DecideEligibility");
        assertThat(decision.answer()).isEqualTo("IN_COOLDOWN");
        assertThat(decision.facts().en())
                .contains(NUMBER + " of Maru Shop (9998100048) was revoked in case " + revocation);
        assertThat(stage.letter(application, LetterKind.APPLICATION_REFUSED)
                        .body()
                        .en())
                .contains(
                        "the earliest day is 2027-11-22",
                        "same company as Maru Shop (9998100048), whose certificate " + NUMBER + " was revoked in case "
                                + revocation,
                        "9998100067 succeeded 9998100048 by merger on 2026-07-01");
        assertThat(stage.cases().application(application).barredBy()).contains(revocation);
        assertThat(stage.outcome(scenes.apply(BANK, "ISMS").getBusinessKey())).isEqualTo("open");
    }

    @Test
    void an_organization_with_the_corporate_number_of_a_barred_one_is_refused_even_if_the_number_came_later() {
        scenes.revoke(SHOP);
        assertThat(stage.certificates().barInForce(PORTAL.businessNumber())).isEmpty();
        number(SHOP);
        number(PORTAL);
        var application = scenes.apply(PORTAL, "ISMS").getBusinessKey();
        assertThat(stage.outcome(application)).isEqualTo("REFUSED");
        assertThat(stage.decision(application, "DecideEligibility").reasons().en())
                .contains("9998100048 has the corporate number of 9998100067");
    }

    @Tag("R5.2")
    @Test
    void a_revocation_ends_the_applications_of_the_same_company_and_their_letters_name_it() {
        declare(SHOP, PORTAL, DIVISION);
        number(PORTAL);
        number(BANK);
        declare(TELECOM, SHOP, DIVISION);
        var ofPortal = scenes.apply(PORTAL, "ISMS").getBusinessKey();
        var ofBank = scenes.apply(BANK, "ISMS").getBusinessKey();
        var ofPredecessor = scenes.apply(TELECOM, "ISMS").getBusinessKey();
        var revocation = scenes.revoke(SHOP);
        assertThat(stage.outcome(ofPortal)).isEqualTo("ENDED_BY_REVOCATION");
        assertThat(stage.outcome(ofBank)).isEqualTo("ENDED_BY_REVOCATION");
        assertThat(stage.outcome(ofPredecessor)).isEqualTo("open");
        assertThat(stage.letter(ofBank, LetterKind.APPLICATION_ENDED).body().en())
                .contains(NUMBER + " of Maru Shop (9998100048) was revoked in case " + revocation, "2027-11-22");
        assertThat(stage.cases().application(ofBank).barredBy()).contains(revocation);
    }

    @Test
    void while_the_order_against_a_predecessor_waits_for_its_signature_its_successor_may_not_apply() {
        declare(SHOP, PORTAL, MERGER);
        scenes.report(SHOP, 33_700_000);
        var application = scenes.apply(PORTAL, "ISMS").getBusinessKey();
        assertThat(stage.decision(application, "DecideEligibility").answer()).isEqualTo("REVOCATION_PENDING");
    }

    @Test
    void a_succession_that_is_declared_while_the_application_runs_is_found_before_the_certificate() {
        scenes.revoke(SHOP);
        var application = scenes.apply(PORTAL, "ISMS").getBusinessKey();
        declare(SHOP, PORTAL, MERGER);
        scenes.grant(application);
        assertThat(stage.outcome(application)).isEqualTo("REFUSED");
        assertThat(stage.certificates().validOf(PORTAL.businessNumber())).isEmpty();
    }

    @Test
    void the_registry_itself_issues_nothing_to_whoever_is_barred() {
        scenes.revoke(SHOP);
        declare(SHOP, PORTAL, MERGER);
        var refused = stage.refusal(
                IllegalStateException.class,
                () -> stage.inTransaction(() -> stage.certificates()
                        .issue(
                                PORTAL.businessNumber(),
                                Scheme.ISMS,
                                "Shop",
                                "KISA",
                                LocalDate.of(2029, 1, 1),
                                "ISS-2026-000001")));
        assertThat(refused).hasMessageContaining("is barred by REV-2026-000001");
    }

    @Tag("R5.3")
    @Test
    void the_end_of_the_bar_is_told_once_to_everybody_whom_it_held_for() {
        declare(SHOP, PORTAL, MERGER);
        var revocation = scenes.revoke(SHOP);
        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire(revocation, "Timer_CooldownOver");
        assertThat(stage.letters(revocation))
                .containsExactly(LetterKind.REVOCATION_ORDER, LetterKind.BAR_ENDED, LetterKind.BAR_ENDED);
        assertThat(stage.inTransaction(() -> stage.make(Letters.class).of(revocation).stream()
                        .filter(letter -> letter.kind() == LetterKind.BAR_ENDED)
                        .map(letter -> letter.body().en())
                        .toList()))
                .satisfiesExactly(own -> assertThat(own).startsWith("To Maru Shop"), successor -> assertThat(successor)
                        .startsWith("To Onnuri Portal")
                        .contains("of Maru Shop (9998100048) has ended"));
        assertThat(stage.outcome(scenes.apply(PORTAL, "ISMS").getBusinessKey())).isEqualTo("open");
    }

    @Test
    void a_bar_ends_in_the_version_in_which_it_began_when_a_newer_diagram_was_deployed_meanwhile() {
        var revocation = scenes.revoke(SHOP);
        var newer = deployNewer("certificate-revocation");
        try {
            stage.hold(BANK, "ISMS-P-FSI-2025-001", Scheme.ISMS_P);
            var inNewer = scenes.revoke(BANK);
            assertThat(version(revocation)).isNotEqualTo(version(inNewer));
            stage.moveTo(LocalDate.of(2027, 11, 22));
            for (var ending : List.of(revocation, inNewer)) {
                stage.fire(ending, "Timer_CooldownOver");
                assertThat(stage.letters(ending)).containsOnlyOnce(LetterKind.BAR_ENDED);
                assertThat(stage.certificates().barOf(ending).orElseThrow().endedAt())
                        .contains(stage.now());
            }
            assertThat(stage.outcome(scenes.apply(SHOP, "ISMS").getBusinessKey()))
                    .isEqualTo("open");
        } finally {
            stage.engine().getIdentityService().clearAuthentication();
            stage.inTransaction(() -> {
                stage.engine().getRepositoryService().deleteDeployment(newer, true);
                return null;
            });
        }
        stage.hold(TELECOM, "ISMS-P-KISA-2024-001", Scheme.ISMS_P);
        assertThat(version(scenes.revoke(TELECOM))).isEqualTo(version(revocation));
    }

    /** Deploys a diagram once more under another title, and tells the deployment. */
    private static String deployNewer(String process) {
        var model = stage.model(process).clone();
        model.getModelElementsByType(Process.class).forEach(element -> element.setName("Newer"));
        var xml = Bpmn.convertToString(model);
        stage.engine().getIdentityService().clearAuthentication();
        var repository = stage.engine().getRepositoryService();
        return stage.inTransaction(() -> {
            var older = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .singleResult()
                    .getDeploymentId();
            return repository
                    .createDeployment()
                    .addDeploymentResourcesByName(
                            older,
                            repository.getDeploymentResourceNames(older).stream()
                                    .filter(name -> name.endsWith(".form"))
                                    .toList())
                    .addString(process + ".bpmn", xml)
                    .deploy()
                    .getId();
        });
    }

    private static String version(String caseNumber) {
        return stage.inTransaction(() -> stage.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey("certificate-revocation")
                .singleResult()
                .getProcessDefinitionId());
    }

    private static void declare(Participant predecessor, Participant successor, SuccessionReason reason) {
        stage.inTransaction(() -> stage.make(Organizations.class)
                .declareSuccession(
                        predecessor.businessNumber(), successor.businessNumber(), reason, EARLIER, "officer"));
    }

    private static void number(Participant organization) {
        stage.inTransaction(() -> {
            stage.make(Organizations.class)
                    .read(organization.businessNumber())
                    .describe(null, null, CORPORATE, stage.now());
            return null;
        });
    }
}
