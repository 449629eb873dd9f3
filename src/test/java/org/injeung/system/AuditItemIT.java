package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of the criteria, in which several auditors write at once. */
class AuditItemIT {
    private final Server server = Server.shared(Database.H2);
    private final Desk desk = new Desk(server);
    private Desk.Firm firm;
    private String application;
    private String path;
    private Client lead;
    private Client member;

    @BeforeEach
    void an_audit_is_planned() {
        firm = desk.register("Listed Store", "ONLINE_PLATFORM", 1_000_000_000);
        application = desk.applyFor(firm);
        desk.checkDocuments(application);
        desk.preEvaluate(application, null);
        desk.planAudit(application);
        path = "api/cases/" + application + "/audit-items";
        var team = server.as("officer").get("api/cases/" + application).json().at("/audit/team");
        lead = server.as(team.get(0).asText());
        member = server.as(team.get(1).asText());
    }

    @Tag("R2.8")
    @Test
    void whoever_writes_second_is_told_what_the_other_one_said() {
        var seen = lead.get(path + "/1.1.1").expect(200).header("ETag");
        var said = member.with("If-Match", seen)
                .put(path + "/1.1.1", Map.of("result", "MET", "note", "Report of the board"))
                .expect(200);
        assertThat(said.json().get("recordedBy").asText()).isEqualTo(member.user());
        lead.with("If-Match", seen)
                .put(path + "/1.1.1", Map.of("result", "NOT_MET"))
                .expect(412);
        lead.with("If-Match", said.header("ETag"))
                .put(path + "/1.1.1", Map.of("result", "NOT_MET"))
                .expect(200);
        var list = lead.get(path).expect(200).json();
        assertThat(list.get("writable").asBoolean()).isTrue();
        assertThat(list.get("items")).hasSize(80);
        assertThat(list.at("/items/0/core").asBoolean()).isTrue();
        var items = server.as("officer").get("api/cases/" + application).json().at("/audit/items");
        assertThat(items.toString()).isEqualTo("{\"met\":0,\"notMet\":1,\"notApplicable\":0,\"notLookedAt\":79}");
    }

    @Tag("R2.8")
    @Test
    void only_the_team_writes_and_only_staff_reads() {
        var met = Map.of("result", "MET", "note", "Seen");
        server.as("officer").put(path + "/1.1.1", met).expect(403);
        server.as(firm.account()).get(path).expect(403);
        server.as("msit").get(path).expect(403);
        assertThat(server.as("committee1")
                        .get(path)
                        .expect(200)
                        .json()
                        .get("writable")
                        .asBoolean())
                .isFalse();
        lead.put(path + "/9.9.9", met).expect(404);
        var refused = lead.put(path + "/2.10.8", Map.of("result", "MET")).expect(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("note");
        lead.put(path + "/1.1.2", Map.of("result", "NOT_APPLICABLE")).expect(400);
        lead.put(path + "/1.1.2", Map.of("result", "PERHAPS")).expect(400);
        server.as("officer").get("api/cases/ISS-1999-000001/audit-items").expect(404);
    }

    @Tag("R2.8")
    @Test
    void the_minutes_count_what_was_looked_at() {
        lead.put(path + "/1.1.1", Map.of("result", "MET", "note", "Report of the board"))
                .expect(200);
        member.put(path + "/1.1.2", Map.of("result", "NOT_APPLICABLE", "note", "No such officer"))
                .expect(200);
        desk.visit(application, "NO_MORE");
        desk.drawUpMinutes(application);
        lead.put(path + "/1.1.3", Map.of("result", "MET", "note", "Late")).expect(409);
        var id = server.as("officer")
                .get("api/cases/" + application + "/documents")
                .json()
                .at("/documents/0/id")
                .asText();
        var minutes = server.as("officer")
                .with("Accept", "text/plain")
                .get("api/cases/" + application + "/documents/" + id + "?lang=ko")
                .text();
        var items = server.as("officer").get("api/cases/" + application).json().at("/audit/items");
        assertThat(minutes)
                .contains("적합 항목 수\t" + items.get("met").asText() + "\n")
                .contains("확인하지 않은 항목 수\t" + items.get("notLookedAt").asText() + "\n")
                .contains("1.1.2 No such officer");
        assertThat(items.get("met").asInt() + items.get("notLookedAt").asInt()).isEqualTo(79);
        assertThat(items.get("notLookedAt").asInt()).isGreaterThan(60);
    }
}
