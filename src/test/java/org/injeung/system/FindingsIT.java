package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Findings over the API: what is typed is kept for those who type it, and tasks are completed as in Tasklist. */
class FindingsIT {
    private final Server server = Server.shared(Database.H2);
    private final Desk desk = new Desk(server);
    private Desk.Firm firm;
    private String application;

    @BeforeEach
    void an_audit_of_a_company_has_three_findings() {
        firm = desk.register("Findings Store", "ONLINE_PLATFORM", 1_000_000_000);
        application = desk.applyFor(firm);
        desk.checkDocuments(application);
        desk.preEvaluate(application, null);
        desk.auditWithFindings(application, "2.10.8", "2.5.6", "2.9.4");
    }

    @Tag("R18.10")
    @Test
    void a_task_is_completed_as_in_tasklist_and_refusals_name_the_field() {
        assertThat(open(firm.account(), "CorrectFinding"))
                .extracting(task -> task.get("about").asInt())
                .containsExactlyInAnyOrder(1, 2, 3);
        var second = task(firm.account(), "CorrectFinding", 2);
        var missing = answer(firm.account(), second, Map.of("correctionAnswer", "CORRECTED", "correction", "Patched"))
                .expect(400)
                .json();
        assertThat(missing.at("/errors/0/field").asText()).isEqualTo("correctionEvidence");
        assertThat(answer(firm.account(), second, Map.of("findingNumber", 1))
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("findingNumber");
        answer(firm.account(), second, Map.of("correction", List.of("Patched"))).expect(400);
        assertThat(task(firm.account(), "CorrectFinding", 2))
                .as("after refusals")
                .isEqualTo(second);
        answer("portal", second, Desk.correction()).expect(404);
        answer("officer", second, Desk.correction()).expect(403);
        answer("admin", second, Desk.correction()).expect(403);

        assertThat(answer(firm.account(), second, Desk.correction())
                        .expect(200)
                        .json()
                        .get("caseNumber")
                        .asText())
                .isEqualTo(application);
        answer(firm.account(), second, Desk.correction()).expect(409);
        var asked = Map.of(
                "correctionAnswer",
                "EXTENSION_ASKED",
                "extensionDays",
                10,
                "extensionRequest",
                "A vendor delivers late");
        answer(firm.account(), task(firm.account(), "CorrectFinding", 3), asked).expect(200);
        assertThat(task("manager", "DecideExtension", 3)).isNotEmpty();

        var verification = task("officer2", "VerifyCorrection", 2);
        assertThat(answer("officer2", verification, Map.of("verification", "REOPENED"))
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("verificationRemark");
        desk.claim("officer3", verification).expect(204);
        answer("officer2", verification, Map.of("verification", "VERIFIED")).expect(403);
        answer("officer3", verification, Map.of("verification", "VERIFIED")).expect(200);
        assertThat(desk.read(application).at("/audit/findings/1/actions"))
                .extracting(action -> action.get("by").asText())
                .containsExactly(firm.account(), "officer3");
    }

    @Tag("R18.11")
    @Test
    void a_second_writer_of_a_row_is_told_what_the_first_one_wrote() {
        desk.open(firm.account() + "b", "applicants", "organization-" + firm.businessNumber());
        var rows = "api/cases/" + application + "/drafts/corrections";
        var one = server.as(firm.account());
        var other = server.as(firm.account() + "b");
        var mine = one.with("If-None-Match", "*")
                .put(rows + "/2", Map.of("content", "{\"correction\":\"Patched\"}"))
                .expect(200);
        other.put(rows + "/1", Map.of("content", "{\"correction\":\"Trained\"}"))
                .expect(200);
        var refused = other.with("If-None-Match", "*")
                .put(rows + "/2", Map.of("content", "{\"correction\":\"Replaced\"}"))
                .expect(412)
                .json();
        assertThat(refused.get("content").asText()).isEqualTo("{\"correction\":\"Patched\"}");
        assertThat(refused.get("writtenBy").asText()).isEqualTo(firm.account());

        other.with("If-Match", "\"" + refused.get("version").asText() + "\"")
                .put(rows + "/2", Map.of("content", "{\"correction\":\"Patched and replaced\"}"))
                .expect(200);
        var stale = one.with("If-Match", mine.header("ETag"))
                .put(rows + "/2", Map.of("content", "{}"))
                .expect(412)
                .json();
        assertThat(stale.get("content").asText()).contains("Patched and replaced");
        assertThat(one.get(rows).expect(200).json().get("drafts").findValuesAsText("row"))
                .containsExactly("2", "1");

        one.delete(rows + "/2").expect(204);
        one.delete(rows + "/2").expect(204);
        one.with("If-Match", "\"" + refused.get("version").asText() + "\"")
                .put(rows + "/2", Map.of("content", "{}"))
                .expect(412);
        one.put(rows + "/" + "x".repeat(41), Map.of("content", "{}")).expect(400);
        one.put(rows + "/2", Map.of("content", "x".repeat(8001))).expect(400);
        one.put(rows + "/2", Map.of("content", "보".repeat(8000))).expect(200);
    }

    @Tag("R18.11")
    @Test
    void nobody_reads_what_the_other_side_has_not_sent() {
        var drafts = "api/cases/" + application + "/drafts/";
        var before = desk.read(application).get("updatedAt");
        server.as(firm.account())
                .put(drafts + "corrections/1", Map.of("content", "{\"correction\":\"Not yet\"}"))
                .expect(200);
        server.as("auditor")
                .put(drafts + "verifications/1", Map.of("content", "{\"verification\":\"REOPENED\"}"))
                .expect(200);
        assertThat(desk.read(application).get("updatedAt"))
                .as("nobody is told by the case that somebody types")
                .isEqualTo(before);
        for (var staff : List.of("officer", "auditor", "manager", "admin", "committee1")) {
            server.as(staff).get(drafts + "corrections").expect(403);
            server.as(staff).delete(drafts + "corrections/1").expect(403);
        }
        for (var sheet : List.of("findings-to-record", "verifications")) {
            server.as(firm.account()).get(drafts + sheet).expect(403);
            server.as(firm.account())
                    .put(drafts + sheet + "/1", Map.of("content", "{}"))
                    .expect(403);
            server.as("auditor2").get(drafts + sheet).expect(200);
        }
        server.as("officer").get(drafts + "findings-to-record").expect(403);
        var stranger = server.as("auditor6"); // an auditor of another team
        stranger.get(drafts + "findings-to-record").expect(403);
        stranger.put(drafts + "findings-to-record/1", Map.of("content", "{}")).expect(403);
        stranger.delete(drafts + "findings-to-record/1").expect(403);
        server.as("officer").get(drafts + "verifications").expect(200);
        server.as("officer").get(drafts + "nothing").expect(404);
        server.as("portal").get(drafts + "corrections").expect(404);
        server.as("auditor")
                .get("api/cases/ISS-1999-000001/drafts/verifications")
                .expect(404);
    }

    @Tag("R18.11")
    @Test
    void drafts_end_with_the_case() {
        var drafts = "api/cases/" + application + "/drafts/corrections";
        for (var finding = 1; finding <= 3; finding++) {
            desk.correct(firm.account(), application);
        }
        desk.await("officer", "PrepareAgenda", application);
        server.as(firm.account()).put(drafts + "/1", Map.of("content", "{}")).expect(200);
        desk.vote(application);
        desk.awaitStatus(application, "ISSUED");
        assertThat(server.as(firm.account()).get(drafts).expect(200).json().get("drafts"))
                .isEmpty();
        server.as(firm.account()).put(drafts + "/1", Map.of("content", "{}")).expect(409);
    }

    @Tag("R18.8")
    @Test
    void the_items_of_an_audit_are_those_of_its_scheme() {
        var path = "api/cases/" + application + "/criteria";
        var items = server.as(firm.account()).get(path).expect(200).json().get("items");
        assertThat(items).hasSize(80);
        assertThat(items.get(0).at("/title/ko").asText()).isEqualTo("경영진의 참여");
        server.as("portal").get(path).expect(404);
        server.as("officer")
                .get("api/cases/" + desk.applyFor(desk.register("New Store", "ONLINE_PLATFORM", 1)) + "/criteria")
                .expect(404);
    }

    private Client.Answer answer(String user, String task, Map<String, ?> answers) {
        return server.as(user).post("api/open-tasks/" + task + "/answers", answers);
    }

    private List<JsonNode> open(String user, String activity) {
        var tasks = server.as(user)
                .get("api/cases/" + application + "/course")
                .expect(200)
                .json()
                .get("tasks");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.get("activity").asText().equals(activity))
                .toList();
    }

    private String task(String user, String activity, int about) {
        return open(user, activity).stream()
                .filter(task -> task.get("about").asInt() == about)
                .map(task -> task.get("id").asText())
                .findFirst()
                .orElse("");
    }
}
