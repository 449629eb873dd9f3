package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pool of auditors over HTTP, and audits that are planned with it. */
class AuditorIT {
    private static final String NEWCOMER = "newcomer";

    @Tag("R2.7")
    @ParameterizedTest
    @EnumSource(Database.class)
    void an_auditor_who_is_taken_into_the_pool_audits_whom_nothing_ties_him_to(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        desk.open(NEWCOMER, "auditors");
        var firm = desk.register("Pool Store", "ONLINE_PLATFORM", 1_000_000_000);
        var caseNumber = desk.applyFor(firm);
        desk.checkDocuments(caseNumber);
        desk.preEvaluate(caseNumber, null);
        var task = desk.await("officer", "PlanAudit", caseNumber);
        desk.claim("officer", task).expect(204);
        var plan = Desk.plan(NEWCOMER, "");
        assertThat(desk.submit("officer", task, plan).expect(400).text()).contains("pool of auditors");

        var officer = server.as("officer");
        var pool = "api/auditors/" + NEWCOMER;
        var tie = Map.of(
                "businessNumber",
                firm.businessNumber(),
                "kind",
                "ADVISED",
                "from",
                today().minusYears(9).toString());
        officer.post(pool + "/ties", tie).expect(404);
        var auditor = Map.of(
                "name", "Gil Do-yun",
                "grade", "ASSISTANT",
                "qualifiedFrom", today().minusYears(1).toString());
        var recorded = officer.put(pool, auditor).expect(200).json();
        assertThat(recorded.get("qualifiedUntil").asText())
                .isEqualTo(today().minusYears(1).plusYears(3).minusDays(1).toString());
        assertThat(desk.submit("officer", task, plan).expect(400).text()).contains("assistant");

        var promoted = new HashMap<>(auditor);
        promoted.put("grade", "AUDITOR");
        var changed = server.as("manager").put(pool, promoted).expect(200).json();
        assertThat(changed.get("recordedBy").asText()).isEqualTo("officer");
        assertThat(changed.get("recordedAt")).isEqualTo(recorded.get("recordedAt"));
        assertThat(changed.get("changedBy").asText()).isEqualTo("manager");

        officer.post(pool + "/ties", tie).expect(200);
        officer.post(pool + "/ties", tie).expect(409);
        assertThat(desk.submit("officer", task, plan).expect(400).text()).contains("advise");
        var ended = new HashMap<>(tie);
        ended.put("until", today().minusYears(8).toString());
        officer.post(pool + "/ties", ended).expect(200);
        officer.post(pool + "/ties", ended).expect(409);

        desk.submit("officer", task, plan).expect(204);
        assertThat(desk.lead(caseNumber)).isEqualTo(NEWCOMER);
        var listed = listed(
                server.as("auditor").get("api/auditors?rows=200").expect(200).json());
        assertThat(listed.at("/ties")).hasSize(1);
        assertThat(listed.at("/ties/0/until").asText())
                .isEqualTo(today().minusYears(8).toString());
        assertThat(listed.at("/ties/0/endedBy").asText()).isEqualTo("officer");
    }

    private static JsonNode listed(JsonNode page) {
        return StreamSupport.stream(page.get("auditors").spliterator(), false)
                .filter(auditor -> auditor.get("userId").asText().equals(NEWCOMER))
                .findFirst()
                .orElseThrow();
    }
}
