package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several agencies report one breach, again and again, and the number of affected persons grows. */
class BreachIT {
    @Tag("R4.3")
    @Tag("R4.4")
    @Tag("R4.7")
    @ParameterizedTest
    @EnumSource(Database.class)
    void the_same_report_twice_is_one_case_and_another_agency_joins_it(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Leaking Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var report = new HashMap<>(Desk.breach(firm.businessNumber(), 12_345));
        report.put("incidentReportedAt", "2026-11-18T12:00:00+09:00");
        var first = server.as("pipc").post("api/breach-reports", report).expect(201);
        var number = first.json().get("caseNumber").asText();
        var again = server.as("pipc").post("api/breach-reports", report).expect(200);
        assertThat(again.json().get("caseNumber").asText()).isEqualTo(number);
        var engine = desk.start("pipc", "breach-screening", report).expect(409);
        assertThat(engine.json().get("message").asText()).contains(number);
        server.as("msit").get("api/cases/" + number).expect(404);

        var joined = desk.report("msit", firm.businessNumber(), 20_000).expect(200);
        assertThat(joined.json().get("businessKey").asText()).isEqualTo(number);
        assertThat(joined.json().get("ended").asBoolean()).isTrue();
        var seen = server.as("msit").get("api/cases/" + number).expect(200).json();
        assertThat(seen.at("/breach/affectedPersons").asLong()).isEqualTo(20_000);
        assertThat(seen.at("/breach/reports")).hasSize(2);
        assertThat(seen.at("/breach/certificates")).hasSize(1);
        assertThat(seen.at("/breach/certificates/0/status").asText()).isEqualTo("VALID");
        assertThat(StreamSupport.stream(seen.at("/breach/clocks").spliterator(), false)
                        .map(clock -> clock.get("state").asText()))
                .containsExactly("IN_TIME", "MISSING", "MISSING");
        assertThat(desk.cases(firm.businessNumber(), "SCREENING", "OPEN")).containsExactly(number);

        var holder = server.as(firm.account());
        JsonNode own = holder.get("api/cases/" + number).expect(200).json();
        assertThat(own.at("/breach/reports/0/reporter").isMissingNode()).isTrue();
        var lower = holder.post(
                        "api/cases/" + number + "/breach-reports",
                        Map.of(
                                "affectedPersons", 100,
                                "description", "We counted anew",
                                "leakNotifiedAt", "2026-11-19T09:00:00+09:00"))
                .expect(200)
                .json();
        assertThat(lower.get("effect").asText()).isEqualTo("LOWER");
        assertThat(lower.get("affectedPersons").asLong()).isEqualTo(20_000);
        assertThat(desk.read(number).at("/breach/clocks/1/state").asText()).isEqualTo("IN_TIME");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_number_that_passes_the_threshold_during_the_audit_leads_to_revocation_at_once(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Growing Leak Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var number = Desk.businessKey(desk.report("pipc", firm.businessNumber(), 10_000_000));
        desk.complete(
                "officer",
                "ScreenBreach",
                number,
                Map.of("specialAudit", "NEEDED", "screeningReason", "The cause is not known"));
        desk.await("officer", "PlanAudit", number);

        var update = Map.<String, Object>of("affectedPersons", 10_000_001, "description", "One more");
        server.as("msit")
                .post("api/cases/" + number + "/breach-reports", update)
                .expect(404);
        server.as("manager")
                .post("api/cases/" + number + "/breach-reports", update)
                .expect(403);
        var received = server.as("pipc")
                .post("api/cases/" + number + "/breach-reports", update)
                .expect(200)
                .json();
        assertThat(received.get("massive").asBoolean()).isTrue();
        assertThat(received.get("status").asText()).isEqualTo("REVOCATION_REQUESTED");
        assertThat(desk.tasks("officer", "PlanAudit", number)).isEmpty();
        assertThat(server.as("pipc")
                        .post("api/cases/" + number + "/breach-reports", update)
                        .expect(200)
                        .json())
                .as("the same once more, as the answer was lost")
                .isEqualTo(received);
        assertThat(desk.read(number).at("/breach/reports")).hasSize(2);

        var revocation = desk.cases(firm.businessNumber(), "REVOCATION", "OPEN").get(0);
        desk.await("officer2", "PrepareRevocationOrder", revocation);
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("VALID");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_agency_that_is_asked_reads_the_case_and_gives_its_opinion_once(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Opinion Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var number = Desk.businessKey(desk.report("pipc", firm.businessNumber(), 5_000));
        var path = "api/cases/" + number + "/opinions";
        var opinion = Map.of("text", "The keys were kept carelessly");
        server.as("kisa").post(path, opinion).expect(404);
        desk.complete(
                "officer",
                "ScreenBreach",
                number,
                Map.of("specialAudit", "NOT_NEEDED", "screeningReason", "The cause is known", "askKisa", true));
        var asked = server.as("kisa").get("api/cases/" + number).expect(200).json();
        assertThat(asked.at("/breach/opinions/0/agency").asText()).isEqualTo("KISA");
        assertThat(asked.at("/breach/opinions/0/endsAt").asText()).isNotEmpty();
        assertThat(server.as("kisa").get("api/cases?rows=200").expect(200).text())
                .contains(number);
        server.as("fsi").get("api/cases/" + number).expect(404);

        server.as("kisa").post(path, Map.of()).expect(400);
        server.as("officer").post(path, opinion).expect(403);
        server.as("pipc").post(path, opinion).expect(403);
        var given = server.as("kisa").post(path, opinion).expect(200).json();
        assertThat(given.get("agency").asText()).isEqualTo("KISA");
        server.as("kisa").post(path, opinion).expect(409);
        assertThat(desk.read(number).at("/breach/opinions/0/text").asText()).isEqualTo("The keys were kept carelessly");
        assertThat(server.as(firm.account())
                        .get("api/cases/" + number)
                        .expect(200)
                        .json()
                        .at("/breach/opinions")
                        .isMissingNode())
                .as("for officials only")
                .isTrue();
    }
}
