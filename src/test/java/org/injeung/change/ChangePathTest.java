package org.injeung.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.revocation;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.fields.Body;
import org.injeung.law.Scheme;
import org.injeung.letters.Document;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Changes;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Paper;
import org.injeung.withdrawal.NewRetraction;
import org.injeung.withdrawal.RetractionProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangePathTest {
    private static final String PROCESS = "certificate-change";
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final String OTHER = "ISMS-KISA-2025-001";
    private static final Map<String, Object> DETAILS = Map.of(
            "certificateNumber", NUMBER,
            "change", "HOLDER_DETAILS",
            "reason", "The company moved and is called otherwise",
            "newName", "Maru Mall",
            "newAddress", "10 Sejong-daero, Seoul",
            "evidence", "Business registration certificate of 2026-11-20");
    private static final Map<String, Object> SURRENDER =
            Map.of("certificateNumber", NUMBER, "change", "SURRENDER", "reason", "The service ends");
    private static final Map<String, Object> SUSPENSION =
            Map.of("certificateNumber", NUMBER, "change", "SUSPENSION", "reason", "A breach is being looked into");
    private static final Map<String, Object> PREPARED =
            Map.of("suspensionFacts", "Keys of a former developer still work", "suspendedUntil", "2026-12-21");

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void a_shop_holds_two_certificates() {
        stage.register(SHOP, PORTAL);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        stage.hold(SHOP, OTHER, Scheme.ISMS);
        stage.as("shop");
    }

    private static Map<String, Object> onPaper(Map<String, Object> variables) {
        return with(
                with(variables, "paperReceivedOn", "2026-11-20"),
                "paperReference",
                "Letter of Maru Shop, mail log 4711");
    }

    private CertificateStatus status() {
        return stage.certificates().read(NUMBER).status(stage.now());
    }

    private String suspended() {
        var caseNumber = stage.as("officer").start(PROCESS, SUSPENSION).getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareSuspension", PREPARED);
        stage.as("manager").complete(caseNumber, "SignSuspension", Map.of("suspension", "SIGNED"));
        return caseNumber;
    }

    // New details

    @Tag("R11.1")
    @Test
    void new_details_are_in_the_register_and_on_every_certificate_of_the_holder() {
        var change = stage.start(PROCESS, DETAILS);
        var caseNumber = change.getBusinessKey();
        assertThat(caseNumber).isEqualTo("CHG-2026-000001");
        stage.as("officer").complete(caseNumber, "CheckEvidence", Map.of("evidenceResult", "SUFFICIENT"));
        assertThat(change)
                .isEnded()
                .hasPassed("ChangeHolderDetails", "End_HolderDetailsChanged")
                .hasNotPassed("RefuseChange");
        assertThat(stage.outcome(caseNumber)).isEqualTo("CHANGED");
        var holder = stage.make(Organizations.class).read(SHOP.businessNumber());
        assertThat(holder.name()).isEqualTo("Maru Mall");
        assertThat(holder.address()).contains("10 Sejong-daero, Seoul");
        assertThat(holder.representative()).as("as before").contains("Kim Ha-neul");
        assertThat(stage.make(Documents.class).of(caseNumber))
                .extracting(Document::occasion)
                .containsExactlyInAnyOrder(NUMBER, OTHER);
        assertThat(stage.make(Documents.class)
                        .certificate(stage.certificates().read(OTHER))
                        .body()
                        .ko())
                .contains("Maru Mall", "10 Sejong-daero");
        assertThat(stage.letter(caseNumber, LetterKind.HOLDER_DETAILS_CHANGED)
                        .body()
                        .en())
                .contains("Maru Mall", "before: Maru Shop", NUMBER, OTHER);
        assertThat(stage.decision(caseNumber, "CheckEvidence").legalBasis().en())
                .contains("Art. 33");
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
    }

    @Tag("R11.1")
    @Test
    void new_details_without_enough_evidence_are_refused_with_the_reason() {
        var change = stage.as("officer2").start(PROCESS, onPaper(DETAILS));
        var caseNumber = change.getBusinessKey();
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "CheckEvidence", Map.of("evidenceResult", "INSUFFICIENT")))
                .isEqualTo("evidenceRemark");
        stage.complete(
                caseNumber,
                "CheckEvidence",
                Map.of("evidenceResult", "INSUFFICIENT", "evidenceRemark", "The certificate is of another company"));
        assertThat(change).isEnded().hasPassed("RefuseChange", "End_ChangeRefused");
        assertThat(stage.outcome(caseNumber)).isEqualTo("REFUSED");
        assertThat(stage.letter(caseNumber, LetterKind.CHANGE_REFUSED).body().en())
                .contains("another company", "new details of the holder");
        assertThat(stage.make(Organizations.class).read(SHOP.businessNumber()).name())
                .isEqualTo("Maru Shop");
        assertThat(stage.make(Documents.class).of(caseNumber)).isEmpty();
    }

    // Surrender

    @Tag("R11.2")
    @Test
    void a_certificate_that_its_holder_gives_back_is_withdrawn_at_once() {
        var change = stage.start(PROCESS, SURRENDER);
        var caseNumber = change.getBusinessKey();
        stage.as("officer").complete(caseNumber, "ConfirmSurrender", Map.of("surrender", "CONFIRMED"));
        assertThat(change).isEnded().hasPassed("WithdrawCertificate", "End_CertificateWithdrawn");
        assertThat(status()).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(stage.certificates().read(NUMBER).withdrawnIn()).contains(caseNumber);
        assertThat(stage.certificates().read(OTHER).status(stage.now())).isEqualTo(CertificateStatus.VALID);
        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.CERTIFICATE_WITHDRAWN);
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("shop").start(PROCESS, SURRENDER)))
                .hasMessageContaining("not held: WITHDRAWN");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("officer")
                        .start("certificate-revocation", revocation(NUMBER, "FRAUD"))))
                .hasMessageContaining("WITHDRAWN");
    }

    @Test
    void a_surrender_that_the_officer_refuses_changes_nothing() {
        var change = stage.start(PROCESS, SURRENDER);
        var caseNumber = change.getBusinessKey();
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "ConfirmSurrender", Map.of("surrender", "REFUSED")))
                .isEqualTo("surrenderRemark");
        stage.complete(
                caseNumber,
                "ConfirmSurrender",
                Map.of("surrender", "REFUSED", "surrenderRemark", "Sent by somebody without power of attorney"));
        assertThat(change).isEnded().hasPassed("RefuseChange").hasNotPassed("WithdrawCertificate");
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
    }

    @Tag("R11.2")
    @Test
    void nobody_escapes_a_revocation_by_giving_the_certificate_back() {
        var early = stage.start(PROCESS, SURRENDER).getBusinessKey();
        var revocation = stage.as("officer")
                .start("certificate-revocation", revocation(NUMBER, "FRAUD"))
                .getBusinessKey();
        assertThat(stage.invalidField(early, "ConfirmSurrender", Map.of("surrender", "CONFIRMED")))
                .isEqualTo("surrender");
        stage.complete(
                early, "ConfirmSurrender", Map.of("surrender", "REFUSED", "surrenderRemark", "A revocation is open"));
        assertThat(stage.refusal(Conflict.class, () -> stage.as("shop").start(PROCESS, SURRENDER)))
                .hasMessageContaining(revocation);
        var otherOne = stage.start(PROCESS, with(SURRENDER, "certificateNumber", OTHER));
        assertThat(otherOne).isWaitingAt("ConfirmSurrender");
    }

    @Tag("R11.2")
    @Test
    void nobody_escapes_a_screening_by_giving_a_certificate_back() {
        var screening = scenes.report(SHOP, 6_000).getBusinessKey();
        assertThat(stage.refusal(Conflict.class, () -> stage.as("shop").start(PROCESS, SURRENDER)))
                .hasMessageContaining(screening);
    }

    @Tag("R11.5")
    @Test
    void a_change_ends_when_its_certificate_is_revoked() {
        var change = stage.start(PROCESS, SURRENDER);
        var suspension = suspended();
        var otherOne = stage.as("shop").start(PROCESS, with(SURRENDER, "certificateNumber", OTHER));
        revoke();
        assertThat(change).isEnded().hasPassed("EndChange", "End_ChangeEnded");
        assertThat(stage.outcome(change.getBusinessKey())).isEqualTo("ENDED_BY_REVOCATION");
        assertThat(stage.outcome(suspension)).isEqualTo("ENDED_BY_REVOCATION");
        assertThat(stage.decision(change.getBusinessKey(), "EndChange")
                        .reasons()
                        .en())
                .matches("Certificate \\S+ was revoked in case REV-2026-\\d+");
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(otherOne).isNotEnded();
    }

    private void revoke() {
        var breach = scenes.report(SHOP, 33_700_000);
        assertThat(breach).isEnded();
        var order = stage.cases().openOf(SHOP.businessNumber(), CaseKind.REVOCATION).stream()
                .filter(open -> open.certificateNumber().filter(NUMBER::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .caseNumber();
        scenes.sign(order);
    }

    // Suspension

    @Tag("R11.3")
    @Test
    void a_suspension_shows_at_once_and_ends_with_its_last_day() {
        var caseNumber = suspended();
        assertThat(status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(stage.letter(caseNumber, LetterKind.CERTIFICATE_SUSPENDED)
                        .body()
                        .en())
                .contains("2026-12-21", "former developer");
        stage.moveTo(LocalDate.of(2026, 12, 22));
        assertThat(status()).as("also before the timer fires").isEqualTo(CertificateStatus.VALID);
        stage.fire(caseNumber, "Timer_SuspensionOver");
        assertThat(stage.outcome(caseNumber)).isEqualTo("SUSPENSION_ENDED");
        assertThat(stage.letters(caseNumber))
                .containsExactly(LetterKind.CERTIFICATE_SUSPENDED, LetterKind.SUSPENSION_ENDED);
        assertThat(stage.make(Changes.class).read(caseNumber).suspensionEndedAt())
                .contains(stage.now());
        assertThat(stage.as("officer").start(PROCESS, SUSPENSION)).isWaitingAt("PrepareSuspension");
    }

    @Test
    void a_suspension_ended_with_its_last_day_also_when_that_is_recorded_late() {
        var caseNumber = suspended();
        stage.moveTo(LocalDate.of(2026, 12, 24));
        stage.fire(caseNumber, "Timer_SuspensionOver");
        assertThat(stage.make(Changes.class).read(caseNumber).suspensionEndedAt())
                .contains(OffsetDateTime.parse("2026-12-22T00:00:00+09:00").toInstant());
    }

    @Tag("R11.3")
    @Test
    void a_manager_who_did_not_ask_for_it_lifts_a_suspension_before_its_end() {
        var caseNumber = suspended();
        var lifting = Map.<String, Object>of("liftingReason", "All keys were replaced");
        stage.as("officer2").complete(caseNumber, "RequestLifting", lifting);
        stage.as("manager").complete(caseNumber, "SignLifting", Map.of("lifting", "KEPT"));
        assertThat(status()).isEqualTo(CertificateStatus.SUSPENDED);
        stage.as("factotum").complete(caseNumber, "RequestLifting", lifting);
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignLifting", Map.of("lifting", "LIFTED"))))
                .hasMessageContaining("RequestLifting");
        stage.as("manager2").complete(caseNumber, "SignLifting", Map.of("lifting", "LIFTED"));
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
        assertThat(stage.outcome(caseNumber)).isEqualTo("SUSPENSION_ENDED");
        assertThat(stage.decision(caseNumber, "SignLifting").facts().en()).contains("replaced");
        assertThat(stage.decision(caseNumber, "SignLifting").decidedBy()).isEqualTo("manager2");
    }

    @Test
    void a_suspension_ends_with_its_last_day_also_while_its_lifting_waits_for_the_signature() {
        var caseNumber = suspended();
        stage.as("officer").complete(caseNumber, "RequestLifting", Map.of("liftingReason", "All keys were replaced"));
        stage.moveTo(LocalDate.of(2026, 12, 22));
        stage.fire(caseNumber, "Timer_SuspensionOverUnsigned");
        assertThat(stage.outcome(caseNumber)).isEqualTo("SUSPENSION_ENDED");
        assertThat(stage.tasks(caseNumber, "SignLifting")).isEmpty();
    }

    @Test
    void a_suspension_that_nobody_signs_does_not_happen_and_is_not_told() {
        var change = stage.as("officer").start(PROCESS, SUSPENSION);
        var caseNumber = change.getBusinessKey();
        stage.complete(caseNumber, "PrepareSuspension", PREPARED);
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignSuspension", Map.of("suspension", "NOT_SIGNED")))
                .isEqualTo("suspensionRemark");
        stage.complete(
                caseNumber,
                "SignSuspension",
                Map.of("suspension", "NOT_SIGNED", "suspensionRemark", "The facts do not suffice"));
        assertThat(change).isEnded().hasPassed("DropSuspension", "End_NotSuspended");
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
    }

    @Tag("R11.3")
    @Test
    void whoever_prepared_a_suspension_does_not_sign_it() {
        var caseNumber = stage.as("officer").start(PROCESS, SUSPENSION).getBusinessKey();
        stage.as("factotum").complete(caseNumber, "PrepareSuspension", PREPARED);
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignSuspension", Map.of("suspension", "SIGNED"))))
                .hasMessageContaining("PrepareSuspension");
    }

    @Test
    void a_suspension_is_prepared_for_a_time_that_may_be_and_signed_only_while_it_may_take_effect() {
        var caseNumber = stage.as("officer").start(PROCESS, SUSPENSION).getBusinessKey();
        for (var day : new String[] {"2026-11-21", "2027-12-31", "soon", ""}) {
            assertThat(stage.invalidField(caseNumber, "PrepareSuspension", with(PREPARED, "suspendedUntil", day)))
                    .as(day)
                    .isEqualTo("suspendedUntil");
        }
        assertThat(stage.invalidField(caseNumber, "PrepareSuspension", without(PREPARED, "suspensionFacts")))
                .isEqualTo("suspensionFacts");
        stage.complete(caseNumber, "PrepareSuspension", PREPARED);
        stage.moveTo(LocalDate.of(2026, 12, 22));
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignSuspension", Map.of("suspension", "SIGNED")))
                .isEqualTo("suspension");
        stage.moveTo(LocalDate.of(2028, 1, 1));
        assertThat(stage.invalidField(caseNumber, "SignSuspension", Map.of("suspension", "SIGNED")))
                .isEqualTo("suspension");
    }

    @Tag("R11.4")
    @Test
    void a_suspended_certificate_is_held_it_is_surveyed_given_back_and_revoked() {
        var suspension = suspended();
        assertThat(stage.certificates().validOf(SHOP.businessNumber())).hasSize(2);
        assertThat(stage.as("officer").start("annual-surveillance", Map.of("certificateNumber", NUMBER)))
                .isNotEnded();
        var surrender = stage.as("shop").start(PROCESS, SURRENDER).getBusinessKey();
        stage.as("officer").complete(surrender, "ConfirmSurrender", Map.of("surrender", "CONFIRMED"));
        assertThat(status()).isEqualTo(CertificateStatus.WITHDRAWN);
        stage.moveTo(LocalDate.of(2026, 12, 22));
        stage.fire(suspension, "Timer_SuspensionOver");
        assertThat(stage.letters(suspension))
                .as("what is withdrawn is not valid again")
                .containsExactly(LetterKind.CERTIFICATE_SUSPENDED);
        assertThat(status()).isEqualTo(CertificateStatus.WITHDRAWN);
    }

    // Who and what

    @Test
    void only_the_holder_and_case_officers_start_a_change_and_only_officers_a_suspension() {
        for (var start : new Map<?, ?>[] {DETAILS, SURRENDER}) {
            @SuppressWarnings("unchecked")
            var variables = (Map<String, Object>) start;
            assertThat(stage.refusal(AuthorizationException.class, () -> stage.as("portal")
                            .start(PROCESS, variables)))
                    .hasMessageContaining("may not act for");
        }
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.as("shop").start(PROCESS, SUSPENSION)))
                .hasMessageContaining("no case officer");
    }

    @Tag("R11.6")
    @Test
    void what_an_officer_enters_for_the_holder_names_its_written_request_and_another_officer_confirms_it() {
        for (var variables : List.of(DETAILS, SURRENDER)) {
            assertThat(stage.refusal(InvalidInput.class, () -> stage.as("officer")
                                    .start(PROCESS, variables))
                            .field())
                    .isEqualTo("paperReceivedOn");
            assertThat(stage.refusal(InvalidInput.class, () -> stage.as("officer")
                                    .start(PROCESS, without(onPaper(variables), "paperReference")))
                            .field())
                    .isEqualTo("paperReference");
            assertThat(stage.refusal(InvalidInput.class, () -> stage.as("officer")
                                    .start(PROCESS, with(onPaper(variables), "paperReceivedOn", "2026-11-23")))
                            .field())
                    .isEqualTo("paperReceivedOn");
            assertThat(stage.refusal(InvalidInput.class, () -> stage.as("shop").start(PROCESS, onPaper(variables)))
                            .field())
                    .isEqualTo("paperReceivedOn");
        }
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("officer").start(PROCESS, onPaper(SUSPENSION)))
                        .field())
                .isEqualTo("paperReceivedOn");
        for (var user : new String[] {"msit", "manager"}) {
            stage.refusal(AuthorizationException.class, () -> stage.as(user).start(PROCESS, onPaper(SURRENDER)));
        }

        var surrender = stage.as("officer").start(PROCESS, onPaper(SURRENDER)).getBusinessKey();
        assertThat(stage.make(Changes.class).read(surrender).paper())
                .contains(new Paper(LocalDate.of(2026, 11, 20), "Letter of Maru Shop, mail log 4711"));
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(surrender, "ConfirmSurrender", Map.of("surrender", "CONFIRMED"))))
                .hasMessageContaining("officer started the case");
        var details = stage.start(PROCESS, onPaper(DETAILS)).getBusinessKey();
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(details, "CheckEvidence", Map.of("evidenceResult", "SUFFICIENT"))))
                .hasMessageContaining("officer started the case");
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
        stage.as("officer2").complete(details, "CheckEvidence", Map.of("evidenceResult", "SUFFICIENT"));
        stage.complete(surrender, "ConfirmSurrender", Map.of("surrender", "CONFIRMED"));
        assertThat(status()).isEqualTo(CertificateStatus.WITHDRAWN);
    }

    @Tag("R11.6")
    @Test
    void whoever_started_a_suspension_neither_signs_it_nor_its_lifting() {
        var caseNumber = stage.as("factotum").start(PROCESS, SUSPENSION).getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareSuspension", PREPARED);
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignSuspension", Map.of("suspension", "SIGNED"))))
                .hasMessageContaining("factotum started the case");
        stage.as("manager").complete(caseNumber, "SignSuspension", Map.of("suspension", "SIGNED"));
        stage.as("officer").complete(caseNumber, "RequestLifting", Map.of("liftingReason", "All keys were replaced"));
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignLifting", Map.of("lifting", "LIFTED"))))
                .hasMessageContaining("factotum started the case");
    }

    @Test
    void one_change_of_a_kind_is_open_at_a_time() {
        var open = stage.start(PROCESS, SURRENDER).getBusinessKey();
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, SURRENDER))
                        .attributes())
                .containsEntry("openCase", open);
        assertThat(stage.start(PROCESS, DETAILS)).isNotEnded();
    }

    static Stream<Arguments> bad_starts() {
        return Stream.of(
                arguments("certificateNumber", without(SURRENDER, "certificateNumber"), "is missing"),
                arguments(
                        "certificateNumber",
                        with(SURRENDER, "certificateNumber", "ISMS-KISA-1999-001"),
                        "no certificate"),
                arguments("change", without(SURRENDER, "change"), "is missing"),
                arguments("change", with(SURRENDER, "change", "REVOCATION"), "must be one of"),
                arguments("reason", without(SURRENDER, "reason"), "is missing"),
                arguments("reason", with(SURRENDER, "reason", "x".repeat(1001)), "too long"),
                arguments("newName", without(without(DETAILS, "newName"), "newAddress"), "is missing"),
                arguments("newName", with(DETAILS, "newName", "x".repeat(201)), "too long"),
                arguments("newAddress", with(DETAILS, "newAddress", "two\nlines"), "one line"),
                arguments("evidence", without(DETAILS, "evidence"), "is missing"),
                arguments("newName", with(SURRENDER, "newName", "Maru Mall"), "only for HOLDER_DETAILS"),
                arguments("evidence", with(SURRENDER, "evidence", "None"), "only for HOLDER_DETAILS"),
                arguments("surrender", with(SURRENDER, "surrender", "CONFIRMED"), "is not expected"));
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("bad_starts")
    void bad_input_is_refused_with_the_name_of_the_variable_and_leaves_nothing_behind(
            String field, Map<String, Object> variables, String problem) {
        var refusal = stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, variables));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(problem);
    }

    @Test
    void a_certificate_that_expired_is_not_changed() {
        stage.moveTo(LocalDate.of(2028, 1, 1));
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, DETAILS)))
                .hasMessageContaining("not held: EXPIRED");
    }

    @Tag("R4.11")
    @Test
    void a_screening_asks_for_the_suspension_of_every_valid_certificate_that_is_not_being_suspended() {
        stage.as("officer").start(PROCESS, Scenes.with(SUSPENSION, "certificateNumber", OTHER));
        var screening = scenes.report(SHOP, 5_000).getBusinessKey();
        stage.as("officer3")
                .complete(
                        screening,
                        "ScreenBreach",
                        Map.of(
                                "specialAudit",
                                "NOT_NEEDED",
                                "screeningReason",
                                "The cause is known",
                                "suspensionReason",
                                "The stolen keys still work"));
        var suspension = stage.cases().openOf(SHOP.businessNumber(), CaseKind.CHANGE).stream()
                .filter(opened -> opened.certificateNumber().orElseThrow().equals(NUMBER))
                .findFirst()
                .orElseThrow();
        assertThat(stage.cases().openOf(SHOP.businessNumber(), CaseKind.CHANGE)).hasSize(2);
        assertThat(suspension.origin()).contains(screening);
        assertThat(stage.running(PROCESS, suspension.caseNumber()))
                .hasPassed("Start_SuspensionRequested")
                .isWaitingAt("PrepareSuspension");
        assertThat(stage.decision(screening, "ScreenBreach").facts().en())
                .contains("suspension: The stolen keys still work");
        stage.as("officer").complete(suspension.caseNumber(), "PrepareSuspension", PREPARED);
        stage.as("manager").complete(suspension.caseNumber(), "SignSuspension", Map.of("suspension", "SIGNED"));
        assertThat(status()).isEqualTo(CertificateStatus.SUSPENDED);
    }

    @Test
    void whoever_asked_retracts_it_until_somebody_else_decided() {
        var change = stage.as("shop").start(PROCESS, SURRENDER);
        var caseNumber = change.getBusinessKey();
        stage.inTransaction(() -> stage.make(RetractionProcess.class)
                .retract(caseNumber, new Body<>(NewRetraction.class, Map.of("reason", "Typed by mistake"))));
        assertThat(change).isEnded().hasPassed("Start_ProposalRetracted", "End_ProposalRetracted");
        assertThat(stage.outcome(caseNumber)).isEqualTo("RETRACTED");
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
        var suspension = suspended();
        stage.as("officer");
        stage.refusal(
                Conflict.class,
                () -> stage.inTransaction(() -> stage.make(RetractionProcess.class)
                        .retract(suspension, new Body<>(NewRetraction.class, Map.of("reason", "Too late")))));
    }

    // Corrections

    private static Map<String, Object> correction(String field, String right) {
        return Map.of(
                "certificateNumber", NUMBER, "change", "CORRECTION", "reason", "A typo of the body", field, right);
    }

    private static final Map<String, Object> CORRECT =
            Map.of("certificateCorrection", "SIGNED", "correctionRemark", "Obvious");

    @Tag("R11.7")
    @Test
    void a_typo_in_the_scope_is_corrected_in_the_register_and_on_a_certificate_written_anew() {
        var before = stage.inTransaction(() -> {
            stage.make(Documents.class)
                    .writeCertificate(earlier(), stage.certificates().read(NUMBER));
            return stage.make(Documents.class).certificate(stage.certificates().read(NUMBER));
        });
        var change = stage.as("officer").start(PROCESS, correction("correctedScope", "Online shop and its warehouse"));
        var caseNumber = change.getBusinessKey();
        assertThat(change).isWaitingAt("SignCorrection");
        assertThat(stage.variable(change, "certificateShouldSay").toString()).contains("Online shop and its warehouse");
        stage.as("manager").complete(caseNumber, "SignCorrection", CORRECT);
        assertThat(change)
                .isEnded()
                .hasPassed("CorrectCertificate", "End_CertificateCorrected")
                .hasNotPassed("RefuseCorrection");
        assertThat(stage.outcome(caseNumber)).isEqualTo("CORRECTED");
        assertThat(stage.certificates().read(NUMBER).scope()).isEqualTo("Online shop and its warehouse");
        stage.inTransaction(() -> {
            var documents = stage.make(Documents.class);
            var now = documents.certificate(stage.certificates().read(NUMBER));
            assertThat(now.caseNumber()).isEqualTo(caseNumber);
            assertThat(now.body().en()).contains("Online shop and its warehouse");
            assertThat(documents.supersededBy(now)).isEmpty();
            assertThat(documents.supersededBy(before).orElseThrow().id()).isEqualTo(now.id());
            assertThat(documents.mark(before, Locale.ENGLISH).orElseThrow()).contains(caseNumber, "Superseded");
            assertThat(stage.make(Changes.class)
                            .corrections(Set.of(stage.certificates().read(NUMBER))))
                    .hasSize(1);
            return null;
        });
        var stored = stage.make(Changes.class).read(caseNumber);
        assertThat(stored.scopeBefore())
                .hasValueSatisfying(scope -> assertThat(scope).doesNotContain("warehouse"));
        assertThat(stored.decidedBy()).contains("manager");
        var letter = stage.letter(caseNumber, LetterKind.CERTIFICATE_CORRECTED);
        assertThat(letter.body().en()).contains("Online shop and its warehouse", "Art. 25", "A typo of the body");
        assertThat(letter.body().ko()).contains("「행정절차법」 제25조");
        assertThat(stage.decision(caseNumber, "SignCorrection").legalBasis().en())
                .contains("Art. 25");
    }

    private String earlier() {
        return stage.as("officer").start(PROCESS, SUSPENSION).getBusinessKey();
    }

    @Test
    void wrong_details_of_the_holder_are_corrected_on_all_that_it_holds() {
        var caseNumber = stage.as("shop")
                .start(PROCESS, with(correction("newName", "Maru Shop Co."), "newAddress", "1 Maru-ro, Seoul"))
                .getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignCorrection", CORRECT);
        assertThat(stage.make(Organizations.class).read(SHOP.businessNumber()).name())
                .isEqualTo("Maru Shop Co.");
        assertThat(stage.make(Documents.class).of(caseNumber))
                .extracting(Document::occasion)
                .containsExactlyInAnyOrder(NUMBER, OTHER);
        stage.inTransaction(() -> {
            assertThat(stage.make(Changes.class)
                            .corrections(Set.of(stage.certificates().read(OTHER))))
                    .as("the register shows it of every certificate of that name")
                    .hasSize(1);
            return null;
        });
    }

    @Test
    void a_certificate_goes_to_the_unit_of_the_same_company_to_which_it_should_have_been_issued() {
        stage.lookAfter(SHOP, NUMBER);
        stage.as("officer");
        assertThat(stage.refusal(
                                InvalidInput.class,
                                () -> stage.start(PROCESS, correction("correctedHolder", PORTAL.businessNumber())))
                        .getMessage())
                .contains("not of the same company");
        stage.inTransaction(() -> {
            for (var unit : List.of(SHOP, PORTAL)) {
                stage.make(Organizations.class)
                        .read(unit.businessNumber())
                        .describe(null, null, "1101110000019", stage.now());
            }
            return null;
        });
        var open = stage.start(PROCESS, SUSPENSION).getBusinessKey();
        stage.refusal(
                Conflict.class, () -> stage.start(PROCESS, correction("correctedHolder", PORTAL.businessNumber())));
        stage.as("officer").complete(open, "PrepareSuspension", PREPARED);
        stage.as("manager")
                .complete(open, "SignSuspension", Map.of("suspension", "NOT_SIGNED", "suspensionRemark", "No"));

        var caseNumber = stage.as("officer")
                .start(PROCESS, correction("correctedHolder", PORTAL.businessNumber()))
                .getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignCorrection", CORRECT);
        var certificate = stage.certificates().read(NUMBER);
        assertThat(certificate.businessNumber()).isEqualTo(PORTAL.businessNumber());
        assertThat(stage.variable(stage.running("certificate-validity", NUMBER), "businessNumber"))
                .isEqualTo(PORTAL.businessNumber());
        assertThat(stage.make(Documents.class).certificate(certificate).body().en())
                .contains(stage.make(Organizations.class)
                        .read(PORTAL.businessNumber())
                        .name());
        assertThat(stage.letters(caseNumber))
                .containsExactly(LetterKind.CERTIFICATE_CORRECTED, LetterKind.CERTIFICATE_CORRECTED);
    }

    @Tag("R11.7")
    @Test
    void what_is_no_clerical_error_is_refused_with_the_reason() {
        var change = stage.as("shop").start(PROCESS, correction("correctedScope", "Everything that we do"));
        var caseNumber = change.getBusinessKey();
        stage.as("manager")
                .complete(
                        caseNumber,
                        "SignCorrection",
                        Map.of(
                                "certificateCorrection",
                                "REFUSED",
                                "correctionRemark",
                                "The committee decided on the shop only"));
        assertThat(change).isEnded().hasPassed("RefuseCorrection", "End_CorrectionRefused");
        assertThat(stage.outcome(caseNumber)).isEqualTo("REFUSED");
        assertThat(stage.letter(caseNumber, LetterKind.CHANGE_REFUSED).body().en())
                .contains("correction of the certificate", "The committee decided");
        assertThat(stage.certificates().read(NUMBER).scope()).doesNotContain("Everything");
    }

    @Tag("R11.7")
    @Test
    void a_correction_names_what_is_wrong_and_whoever_proposed_it_does_not_sign() {
        stage.as("officer");
        var nothing = Map.<String, Object>of("certificateNumber", NUMBER, "change", "CORRECTION", "reason", "A typo");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, nothing))
                        .field())
                .isEqualTo("correctedScope");
        var same = stage.certificates().read(NUMBER).scope();
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, correction("correctedScope", same)))
                        .getMessage())
                .contains("changes nothing");
        assertThat(stage.refusal(
                                InvalidInput.class,
                                () -> stage.start(PROCESS, with(SURRENDER, "correctedScope", "Something else")))
                        .field())
                .isEqualTo("correctedScope");
        assertThat(stage.refusal(
                                InvalidInput.class,
                                () -> stage.start(
                                        PROCESS,
                                        with(correction("correctedHolder", PORTAL.businessNumber()), "newName", "X")))
                        .field())
                .isEqualTo("correctedHolder");
    }
}
