package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in at the two doors, our API and the engine's, with what, and as far as what. */
class DoorsIT {
    private static final String HOLDER = "9998100034";
    private static final String CERTIFICATE = "ISMS-P-FSI-2025-001";
    private static final String APPLICANT = "9998100067";
    private static final String UNKNOWN = Desk.businessNumber("999990001");

    private final Server server = Server.shared();
    private final Desk desk = new Desk(server);

    static Stream<Arguments> badStarts() {
        var application =
                Map.<String, Object>of("businessNumber", APPLICANT, "scheme", "ISMS", "scope", "Web portal and mail");
        var report = Desk.breach(HOLDER, 5);
        var revocation = Map.<String, Object>of(
                "certificateNumber", CERTIFICATE, "ground", "REPEATED_VIOLATION", "facts", "Third violation");
        var surveillance = Map.<String, Object>of("certificateNumber", CERTIFICATE);
        var obligation = Map.<String, Object>of("businessNumber", APPLICANT);
        var reNotification = Map.<String, Object>of("breachCase", "BRS-1999-000002");
        return Stream.of(
                bad("applications", application, "businessNumber", null),
                bad("applications", application, "businessNumber", "999810006"),
                bad("applications", application, "businessNumber", "9998100068"),
                bad("applications", application, "businessNumber", "999.81.00067"),
                bad("applications", application, "businessNumber", 9998100067L),
                bad("applications", application, "businessNumber", UNKNOWN),
                bad("applications", application, "scheme", null),
                bad("applications", application, "scheme", "ISMS_Q"),
                bad("applications", application, "scheme", true),
                bad("applications", application, "scope", null),
                bad("applications", application, "scope", "  "),
                bad("applications", application, "scope", "x".repeat(1001)),
                bad("applications", application, "scope", "bell \u0007"),
                bad("applications", application, "kind", "SECOND"),
                bad("applications", application, "kind", "RENEWAL"),
                bad("applications", application, "eligibility", "ELIGIBLE"),
                bad("applications", application, "caseNumber", "ISS-2026-999999"),
                bad("breach-reports", report, "businessNumber", null),
                bad("breach-reports", report, "businessNumber", "9998100035"),
                bad("breach-reports", report, "businessNumber", APPLICANT),
                bad("breach-reports", report, "affectedPersons", null),
                bad("breach-reports", report, "affectedPersons", -1L),
                bad("breach-reports", report, "affectedPersons", 10_000_000_001L),
                bad("breach-reports", report, "affectedPersons", "many"),
                bad("breach-reports", report, "discoveredAt", null),
                bad("breach-reports", report, "discoveredAt", "yesterday"),
                bad("breach-reports", report, "discoveredAt", "2026-11-18T09:30:00"),
                bad("breach-reports", report, "discoveredAt", "2099-01-01T00:00:00+09:00"),
                bad("breach-reports", report, "description", null),
                bad("breach-reports", report, "description", "x".repeat(2001)),
                bad("breach-reports", report, "leak", "MASSIVE"),
                bad("revocation-requests", revocation, "certificateNumber", null),
                bad("revocation-requests", revocation, "certificateNumber", "ISMS-P-KISA-1999-001"),
                bad("revocation-requests", revocation, "ground", null),
                bad("revocation-requests", revocation, "ground", "BAD_LUCK"),
                bad("revocation-requests", revocation, "ground", "MASSIVE_LEAK"),
                bad("revocation-requests", revocation, "facts", null),
                bad("revocation-requests", revocation, "facts", "x".repeat(2001)),
                bad("surveillances", surveillance, "certificateNumber", null),
                bad("surveillances", surveillance, "certificateNumber", "ISMS-P-KISA-1999-001"),
                bad("surveillances", surveillance, "certificateNumber", 7L),
                bad("obligations", obligation, "businessNumber", null),
                bad("obligations", obligation, "businessNumber", "9998100068"),
                bad("obligations", obligation, "businessNumber", UNKNOWN),
                bad("obligations", obligation, "scheme", "ISO"),
                bad("obligations", obligation, "assessment", "NOT_OBLIGED"),
                bad("re-notifications", reNotification, "breachCase", null),
                bad("re-notifications", reNotification, "breachCase", "BRS-1999-000001"),
                bad("re-notifications", reNotification, "businessNumber", 7L));
    }

    private static Arguments bad(String resource, Map<String, Object> good, String variable, Object value) {
        var variables = new LinkedHashMap<>(good);
        if (value == null) {
            variables.remove(variable);
        } else {
            variables.put(variable, value);
        }
        var shown = String.valueOf(value);
        return argumentSet(
                resource + " with " + variable + " " + shown.substring(0, Math.min(30, shown.length())),
                resource,
                variables,
                variable);
    }

    private static String process(String resource) {
        return switch (resource) {
            case "applications" -> "certification-issuance";
            case "breach-reports" -> "breach-screening";
            case "revocation-requests" -> "certificate-revocation";
            case "obligations" -> "certification-obligation";
            case "re-notifications" -> "leak-re-notification";
            default -> "annual-surveillance";
        };
    }

    @Tag("R1.1")
    @ParameterizedTest
    @MethodSource("badStarts")
    void a_bad_start_is_refused_at_both_doors_with_the_name_of_the_variable_and_leaves_nothing(
            String resource, Map<String, Object> variables, String variable) {
        var cases = desk.cases();
        var processes = desk.processes();

        var problem = server.as("officer").post("api/" + resource, variables).expect(400);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.json().at("/errors/0/field").asText()).isEqualTo(variable);
        assertThat(problem.json().at("/errors/0/problem").asText()).isNotBlank();
        var refused = desk.start("officer", process(resource), variables).expect(400);
        assertThat(refused.json().get("message").asText()).contains(variable);

        assertThat(desk.cases()).isEqualTo(cases);
        assertThat(desk.processes()).isEqualTo(processes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[1]", "7", "{", "{\"scope\": {\"deep\": 1}}", "{\"scope\": [1]}"})
    void a_body_that_is_no_object_with_plain_values_is_refused(String body) {
        var cases = desk.cases();
        var answer = server.as("officer")
                .post("api/applications", body, "application/json")
                .expect(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(desk.cases()).isEqualTo(cases);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engine-rest/engine",
                "engine-rest/task",
                "engine-rest/process-definition",
                "engine-rest/history/process-instance",
                "engine-rest/user",
                "api/cases",
                "api/organizations",
                "api/auditors",
                "api/",
                "api/certificates/../cases",
                "api/certificates/%2e%2e/cases"
            })
    void nobody_gets_in_without_login(String path) {
        assertThat(server.anonymous().get(path).status()).isEqualTo(401);
        assertThat(server.as("nobody-at-" + path.length()).get(path).status()).isEqualTo(401);
    }

    @Test
    void nobody_writes_without_login() {
        for (var path : List.of("api/applications", "api/breach-reports", "api/certificates", "engine-rest/message")) {
            server.anonymous().post(path, Map.of()).expect(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/certificates",
                "api/certificates/" + CERTIFICATE,
                "api/revocations",
                "health/live",
                "health/ready"
            })
    void the_public_part_needs_no_login(String path) {
        server.anonymous().get(path).expect(200);
    }

    @Tag("R18.4")
    @Test
    void agencies_have_no_tasks_and_read_the_cases_that_they_started_only() {
        var firm = desk.register("Agency Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        var task = desk.await("officer", "CheckApplicationDocuments", number);

        assertThat(count("msit", "engine-rest/task/count")).isZero();
        refused(server.as("msit").get("engine-rest/task/" + task));
        refused(desk.claim("msit", task));
        refused(desk.submit("msit", task, Desk.completeDocuments()));
        server.as("msit").get("api/cases/" + number).expect(200);
        server.as("fsi").get("api/cases/" + number).expect(404);
    }

    @Tag("R18.4")
    @Test
    void applicants_see_their_own_tasks_and_cases_only() {
        var one = desk.register("First Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Second Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = businessKey(desk.apply(one.account(), one.businessNumber(), "ISMS"));
        desk.complete(
                "officer",
                "CheckApplicationDocuments",
                number,
                Map.of("documents", "INCOMPLETE", "documentsRemark", "The network plan is missing"));
        var task = desk.await(one.account(), "SupplyMissingDocuments", number);

        assertThat(count(one.account(), "engine-rest/task/count")).isEqualTo(1);
        assertThat(count(other.account(), "engine-rest/task/count")).isZero();
        refused(server.as(other.account()).get("engine-rest/task/" + task));
        refused(server.as(other.account()).get("engine-rest/task/" + task + "/variables"));
        refused(desk.claim(other.account(), task));
        refused(desk.submit(other.account(), task, Map.of("suppliedDocuments", "Here")));
        server.as(one.account()).get("api/cases/" + number).expect(200);
        server.as(other.account()).get("api/cases/" + number).expect(404);
        server.as(other.account()).get("api/cases/" + number + "/letters").expect(404);
        assertThat(server.as(one.account()).get("api/cases").json().get("total").asLong())
                .isEqualTo(1);
        assertThat(server.as(other.account())
                        .get("api/cases")
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
        assertThat(count(other.account(), "engine-rest/history/process-instance/count"))
                .isZero();
        assertThat(count(other.account(), "engine-rest/variable-instance/count"))
                .isZero();
        server.as(other.account())
                .get("api/organizations/" + one.businessNumber())
                .expect(404);
        desk.complete(one.account(), "SupplyMissingDocuments", number, Map.of("suppliedDocuments", "Network plan"));
    }

    @Tag("R2.7")
    @Test
    void officers_and_managers_keep_the_pool_of_auditors_and_nobody_else() {
        var auditor = Map.of("name", "Gil Do-yun", "grade", "AUDITOR", "qualifiedFrom", "2026-01-01");
        var tie = Map.of("businessNumber", HOLDER, "kind", "ADVISED", "from", "2020-01-01", "until", "2020-12-31");
        for (var user : List.of("auditor", "committee1", "kisa", "portal", "admin")) {
            server.as(user).put("api/auditors/auditor2", auditor).expect(403);
            server.as(user).post("api/auditors/auditor2/ties", tie).expect(403);
        }
        for (var user : List.of("committee1", "kisa", "portal", "admin")) {
            server.as(user).get("api/auditors").expect(403);
        }
        for (var user : List.of("officer", "manager", "auditor")) {
            server.as(user).get("api/auditors?rows=1").expect(200);
        }
        server.anonymous().put("api/auditors/auditor2", auditor).expect(401);
    }

    static Stream<Arguments> badAuditors() {
        var auditor = Map.<String, Object>of("name", "Gil Do-yun", "grade", "AUDITOR", "qualifiedFrom", "2026-01-01");
        var tie = Map.<String, Object>of("businessNumber", HOLDER, "kind", "ADVISED", "from", "2020-01-01");
        return Stream.of(
                bad("auditors/auditor2", auditor, "name", null),
                bad("auditors/auditor2", auditor, "grade", "CHIEF"),
                bad("auditors/auditor2", auditor, "qualifiedUntil", "2025-12-31"),
                bad("auditors/auditor2", auditor, "employer", "9998100068"),
                bad("auditors/officer", auditor, "userId", null),
                bad("auditors/nobody", auditor, "userId", null),
                bad("auditors/auditor2/ties", tie, "businessNumber", "9998100068"),
                bad("auditors/auditor2/ties", tie, "businessNumber", UNKNOWN),
                bad("auditors/auditor2/ties", tie, "kind", null),
                bad("auditors/auditor2/ties", tie, "until", "2019-12-31"));
    }

    @ParameterizedTest
    @MethodSource("badAuditors")
    void a_bad_auditor_or_tie_is_refused_with_the_name_of_what_is_wrong(
            String path, Map<String, Object> body, String property) {
        var officer = server.as("officer");
        var before = officer.get("api/auditors").expect(200).text();
        var answer = path.endsWith("ties") ? officer.post("api/" + path, body) : officer.put("api/" + path, body);
        assertThat(answer.expect(400).json().at("/errors/0/field").asText()).isEqualTo(property);
        assertThat(officer.get("api/auditors").expect(200).text()).isEqualTo(before);
    }

    @Test
    void operators_start_no_case() {
        var admin = server.as("admin");
        var cases = desk.cases();
        admin.post("api/surveillances", Map.of("certificateNumber", CERTIFICATE))
                .expect(403);
        admin.post(
                        "api/revocation-requests",
                        Map.of("certificateNumber", CERTIFICATE, "ground", "FRAUD", "facts", "A wish"))
                .expect(403);
        desk.start("admin", "annual-surveillance", Map.of("certificateNumber", CERTIFICATE))
                .expect(403);
        desk.report("admin", HOLDER, 1).expect(403);
        assertThat(desk.cases()).isEqualTo(cases);
    }

    @Tag("R16.1")
    @Test
    void applicants_apply_and_report_for_themselves_only() {
        var one = desk.register("Own Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Foreign Store", "ONLINE_PLATFORM", 1_000_000_000);
        var cases = desk.cases();
        desk.apply(one.account(), other.businessNumber(), "ISMS").expect(403);
        server.as(one.account())
                .post(
                        "api/applications",
                        Map.of("businessNumber", other.businessNumber(), "scheme", "ISMS", "scope", "Shop"))
                .expect(403);
        desk.report(one.account(), HOLDER, 20_000_000).expect(403);
        server.as(one.account())
                .post(
                        "api/revocation-requests",
                        Map.of("certificateNumber", CERTIFICATE, "ground", "FRAUD", "facts", "A rival"))
                .expect(403);
        server.as(one.account())
                .post("api/surveillances", Map.of("certificateNumber", CERTIFICATE))
                .expect(403);
        server.as("auditor")
                .post(
                        "api/applications",
                        Map.of("businessNumber", other.businessNumber(), "scheme", "ISMS", "scope", "Shop"))
                .expect(403);
        assertThat(desk.cases()).isEqualTo(cases);
    }

    @Test
    void nobody_does_the_task_of_another_group_not_even_the_administrator() {
        var task = newTask("Guarded Store");
        for (var user : List.of("auditor", "committee1", "manager", "admin", "kisa")) {
            refused(desk.claim(user, task));
            refused(desk.submit(user, task, Desk.completeDocuments()));
            refused(server.as(user)
                    .post(
                            "engine-rest/task/" + task + "/complete",
                            Map.of("variables", Desk.typed(Desk.completeDocuments()))));
        }
        refused(server.as("admin").post("engine-rest/task/" + task + "/assignee", Map.of("userId", "officer")));
        refused(server.as("officer").post("engine-rest/task/" + task + "/assignee", Map.of("userId", "officer2")));
        refused(server.as("manager").post("engine-rest/task/" + task + "/assignee", Map.of("userId", "auditor")));
        server.as("manager")
                .post("engine-rest/task/" + task + "/assignee", Map.of("userId", "officer2"))
                .expect(204);
        refused(desk.submit("officer", task, Desk.completeDocuments()));
        desk.submit("officer2", task, Desk.completeDocuments()).expect(204);
    }

    @Tag("R22.2")
    @Test
    void whoever_checked_or_audited_a_case_decides_nothing_in_it() {
        desk.open("everything", "case-officers", "auditors", "committee", "managers");
        var firm = desk.register("Separated Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        desk.complete("everything", "CheckApplicationDocuments", number, Desk.completeDocuments());

        var evaluation = desk.await("everything", "PreEvaluateCoreItems", number);
        var refusal = refused(desk.claim("everything", evaluation));
        assertThat(refusal.text()).contains("CheckApplicationDocuments");
        refused(server.as("everything")
                .post("engine-rest/task/" + evaluation + "/complete", Map.of("variables", Map.of())));
        desk.preEvaluate(number, null);
        desk.auditWithoutFindings(number);
        desk.callMeeting(number);
        var ballot = desk.await("everything", "CastBallot", number);
        refused(desk.claim("everything", ballot));
        refused(desk.submit("everything", ballot, Map.of("vote", "FOR", "ballotReason", "Mine")));
        assertThat(desk.tasks("committee1", "CastBallot", number)).hasSize(3);
    }

    @Test
    void a_member_of_the_committee_votes_once() {
        var firm = desk.register("Ballot Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        desk.checkDocuments(number);
        desk.preEvaluate(number, null);
        desk.auditWithoutFindings(number);
        desk.callMeeting(number);
        desk.await("committee1", "CastBallot", number);
        var vote = Map.of("vote", "FOR", "ballotReason", "Convincing");
        var tasks = desk.tasks("committee1", "CastBallot", number).stream()
                .map(task -> task.get("id").asText())
                .toList();
        assertThat(tasks).hasSize(3);
        desk.claim("committee1", tasks.get(1)).expect(204); // claiming two is no vote yet
        desk.submit("committee1", tasks.get(0), vote).expect(204);
        desk.submit("committee1", tasks.get(1), vote).expect(409);
        assertThat(desk.read(number).at("/meetings/0/ballotsCast").asInt()).isEqualTo(1);
    }

    @Tag("R19.2")
    @Tag("R22.3")
    @Test
    void a_task_takes_the_fields_of_its_form_and_nothing_else() {
        var task = newTask("Form Store");
        desk.claim("officer", task).expect(204);
        for (var foreign : List.of("eligibility", "preEvaluation", "businessNumber", "caseNumber", "resolution")) {
            var fields = Map.of("documents", "COMPLETE", foreign, "PASSED");
            assertThat(desk.submit("officer", task, fields).expect(400).text()).contains(foreign);
            assertThat(server.as("officer")
                            .post("engine-rest/task/" + task + "/complete", Map.of("variables", Desk.typed(fields)))
                            .expect(400)
                            .text())
                    .contains(foreign);
            refused(server.as("officer")
                    .put(
                            "engine-rest/task/" + task + "/variables/" + foreign,
                            Map.of("value", "PASSED", "type", "String")));
            refused(server.as("officer")
                    .put(
                            "engine-rest/task/" + task + "/localVariables/" + foreign,
                            Map.of("value", "PASSED", "type", "String")));
        }
        assertThat(desk.submit("officer", task, Map.of("documents", "MAYBE"))
                        .expect(400)
                        .text())
                .contains("documents");
        assertThat(desk.submit("officer", task, Map.of()).expect(400).text()).contains("documents");
        assertThat(desk.submit("officer", task, Map.of("documents", "INCOMPLETE"))
                        .expect(400)
                        .text())
                .contains("documentsRemark");
        desk.submit("officer", task, Desk.completeDocuments()).expect(204);
    }

    @Tag("R22.3")
    @Test
    void there_is_no_way_round_completing_a_task() {
        var task = newTask("Detour Store");
        desk.claim("officer", task).expect(204);
        var path = "engine-rest/task/" + task;
        refused(server.as("officer").post(path + "/resolve", Map.of("variables", Map.of())));
        refused(server.as("officer").post(path + "/delegate", Map.of("userId", "officer2")));
        refused(server.as("officer").post(path + "/bpmnError", Map.of("errorCode", "ApplicantBarred")));
        refused(server.as("officer").post(path + "/bpmnEscalation", Map.of("escalationCode", "x")));
        refused(server.as("officer").delete(path));
        refused(server.as("officer").put(path, Map.of("name", "Another", "assignee", "officer2")));
        var found = server.as("officer").get(path).expect(200).json();
        assertThat(found.get("assignee").asText()).isEqualTo("officer");
        assertThat(found.get("name").asText()).isEqualTo("Check application documents");
        assertThat(found.get("delegationState").isNull()).isTrue();
    }

    @Test
    void nobody_changes_who_may_do_a_task() {
        var task = newTask("Candidate Store");
        var links = "engine-rest/task/" + task + "/identity-links";
        for (var user : List.of("manager", "officer", "admin")) {
            refused(server.as(user).post(links, Map.of("groupId", "managers", "type", "candidate")));
            refused(server.as(user).post(links, Map.of("userId", "manager", "type", "candidate")));
            refused(server.as(user).post(links + "/delete", Map.of("groupId", "case-officers", "type", "candidate")));
        }
        desk.claim("officer", task).expect(204);
        desk.submit("officer", task, Desk.completeDocuments()).expect(204);
    }

    @Test
    void whoever_claimed_a_task_gives_it_back_and_nobody_else_but_a_manager_takes_it() {
        var task = newTask("Boomerang Store");
        var path = "engine-rest/task/" + task;
        desk.claim("officer", task).expect(204);
        refused(server.as("officer2").post(path + "/unclaim", Map.of()));
        refused(server.as("officer2").post(path + "/claim", Collections.singletonMap("userId", null)));
        server.as("officer").post(path + "/unclaim", Map.of()).expect(204);
        desk.claim("officer2", task).expect(204);
        server.as("manager")
                .post(path + "/assignee", Map.of("userId", "officer"))
                .expect(204);
        desk.submit("officer", task, Desk.completeDocuments()).expect(204);
    }

    @Test
    void operators_move_no_case() {
        var firm = desk.register("Operated Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        var admin = server.as("admin");
        var instance = admin.get("engine-rest/process-instance?businessKey=" + number)
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
        var path = "engine-rest/process-instance/" + instance;
        refused(admin.post(
                path + "/modification",
                Map.of(
                        "instructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "IssueCertificate")))));
        refused(admin.post("engine-rest/message", Map.of("messageName", "CertificateRevoked", "businessKey", number)));
        refused(admin.put(path + "/variables/eligibility", Map.of("value", "IN_COOLDOWN", "type", "String")));
        refused(admin.delete(path));
        assertThat(desk.read(number).get("status").asText()).isEqualTo("OPEN");
        assertThat(desk.await("officer", "CheckApplicationDocuments", number)).isNotEmpty();
    }

    @Test
    void a_process_begins_at_its_start_event_with_its_listeners() {
        var firm = desk.register("Shortcut Store", "ONLINE_PLATFORM", 1_000_000_000);
        var variables =
                Desk.typed(Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Everything"));
        var processes = desk.processes();
        var path = "engine-rest/process-definition/key/certification-issuance/start";
        for (var more : List.<Map<String, Object>>of(
                Map.of(
                        "startInstructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "IssueCertificate"))),
                Map.of(
                        "skipCustomListeners",
                        true,
                        "startInstructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "RegisterApplication"))))) {
            var body = new HashMap<>(more);
            body.put("variables", variables);
            for (var user : List.of("msit", "officer", "admin")) {
                refused(server.as(user).post(path, body));
            }
        }
        assertThat(desk.processes()).isEqualTo(processes);
    }

    @Test
    void the_messages_between_processes_are_not_for_people() {
        var firm = desk.register("Message Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        for (var user : List.of("officer", "msit", "auditor", "manager", firm.account())) {
            refused(server.as(user)
                    .post("engine-rest/message", Map.of("messageName", "CertificateRevoked", "businessKey", number)));
        }
        assertThat(desk.read(number).get("status").asText()).isEqualTo("OPEN");
        refused(server.as(firm.account())
                .post(
                        "engine-rest/message",
                        Map.of(
                                "messageName",
                                "RevocationRequested",
                                "processVariables",
                                Desk.typed(
                                        Map.of("certificateNumber", CERTIFICATE, "ground", "FRAUD", "facts", "x")))));
    }

    @Test
    void the_case_number_is_the_business_key_and_may_be_wished() {
        var firm = desk.register("Key Store", "ONLINE_PLATFORM", 1_000_000_000);
        var assigned = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        assertThat(desk.read(assigned).get("caseNumber").asText()).isEqualTo(assigned);

        var processes = desk.processes();
        assertThat(wish(firm, "ISS-26-1").expect(400).text()).contains("businessKey");
        assertThat(wish(firm, "REV-2026-000001").expect(400).text()).contains("businessKey");
        wish(firm, assigned).expect(409);
        assertThat(desk.processes()).isEqualTo(processes);
        assertThat(businessKey(wish(firm, "ISS-2031-000777"))).isEqualTo("ISS-2031-000777");
        assertThat(desk.read("ISS-2031-000777").get("status").asText()).isEqualTo("OPEN");
    }

    private Client.Answer wish(Desk.Firm firm, String businessKey) {
        return server.as("msit")
                .post(
                        "engine-rest/process-definition/key/certification-issuance/start",
                        Map.of(
                                "businessKey",
                                businessKey,
                                "variables",
                                Desk.typed(Map.of(
                                        "businessNumber",
                                        firm.businessNumber(),
                                        "scheme",
                                        "ISMS_P",
                                        "scope",
                                        "Everything"))));
    }

    @Test
    void one_application_of_an_organization_for_a_scheme_is_open_at_a_time() {
        var firm = desk.register("Double Store", "ONLINE_PLATFORM", 1_000_000_000);
        var open = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        assertThat(desk.apply("officer", firm.businessNumber(), "ISMS")
                        .expect(409)
                        .text())
                .contains(open);
        assertThat(server.as(firm.account())
                        .post(
                                "api/applications",
                                Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Shop"))
                        .expect(409)
                        .json()
                        .get("openCase")
                        .asText())
                .isEqualTo(open);
    }

    @Test
    void what_is_done_or_claimed_already_is_a_conflict() {
        var task = newTask("Late Store");
        desk.claim("officer", task).expect(204);
        assertThat(desk.claim("officer2", task).status()).isIn(403, 409);
        desk.submit("officer", task, Desk.completeDocuments()).expect(204);
        desk.submit("officer", task, Desk.completeDocuments()).expect(409);
        desk.submit("officer2", task, Desk.completeDocuments()).expect(409);
        desk.claim("officer2", task).expect(409);
        desk.submit("officer", "no-such-task", Desk.completeDocuments()).expect(404);
    }

    @Test
    void everybody_who_works_in_tasklist_has_the_three_filters() {
        for (var user : List.of("officer", "auditor", "committee1", "manager", "portal")) {
            var names = StreamSupport.stream(
                            server.as(user)
                                    .get("engine-rest/filter")
                                    .expect(200)
                                    .json()
                                    .spliterator(),
                            false)
                    .map((JsonNode filter) -> filter.get("name").asText())
                    .toList();
            assertThat(names).as(user).contains("My tasks", "My group's tasks", "Overdue");
        }
    }

    private String newTask(String name) {
        var firm = desk.register(name, "ONLINE_PLATFORM", 1_000_000_000);
        var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        return desk.await("officer", "CheckApplicationDocuments", number);
    }

    private long count(String user, String path) {
        return server.as(user).get(path).expect(200).json().get("count").asLong();
    }

    private static Client.Answer refused(Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(400, 403, 404);
        return answer;
    }
}
