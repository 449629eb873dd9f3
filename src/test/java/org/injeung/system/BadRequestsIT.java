package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests to the engine that Camunda itself answers with 500: here they are told what is wrong with them. */
class BadRequestsIT {
    private final Server server = Server.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | condition                             | {}                                   | 400",
                "POST | condition                             |                                      | 400",
                "GET  | history/decision-instance             |                                      | 404",
                "GET  | decision-definition                   |                                      | 404",
                "POST | decision-definition/key/any/evaluate  | {\"variables\":{}}                   | 404",
                "GET  | decision-requirements-definition      |                                      | 404",
                "GET  | case-definition                       |                                      | 404",
                "GET  | history/case-instance                 |                                      | 404",
                "POST | deployment/create                     |                                      | 415",
                "PUT  | job/none/retries                      | {}                                   | 400",
                "PUT  | job/none/retries                      | {\"retries\":1}                      | 404",
                "POST | external-task/none/complete           | {}                                   | 400",
                "POST | external-task/fetchAndLock            | {}                                   | 400",
                "POST | tenant/create                         | {}                                   | 400",
                "POST | user/create                           | {}                                   | 400",
                "POST | user/create | {\"profile\":{\"id\":\"홍길동\"},\"credentials\":{\"password\":\"Safe!0000-9x\"}} | 400 id",
                "POST | user/create | {\"profile\":{\"id\":\"a b\"},\"credentials\":{\"password\":\"Safe!0000-9x\"}}    | 400 id",
                "POST | group/create | {\"id\":\"심사원\",\"name\":\"x\",\"type\":\"WORKFLOW\"}                           | 400 id",
                "POST | process-definition/key/breach-screening/start | {\"variables\":{\"x\":{\"type\":\"Object\",\"value\":\"rO0AB\",\"valueInfo\":{\"objectTypeName\":\"java.lang.String\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}} | 400",
                "POST | task                                  | {\"dueAfter\":\"yesterday\"}         | 400 dueAfter",
                "GET  | task?sortBy=%5B90098-&sortOrder=asc   |                                      | 400",
                "POST | history/process-instance/count        | {\"orQueries\":[{\"incidentIdIn\":[\"x\"]}]} | 400 query",
            })
    void says_what_is_wrong(String method, String path, String body, String expected) {
        var client = server.as("admin");
        var sent = body == null ? "" : body;
        var answer =
                switch (method) {
                    case "GET" -> client.get("engine-rest/" + path);
                    case "PUT" -> client.put("engine-rest/" + path, Others.parse(sent));
                    default -> client.post("engine-rest/" + path, sent, "application/json");
                };
        assertThat(answer.status()).as(answer.text()).isIn(Integer.parseInt(expected.substring(0, 3)), 403);
        assertThat(answer.text())
                .contains(expected.substring(3).strip())
                .contains("\"message\"")
                .doesNotContain("incident", "Exception:", "java.", "org.camunda");
    }

    @Test
    void what_cannot_be_seen_is_refused_at_every_door_by_the_name_of_the_field() {
        var desk = new Desk(server);
        var firm = desk.register("\u1109\u1162\u1107\u1167\u11a8\u00a0Store", "ONLINE_PLATFORM", 1_000_000_000);
        assertThat(server.as("officer")
                        .get("api/organizations/" + firm.businessNumber())
                        .expect(200)
                        .json()
                        .get("name")
                        .asText())
                .startsWith("새벽 Store");
        var application = Map.<String, Object>of(
                "businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Shop \u202e pohS");
        assertThat(server.as("officer")
                        .post("api/applications", application)
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("scope");
        assertThat(desk.start("officer", "certification-issuance", application)
                        .expect(400)
                        .text())
                .contains("scope: ", "U+202E");
        var caseNumber = desk.applyFor(firm);
        var task = desk.await("officer", "CheckApplicationDocuments", caseNumber);
        desk.claim("officer", task).expect(204);
        var form = Map.<String, Object>of("documents", "INCOMPLETE", "documentsRemark", "None\u200b");
        assertThat(desk.submit("officer", task, form).expect(400).text()).contains("documentsRemark: ", "U+200B");
        var session = new Wire(server.home());
        assertThat(session.send(
                                Wire.Door.SESSION,
                                Role.OFFICER,
                                new Wire.Request(
                                        Operation.Api.ENGINE,
                                        "POST",
                                        "/task/" + task + "/submit-form",
                                        "application/json",
                                        "{\"variables\":{\"documentsRemark\":{\"value\":\"\ufeffNone\"}}}"))
                        .expect(400)
                        .text())
                .contains("documentsRemark: ", "U+FEFF");
    }

    @Tag("R19.3")
    @Test
    void what_cannot_be_printed_is_refused_at_every_door_by_the_name_of_the_field_and_the_character() {
        var desk = new Desk(server);
        var firm = desk.register("김栐洺 ‧ ․ ∙ − ✕", "ONLINE_PLATFORM", 1_000_000_000);
        var refused = "U+1F984, UNICORN FACE";
        assertThat(server.as("msit")
                        .post(
                                "api/organizations",
                                Map.of(
                                        "businessNumber", "9998100072",
                                        "name", "Maru",
                                        "sector", "ONLINE_PLATFORM",
                                        "annualSales", 1,
                                        "representative", "Kim \uD83E\uDD84"))
                        .expect(400)
                        .text())
                .contains("representative", refused);
        assertThat(server.as("officer")
                        .put("api/auditors/auditor", Map.of("name", "Lee \uD83E\uDD84"))
                        .expect(400)
                        .text())
                .contains("name", refused);
        assertThat(server.as("admin")
                        .post(
                                "engine-rest/user/create",
                                Map.of(
                                        "profile",
                                        Map.of("id", "unicorn", "firstName", "Test", "lastName", "\uD83E\uDD84"),
                                        "credentials",
                                        Map.of("password", Client.password("unicorn"))))
                        .expect(400)
                        .text())
                .contains("lastName: ", refused);
        var application = Map.<String, Object>of(
                "businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Shop \uD83E\uDD84");
        assertThat(server.as("officer")
                        .post("api/applications", application)
                        .expect(400)
                        .text())
                .contains("scope", refused);
        assertThat(desk.start("officer", "certification-issuance", application)
                        .expect(400)
                        .text())
                .contains("scope: ", refused);
        var change = Map.<String, Object>of(
                "certificateNumber", "ISMS-KISA-2025-001", "newRepresentative", "\uD83E\uDD84", "reason", "New");
        assertThat(desk.start("officer", "certificate-change", change)
                        .expect(400)
                        .text())
                .contains("newRepresentative: ", refused);
        var caseNumber = desk.applyFor(firm);
        var task = desk.await("officer", "CheckApplicationDocuments", caseNumber);
        desk.claim("officer", task).expect(204);
        var form = Map.<String, Object>of("documents", "INCOMPLETE", "documentsRemark", "None \uD83E\uDD84");
        assertThat(desk.submit("officer", task, form).expect(400).text()).contains("documentsRemark: ", refused);
    }

    /** At our API, at the engine's, and there as the Tasklist asks it; what Camunda says stays as it is. */
    @Tag("R19.4")
    @Test
    void what_is_refused_is_told_in_the_language_of_the_caller() {
        var officer = server.as("officer");
        var tasklist = Client.anonymous(server.home());
        for (var header : new Wire(server.home())
                .identity(Wire.Door.SESSION, Role.OFFICER)
                .entrySet()) {
            tasklist = tasklist.with(header.getKey(), header.getValue());
        }
        var invisible = Map.of("variables", Map.of("documentsRemark", Map.of("value", "None\u200b")));
        var form = "task/none/submit-form";
        for (var door : List.of(
                new Door(officer, "api/applications", Map.of("businessNumber", "1234567890", "scope", "\u200b")),
                new Door(officer, "engine-rest/" + form, invisible),
                new Door(tasklist, "camunda/api/engine/engine/default/" + form, invisible))) {
            var korean = door.sent("ko-KR,ko;q=0.9,en;q=0.8").expect(400);
            assertThat(korean.text()).contains("보이지 않는 문자 U+200B").doesNotContain("invisible");
            assertThat(korean.header("Content-Language")).isEqualTo("ko");
            assertThat(korean.header("Vary")).contains("Accept-Language");
            for (var other : List.of("en", "fr")) {
                var english = door.sent(other).expect(400);
                assertThat(english.text()).contains("contains the invisible character U+200B");
                assertThat(english.header("Content-Language")).isEqualTo("en");
            }
        }
        var unknown = officer.with("Accept-Language", "ko")
                .get("api/cases/ISS-1999-000001")
                .expect(404);
        assertThat(unknown.json().get("detail").asText()).isEqualTo("사건 ISS-1999-000001이(가) 없습니다");
        assertThat(officer.get("api/cases/ISS-1999-000001").json().get("detail").asText())
                .isEqualTo("There is no case ISS-1999-000001");
        var nobody = Client.anonymous(server.home()).with("Accept-Language", "ko");
        assertThat(nobody.get("api/cases").expect(401).json().get("detail").asText())
                .contains("로그인해 주십시오");
        var camundas = officer.with("Accept-Language", "ko").get("engine-rest/task/none");
        assertThat(camundas.expect(404).text()).contains("none");
        assertThat(camundas.header("Content-Language")).isEqualTo("en");
    }

    private record Door(Client client, String path, Object body) {
        Client.Answer sent(String languages) {
            return client.with("Accept-Language", languages).post(path, body);
        }
    }

    static List<Operation> ours() {
        return Operations.ours();
    }

    /** Whoever filters by what an address does not know would take everything for what he asked for. */
    @Tag("R19.2")
    @ParameterizedTest
    @MethodSource("ours")
    void a_query_parameter_that_an_address_does_not_know_is_named(Operation operation) {
        var wire = new Wire(server.home());
        var path = operation.path().replaceAll("\\{[^}]*}", "1") + "?nonsense=1";
        var sends = !List.of("GET", "DELETE").contains(operation.method());
        var media = operation.path().endsWith("/files") ? "multipart/form-data; boundary=x" : "application/json";
        var request = new Wire.Request(
                Operation.Api.OURS, operation.method(), path, sends ? media : null, sends ? "{}" : null);
        assertThat(wire.send(Wire.Door.BASIC, Role.OFFICER, request)
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("nonsense");
    }

    /** The engine too, at each address that its description tells of; what the description tells of is known. */
    @Test
    void a_query_parameter_that_the_engine_does_not_know_is_named() {
        var admin = server.as("admin");
        var answers = new SoftAssertions();
        var asked = 0;
        for (var operation : Operations.described()) {
            if (operation.method().equals("GET") && !operation.path().contains("{")) {
                var path = "engine-rest" + operation.path() + "?";
                var answer = admin.get(path + "asignee=officer");
                if (answer.status() == 404) {
                    continue; // is no part of this server
                }
                answers.assertThat(answer.expect(400).text()).as(path).contains("asignee: is not known here");
                asked++;
                operation.description().path("parameters").forEach(parameter -> {
                    if (parameter.path("in").asText().equals("query")) {
                        var known = path + parameter.path("name").asText() + "=1";
                        answers.assertThat(admin.get(known).text()).as(known).doesNotContain("is not known here");
                    }
                });
            }
        }
        answers.assertAll();
        assertThat(asked).isGreaterThan(60);
        admin.get("engine-rest/process-definition?latest=true").expect(200);
        assertThat(admin.get("engine-rest/engine/default/task?asignee=officer")
                        .expect(400)
                        .text())
                .contains("asignee: ");
        assertThat(admin.get("engine-rest/task/none/form?nonsense=1")
                        .expect(400)
                        .text())
                .contains("nonsense: is not known here: this address has no query parameters");
    }

    @ParameterizedTest
    @CsvSource({"gildong.hong@kisa.or.kr", "gildong_hong", "gildong-hong"})
    void people_have_their_address_as_id(String id) {
        new Desk(server).open(id, "case-officers");
        server.as(id).get("engine-rest/task/count").expect(200);
        server.as("admin").delete("engine-rest/user/" + id).expect(204);
    }

    @ParameterizedTest
    @CsvSource({"id,64", "firstName,255", "lastName,255", "email,255"})
    void what_is_too_long_is_refused(String field, int kept) {
        var profile = new HashMap<String, Object>(Map.of("id", "longest", "firstName", "a", "lastName", "b"));
        profile.put(field, "x".repeat(kept + 1));
        var answer = server.as("admin")
                .post(
                        "engine-rest/user/create",
                        Map.of("profile", profile, "credentials", Map.of("password", "Safe!0000-9x")));
        assertThat(answer.expect(400).text()).doesNotContain("incident", "SQL");
    }
}
