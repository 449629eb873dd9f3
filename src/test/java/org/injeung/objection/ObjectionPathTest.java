package org.injeung.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.application;
import static org.injeung.engine.Scenes.revocation;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.access.Processes;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.fields.Body;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Objections;
import org.injeung.registry.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObjectionPathTest {
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final Map<String, Object> REPORT =
            Map.of("reviewReport", "The data were complete", "replyExtension", "NOT_NEEDED");

    @RegisterExtension
    static final Stage stage = Stage.of("objection");

    private final Scenes scenes = new Scenes(stage);
    private String revocation;

    @BeforeEach
    void a_certificate_is_revoked() {
        stage.register(SHOP, BANK);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        revocation = scenes.revoke(SHOP, NUMBER, "FALSE_DATA");
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
    }

    private CertificateStatus status() {
        return stage.certificates().read(NUMBER).status(stage.now());
    }

    private ProcessInstance object(String user, String caseNumber) {
        return stage.as(user)
                .start("objection", Map.of("caseNumber", caseNumber, "reasons", "The data are in the file"));
    }

    private void resolve(String caseNumber, String... votes) {
        scenes.meet(caseNumber, votes.length);
        for (var i = 0; i < votes.length; i++) {
            stage.as("committee" + (4 + i))
                    .complete(caseNumber, "CastBallot", Map.of("vote", votes[i], "ballotReason", "As reported"));
        }
    }

    @Tag("R5.7")
    @Test
    void the_time_for_an_objection_begins_when_the_holder_received_the_order() {
        stage.hold(BANK, "ISMS-P-FSI-2025-001", Scheme.ISMS_P);
        scenes.report(BANK, 33_700_000);
        var order = stage.openCase(BANK, CaseKind.REVOCATION);
        scenes.signUnserved(order);
        // Nothing was recorded yet: it has not begun, and an objection may be made all the same.
        stage.moveTo(LocalDate.of(2026, 12, 20));
        stage.as("officer2").complete(order, "RecordReceipt", Scenes.receipt(LocalDate.of(2026, 12, 4)));
        // 15 days from the receipt: 19 December is a Saturday and rolls to Monday 21 December.
        var inTime = object("bank", order).getBusinessKey();
        assertThat(stage.decision(inTime, "DecideAdmissibility").answer()).isEqualTo("ADMISSIBLE");
        assertThat(stage.decision(inTime, "DecideAdmissibility").reasons().en()).contains("until 2026-12-21");
    }

    @Test
    void an_objection_to_an_order_whose_receipt_nobody_recorded_is_never_late() {
        stage.hold(BANK, "ISMS-P-FSI-2025-001", Scheme.ISMS_P);
        scenes.report(BANK, 33_700_000);
        var order = stage.openCase(BANK, CaseKind.REVOCATION);
        scenes.signUnserved(order);
        stage.moveTo(LocalDate.of(2027, 2, 1));
        var objection = object("bank", order).getBusinessKey();
        assertThat(stage.decision(objection, "DecideAdmissibility").answer()).isEqualTo("ADMISSIBLE");
    }

    @Tag("R20.4")
    @Test
    void an_upheld_objection_restores_the_certificate_and_ends_bar_waiver_and_cooldown() {
        var objection = object("shop", revocation);
        var caseNumber = objection.getBusinessKey();
        assertThat(caseNumber).isEqualTo("OBJ-2026-000001");
        assertThat(objection).isWaitingAt("ReviewObjection").hasPassed("AcknowledgeObjection");
        assertThat(stage.cases().read(caseNumber).certificateNumber()).hasValue(NUMBER);
        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.OBJECTION_RECEIVED);
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_RECEIVED)
                        .body()
                        .en())
                .contains("2026-12-07"); // 14 days end on Sunday 6 December
        stage.moveTo(LocalDate.of(2026, 11, 25));

        stage.as("officer2").complete(caseNumber, "ReviewObjection", REPORT);
        assertThat(objection).hasNotPassed("ExtendReply");
        resolve(caseNumber, "FOR", "FOR", "AGAINST");

        assertThat(objection).isEnded().hasPassed("UpholdObjection", "End_ObjectionUpheld");
        assertThat(stage.outcome(caseNumber)).isEqualTo("UPHELD");
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
        var certificate = stage.certificates().read(NUMBER);
        assertThat(certificate.revokedAt()).isEmpty();
        assertThat(certificate.restoredIn()).hasValue(caseNumber);
        assertThat(stage.running("certificate-validity", NUMBER)).isWaitingAt("Gateway_WhatComesFirst");
        assertThat(stage.certificates().barInForce(SHOP.businessNumber())).isEmpty();
        assertThat(stage.certificates().waiverOf(revocation).orElseThrow().endsAt())
                .isEqualTo(stage.now());
        assertThat(stage.cases().read(revocation).status()).isEqualTo("OVERTURNED");
        assertThat(stage.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(revocation)
                        .count())
                .isZero();
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_UPHELD).body().en())
                .contains("your certificate is restored", "As reported")
                .doesNotContain("committee4");
        assertThat(stage.letters(revocation))
                .containsExactly(LetterKind.REVOCATION_NOTICE, LetterKind.REVOCATION_ORDER);

        // What was taken back may be decided anew, and contested anew.
        var again = scenes.revoke(SHOP, NUMBER, "FALSE_MARK");
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(object("shop", revocation)).isEnded().hasPassed("End_ObjectionInadmissible");
        assertThat(object("shop", again)).isWaitingAt("ReviewObjection");
    }

    @Tag("R20.3")
    @Test
    void a_dismissed_objection_leaves_everything_as_it_is_and_tells_the_remedies() {
        var objection = object("shop", revocation);
        var caseNumber = objection.getBusinessKey();
        stage.as("officer2");
        assertThat(stage.invalidField(
                        caseNumber,
                        "ReviewObjection",
                        Map.of("reviewReport", "The file is incomplete", "replyExtension", "NEEDED")))
                .isEqualTo("extensionReason");
        stage.complete(
                caseNumber,
                "ReviewObjection",
                Map.of(
                        "reviewReport", "The file is incomplete",
                        "replyExtension", "NEEDED",
                        "extensionReason", "The committee meets on 10 December"));
        assertThat(objection).hasPassed("ExtendReply");
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_REPLY_EXTENDED)
                        .body()
                        .en())
                .contains("2026-12-17", "The committee meets on 10 December"); // ten days from 8 December
        assertThat(stage.make(Objections.class).read(caseNumber).replyDueOn()).hasValue(LocalDate.of(2026, 12, 17));
        resolve(caseNumber, "AGAINST", "FOR", "AGAINST");

        assertThat(objection).isEnded().hasPassed("DismissObjection", "End_ObjectionDismissed");
        assertThat(stage.outcome(caseNumber)).isEqualTo("DISMISSED");
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(stage.certificates().barInForce(SHOP.businessNumber())).isPresent();
        assertThat(stage.cases().read(revocation).status()).isEqualTo("REVOKED");
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_DISMISSED)
                        .body()
                        .en())
                .contains("within 90 days", "As reported");
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_DISMISSED)
                        .body()
                        .ko())
                .contains("행정심판 또는 행정소송");

        var repeated = object("shop", revocation);
        assertThat(repeated).isEnded();
        assertThat(stage.decision(repeated.getBusinessKey(), "DecideAdmissibility")
                        .answer())
                .isEqualTo("REPEATED");
    }

    @Tag("R20.1")
    @Test
    void a_late_objection_is_answered_by_a_letter_with_the_reason() {
        stage.moveTo(LocalDate.of(2026, 12, 8)); // the 15 days end on Monday 7 December
        var objection = object("shop", revocation);
        var caseNumber = objection.getBusinessKey();
        assertThat(objection)
                .isEnded()
                .hasPassed("RefuseObjection", "End_ObjectionInadmissible")
                .hasNotPassed("AcknowledgeObjection");
        assertThat(stage.outcome(caseNumber)).isEqualTo("INADMISSIBLE");
        assertThat(stage.decision(caseNumber, "DecideAdmissibility").answer()).isEqualTo("LATE");
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_INADMISSIBLE)
                        .body()
                        .en())
                .contains("The last day of an objection was 2026-12-07", "Art. 36(1)");
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_INADMISSIBLE)
                        .body()
                        .ko())
                .contains("이의신청 기한은 2026-12-07까지였습니다", "제36조제1항")
                .doesNotContainPattern("(?s)귀하.*[A-Za-z]{4,} [A-Za-z]{4,}");
    }

    @Tag("R20.1")
    @Test
    void there_is_nothing_to_object_to_before_the_result_and_one_objection_at_a_time_after_it() {
        var open = stage.as("msit")
                .start("certification-issuance", application(BANK, "ISMS"))
                .getBusinessKey();
        var early = object("bank", open);
        assertThat(early).isEnded();
        assertThat(stage.decision(early.getBusinessKey(), "DecideAdmissibility").answer())
                .isEqualTo("NO_RESULT");
        assertThat(object("bank", early.getBusinessKey())).isEnded(); // nor to the answer to an objection

        var first = object("shop", revocation).getBusinessKey();
        assertThat(stage.refusal(Conflict.class, () -> onPaper("officer2", "2026-11-22"))
                        .attributes())
                .containsEntry("openCase", first);
    }

    @Test
    void an_organization_objects_for_itself_and_learns_nothing_of_the_cases_of_others() {
        var foreign = stage.refusal(InvalidInput.class, () -> object("bank", revocation));
        var unknown = stage.refusal(InvalidInput.class, () -> object("bank", "REV-2026-000099"));
        assertThat(foreign.field()).isEqualTo("caseNumber");
        assertThat(foreign.problem().map(text -> text.replace(revocation, "REV-2026-000099")))
                .isEqualTo(unknown.problem());
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("shop")
                                .start("objection", Map.of("caseNumber", revocation)))
                        .field())
                .isEqualTo("reasons");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("shop")
                                .start(
                                        "objection",
                                        Map.of(
                                                "caseNumber",
                                                revocation,
                                                "reasons",
                                                "x",
                                                "admissibility",
                                                "ADMISSIBLE")))
                        .field())
                .isEqualTo("admissibility");
    }

    private ProcessInstance onPaper(String user, String receivedOn) {
        return stage.as(user).start("objection", entered(receivedOn));
    }

    private Map<String, Object> entered(String receivedOn) {
        return Map.of(
                "caseNumber",
                revocation,
                "reasons",
                "The data are in the file",
                "paperReceivedOn",
                receivedOn,
                "paperReference",
                "Letter of Maru Shop, mail log 4711");
    }

    @Tag("R20.5")
    @Test
    void an_officer_enters_an_objection_with_the_paper_it_came_on_and_neither_reviews_nor_decides_it() {
        stage.as("factotum");
        var over = stage.inTransaction(() -> stage.make(Processes.class)
                .start(
                        CaseKind.OBJECTION,
                        new Body<>(NewObjection.class, new java.util.HashMap<>(entered("2026-11-22")))));
        var caseNumber = over.caseNumber();
        assertThat(over.origin()).hasValue(revocation);
        assertThat(stage.make(Objections.class).read(caseNumber).paper())
                .contains(new Paper(LocalDate.of(2026, 11, 22), "Letter of Maru Shop, mail log 4711"));
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.complete(caseNumber, "ReviewObjection", REPORT)))
                .hasMessageContaining("factotum started the case");
        stage.as("officer2").complete(caseNumber, "ReviewObjection", REPORT);
        scenes.meet(caseNumber, 3);
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "x"))))
                .hasMessageContaining("factotum started the case");
    }

    @Tag("R20.5")
    @Test
    void an_objection_on_paper_is_in_time_by_the_day_on_which_it_was_received() {
        stage.moveTo(LocalDate.of(2026, 12, 9)); // the 15 days ended on Monday 7 December
        assertThat(onPaper("officer2", "2026-12-07")).isWaitingAt("ReviewObjection");
    }

    @Test
    void an_objection_on_paper_that_was_received_too_late_is_late() {
        stage.moveTo(LocalDate.of(2026, 12, 9));
        var late = onPaper("officer2", "2026-12-08");
        assertThat(late).isEnded().hasPassed("RefuseObjection");
        assertThat(stage.decision(late.getBusinessKey(), "DecideAdmissibility").answer())
                .isEqualTo("LATE");
    }

    @Test
    void a_paper_is_named_by_who_enters_it_and_by_nobody_else() {
        for (var day : new String[] {"2026-11-23", "2026-11-21", "yesterday"}) {
            assertThat(stage.refusal(InvalidInput.class, () -> onPaper("officer2", day))
                            .field())
                    .as(day)
                    .isEqualTo("paperReceivedOn");
        }
        assertThat(stage.refusal(InvalidInput.class, () -> object("officer2", revocation))
                        .field())
                .isEqualTo("paperReceivedOn");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("officer2")
                                .start("objection", Scenes.without(entered("2026-11-22"), "paperReference")))
                        .field())
                .isEqualTo("paperReference");
        assertThat(stage.refusal(InvalidInput.class, () -> onPaper("shop", "2026-11-22"))
                        .field())
                .isEqualTo("paperReceivedOn");
    }

    @Tag("R20.5")
    @Test
    void agencies_managers_and_operators_object_for_nobody() {
        for (var user : new String[] {"msit", "pipc", "kisa", "manager", "auditor"}) {
            assertThat(stage.refusal(AuthorizationException.class, () -> onPaper(user, "2026-11-22")))
                    .as(user)
                    .hasMessageContaining("objects for nobody");
            assertThat(stage.refusal(AuthorizationException.class, () -> object(user, revocation)))
                    .hasMessageContaining("objects for nobody");
        }
    }

    @Tag("R20.2")
    @Test
    void nobody_who_had_a_part_in_the_contested_case_reviews_or_votes() {
        var caseNumber = object("shop", revocation).getBusinessKey();
        stage.as("officer"); // prepared the agenda of the revocation, and started it
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.complete(caseNumber, "ReviewObjection", REPORT)))
                .hasMessageContaining("officer started the case");
        stage.as("officer2").complete(caseNumber, "ReviewObjection", REPORT);
        scenes.meet(caseNumber, 3);
        stage.as("committee1");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "x"))))
                .hasMessageContaining("committee1 did CastBallot in case " + revocation);
        for (var member : new String[] {"committee4", "committee5", "committee6"}) {
            stage.as(member).complete(caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "x"));
        }
        assertThat(stage.outcome(caseNumber)).isEqualTo("UPHELD");
    }

    private String refusedApplication() {
        var refused = scenes.apply(BANK, "ISMS").getBusinessKey();
        scenes.rejectDocuments(refused);
        assertThat(stage.outcome(refused)).isEqualTo("REFUSED");
        return refused;
    }

    @Tag("R20.4")
    @Test
    void the_refusal_of_an_application_is_taken_back_by_people_who_had_no_part_in_it() {
        var refused = refusedApplication();
        var caseNumber = object("bank", refused).getBusinessKey();
        stage.as("officer");
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.complete(caseNumber, "ReviewObjection", REPORT)))
                .hasMessageContaining("officer did CheckApplicationDocuments in case " + refused);
        stage.as("officer2").complete(caseNumber, "ReviewObjection", REPORT);
        resolve(caseNumber, "FOR", "FOR", "FOR");
        assertThat(stage.cases().read(refused).status()).isEqualTo("OVERTURNED");
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_UPHELD).body().en())
                .contains("The refusal is taken back");
        var reopened = stage.cases().read(stage.openCase(BANK, CaseKind.ISSUANCE));
        assertThat(reopened.origin()).hasValue(caseNumber);
        assertThat(stage.cases().application(reopened.caseNumber()).reopens()).hasValue(refused);
        assertThat(stage.tasks(reopened.caseNumber(), "CheckApplicationDocuments"))
                .hasSize(1);
    }

    @Test
    void an_application_that_only_the_committee_refused_leads_to_its_certificate() {
        var refused = scenes.atCommittee(BANK, "ISMS").getBusinessKey();
        scenes.vote(refused, "AGAINST", "AGAINST", "AGAINST");
        assertThat(stage.outcome(refused)).isEqualTo("REFUSED");

        var caseNumber = object("bank", refused).getBusinessKey();
        stage.as("officer3").complete(caseNumber, "ReviewObjection", REPORT);
        resolve(caseNumber, "FOR", "FOR", "FOR");
        var reopened = stage.openCase(BANK, CaseKind.ISSUANCE);
        stage.continueAt(reopened, "IssueCertificate");
        assertThat(stage.outcome(reopened)).isEqualTo("ISSUED");
        assertThat(stage.certificates().validOf(BANK.businessNumber(), Scheme.ISMS))
                .isPresent();
    }

    @Test
    void nothing_is_opened_again_for_who_has_applied_anew() {
        var caseNumber = object("bank", refusedApplication()).getBusinessKey();
        stage.as("bank").start("certification-issuance", application(BANK, "ISMS"));
        stage.as("officer2").complete(caseNumber, "ReviewObjection", REPORT);
        resolve(caseNumber, "FOR", "FOR", "FOR");
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_UPHELD).body().en())
                .contains("another application of yours is open");
    }

    @Tag("R20.4")
    @Test
    void an_open_revocation_ends_with_the_result_of_the_surveillance_that_asked_for_it() {
        var asked = failedSurveillance();
        var caseNumber = object("bank", asked.origin().orElseThrow()).getBusinessKey();
        stage.as("officer3").complete(caseNumber, "ReviewObjection", REPORT);
        resolve(caseNumber, "FOR", "FOR", "FOR");
        assertThat(stage.outcome(asked.caseNumber())).isEqualTo("ENDED_BY_OBJECTION");
        assertThat(stage.letters(asked.caseNumber())).contains(LetterKind.CERTIFICATE_KEPT);
        assertThat(stage.letter(caseNumber, LetterKind.OBJECTION_UPHELD).body().en())
                .contains("you keep your certificate");
    }

    @Test
    void a_certificate_that_was_revoked_meanwhile_is_restored_with_the_result_of_the_surveillance() {
        var asked = failedSurveillance();
        var surveillance = object("bank", asked.origin().orElseThrow()).getBusinessKey();
        stage.as("officer3").complete(surveillance, "ReviewObjection", REPORT);
        stage.as("bank").complete(asked.caseNumber(), "GiveOpinion", Map.of("opinion", "We object"));
        scenes.vote(asked.caseNumber(), "FOR", "FOR", "FOR");
        scenes.sign(asked.caseNumber());
        var second = object("bank", asked.caseNumber()).getBusinessKey();
        stage.as("officer3").complete(second, "ReviewObjection", REPORT);
        resolve(surveillance, "FOR", "FOR", "FOR");
        assertThat(stage.cases().read(asked.caseNumber()).status()).isEqualTo("OVERTURNED");
        assertThat(stage.certificates().validOf(BANK.businessNumber())).hasSize(1);
        resolve(second, "FOR", "FOR", "FOR"); // finds nothing to do any more
        assertThat(stage.outcome(second)).isEqualTo("UPHELD");
        assertThat(stage.certificates().validOf(BANK.businessNumber())).hasSize(1);
    }

    private CertificationCase failedSurveillance() {
        stage.hold(BANK, "ISMS-KISA-2025-002", Scheme.ISMS);
        var surveillance = stage.as("officer")
                .start("annual-surveillance", Map.of("certificateNumber", "ISMS-KISA-2025-002"))
                .getBusinessKey();
        scenes.arrangeSurveillance(BANK, surveillance);
        scenes.failAudit(surveillance);
        return stage.cases().read(stage.openCase(BANK, CaseKind.REVOCATION));
    }
}
