package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import java.util.Map;
import org.injeung.system.Client.Answer;
import org.injeung.system.Desk.Firm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The story of a mistyped number: before the signature two officers, or two managers, take it back; after it the authority itself, or the
 * holder objects. And that of a mistyped certificate.
 */
class MistypedIT {
    private static final Map<String, Object> TYPO =
            Map.of("correctedPersons", 33_700, "reason", "Three zeros too many were typed");

    @ParameterizedTest
    @EnumSource(Database.class)
    void before_the_signature_nothing_is_left_of_it_and_the_screening_goes_on(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Mistyped Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var breach = Desk.businessKey(desk.report("pipc", firm.businessNumber(), 33_700_000));
        var revocation = only(desk, firm, "REVOCATION");
        var penalty = only(desk, firm, "PENALTY");
        desk.prepareOrder(revocation);

        // The lower number is kept, takes nothing back, and the answer tells the way.
        var lower = server.as("pipc")
                .post(
                        "api/cases/" + breach + "/breach-reports",
                        Map.of("affectedPersons", 33_700, "description", "Mistyped"))
                .expect(200)
                .json();
        assertThat(lower.get("effect").asText()).isEqualTo("LOWER");
        assertThat(lower.get("explanation").asText()).contains("/api/cases/" + breach + "/breach-corrections");
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("VALID");

        var path = "api/cases/" + breach + "/breach-corrections";
        server.anonymous().post(path, TYPO).expect(401);
        server.as("msit").post(path, TYPO).expect(404);
        server.as("manager").post(path, TYPO).expect(403);
        assertThat(server.as("pipc")
                        .post(path, Map.of("correctedPersons", 33_700_000, "reason", "None"))
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("correctedPersons");
        var correction = server.as("pipc").post(path, TYPO).expect(201);
        var number = correction.json().get("caseNumber").asText();
        assertThat(correction.header("Location")).endsWith("/api/cases/" + number);
        assertThat(server.as("officer")
                        .post(path, TYPO)
                        .expect(409)
                        .json()
                        .get("openCase")
                        .asText())
                .isEqualTo(number);
        desk.complete(
                "officer",
                "ConfirmCorrection",
                number,
                Map.of("correctionConfirmation", "CONFIRMED", "confirmationReason", "The report on paper says so"));

        assertThat(status(desk, number)).isEqualTo("CORRECTED");
        assertThat(desk.read(number).at("/breachCorrection/personsAfter").asLong())
                .isEqualTo(33_700);
        assertThat(status(desk, revocation)).isEqualTo("NOT_WARRANTED");
        assertThat(status(desk, penalty)).isEqualTo("NOT_WARRANTED");
        assertThat(desk.tasks("manager", "SignRevocationOrder", revocation)).isEmpty();
        assertThat(server.as(firm.account())
                        .get("api/cases/" + revocation)
                        .expect(200)
                        .text())
                .contains("REVOCATION_NOT_WARRANTED");
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("VALID");
        assertThat(server.anonymous().get("api/revocations").expect(200).text()).doesNotContain(revocation);
        assertThat(status(desk, breach)).isEqualTo("OPEN");
        assertThat(desk.read(breach).at("/breach/affectedPersons").asLong()).isEqualTo(33_700);
        desk.complete(
                "officer",
                "ScreenBreach",
                breach,
                Map.of("specialAudit", "NOT_NEEDED", "screeningReason", "The cause is known"));
        desk.complete("officer2", "AssessGrounds", breach, Desk.grounds("NEGLIGENCE", "LIMITED"));
        desk.complete("officer3", "DecideRuling", breach, Map.of("ruling", "KEEP"));
        assertThat(status(desk, breach)).isEqualTo("CERTIFICATES_KEPT");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void two_managers_do_not_order_what_rests_on_a_fact_that_is_not_proven(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Doubted Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.prepareOrder(revocation);
        var task = desk.await("manager", "SignRevocationOrder", revocation);
        desk.claim("manager", task).expect(204);
        refused(desk.submit("manager", task, noOrder("NOT_PROPORTIONATE")), "noOrderCause");
        desk.submit("manager", task, noOrder("FACT_NOT_PROVEN")).expect(204);
        var second = desk.await("manager2", "ConfirmNoOrder", revocation);
        desk.claim("manager", second).expect(403);
        desk.complete(
                "manager2",
                "ConfirmNoOrder",
                revocation,
                Map.of("noOrderConfirmation", "AGREED", "confirmationReason", "The log shows it"));
        assertThat(status(desk, revocation)).isEqualTo("NOT_WARRANTED");
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("VALID");
        assertThat(desk.decisions(revocation)).contains("SignRevocationOrder NOT_ORDERED", "ConfirmNoOrder AGREED");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void after_the_signature_the_way_back_is_the_objection_and_the_problem_says_so(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Signed Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.sign(revocation);
        var breach = desk.cases(firm.businessNumber(), "SCREENING", "REVOCATION_REQUESTED")
                .get(0);
        var problem = server.as("officer")
                .post("api/cases/" + breach + "/breach-corrections", TYPO)
                .expect(409)
                .json();
        assertThat(problem.get("detail").asText())
                .contains(revocation, "POST /api/objections", "/api/cases/" + revocation + "/withdrawals");
        assertThat(problem.get("signedCase").asText()).isEqualTo(revocation);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void after_the_signature_the_authority_withdraws_it_itself(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Wronged Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.sign(revocation);
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("REVOKED");

        var path = "api/cases/" + revocation + "/withdrawals";
        var body = Map.of(
                "disposition", "REVOCATION",
                "defect", "UNLAWFUL",
                "reasons", "33,700 persons were affected: three zeros too many were typed");
        server.anonymous().post(path, body).expect(401);
        server.as("pipc").post(path, body).expect(403);
        server.as(firm.account()).post(path, body).expect(403);
        var mistaken = server.as("officer")
                .post(path, body)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        server.as("officer").post(path, body).expect(409);
        var retraction = "api/cases/" + mistaken + "/retraction";
        server.as("officer2").post(retraction, Map.of("reason", "Not mine")).expect(403);
        server.as(firm.account()).post(retraction, Map.of("reason", "Not mine")).expect(404);
        server.as("officer").post(retraction, Map.of()).expect(400);
        server.as("officer")
                .post(retraction, Map.of("reason", "The wrong words"))
                .expect(200);
        assertThat(status(desk, mistaken)).isEqualTo("RETRACTED");

        var withdrawal = server.as("officer")
                .post(path, body)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        desk.complete(
                "manager",
                "SignWithdrawal",
                withdrawal,
                Map.of("withdrawalRuling", "WITHDRAWN", "withdrawalRemark", "The report on paper says 33,700"));
        assertThat(status(desk, withdrawal)).isEqualTo("WITHDRAWN");
        assertThat(status(desk, revocation)).isEqualTo("OVERTURNED");
        var shown = desk.certificate(certificate);
        assertThat(shown.get("status").asText()).isEqualTo("VALID");
        assertThat(shown.at("/overturnedRevocations/0/overturnedBy").asText()).isEqualTo(withdrawal);
        assertThat(server.as(firm.account())
                        .get("api/cases/" + withdrawal + "/letters")
                        .expect(200)
                        .text())
                .contains("DISPOSITION_WITHDRAWN");
        assertThat(desk.read(withdrawal).at("/withdrawal/decidedBy").asText()).isEqualTo("manager");
        var again = server.as("officer").post(path, body).expect(409).json();
        assertThat(again.get("detail").asText()).contains("taken back in " + withdrawal);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_typo_on_a_certificate_is_corrected_and_the_earlier_document_says_so(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Misspelt Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var issued = desk.cases(firm.businessNumber(), "ISSUANCE", "ISSUED").get(0);
        var correction = server.as("officer")
                .post(
                        "api/certificate-changes",
                        Map.of(
                                "certificateNumber", certificate,
                                "change", "CORRECTION",
                                "reason", "A typo of the body",
                                "correctedScope", "Online shop and its warehouse"))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        assertThat(desk.certificate(certificate).has("corrections")).isFalse();
        desk.complete(
                "manager",
                "SignCorrection",
                correction,
                Map.of("certificateCorrection", "SIGNED", "correctionRemark", "An obvious typo"));
        var shown = desk.certificate(certificate);
        assertThat(shown.get("scope").asText()).isEqualTo("Online shop and its warehouse");
        assertThat(shown.at("/corrections/0/corrected/0").asText()).isEqualTo("SCOPE");
        var documents = server.as(firm.account())
                .get("api/cases/" + issued + "/documents")
                .expect(200)
                .json()
                .get("documents");
        var earlier = documents.findParents("superseded").get(0);
        assertThat(earlier.at("/superseded/caseNumber").asText()).isEqualTo(correction);
        assertThat(server.as(firm.account())
                        .with("Accept", "text/plain")
                        .get("api/cases/" + issued + "/documents/"
                                + earlier.get("id").asText() + "?lang=en")
                        .expect(200)
                        .text())
                .startsWith("Superseded on ")
                .contains(correction);
        assertThat(desk.read(correction).at("/change/correction/scopeBefore").asText())
                .isNotEmpty()
                .doesNotContain("warehouse");
    }

    private static Map<String, Object> noOrder(String cause) {
        return Map.of(
                "orderSignature", "NOT_ORDERED",
                "noOrderCause", cause,
                "orderRemark", "The number of persons is an estimate of the press");
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.expect(400).text()).contains(field + ": ");
    }

    private static String only(Desk desk, Firm firm, String kind) {
        return await(kind + " of " + firm.businessNumber())
                .until(() -> desk.cases(firm.businessNumber(), kind, "OPEN"), found -> !found.isEmpty())
                .get(0);
    }

    private static String status(Desk desk, String caseNumber) {
        return desk.read(caseNumber).get("status").asText();
    }
}
