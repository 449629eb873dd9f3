package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who must be certified, told over HTTP, and the fine for who is not. */
class ObligationIT {
    private static final long TEN_BILLION = 10_000_000_000L;

    @Tag("R7.5")
    @Tag("R18.4")
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_company_that_had_to_be_certified_for_years_is_told_why_and_fined(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Gaon Games", "OTHER", 20_000_000_000L);
        var year = today().getYear() - 1;
        for (var before = 2; before >= 0; before--) {
            state(server.as("msit"), firm, year - before, TEN_BILLION).expect(200);
        }
        var facts = server.as(firm.account()).get(facts(firm)).expect(200).json();
        assertThat(facts.at("/years")).hasSize(3);
        assertThat(facts.at("/years/0/year").asInt()).isEqualTo(year);
        assertThat(facts.at("/duties/0/rule").asText()).isEqualTo("informationServiceSales");
        assertThat(facts.at("/duties/0/since").asText()).isEqualTo((year - 1) + "-01-01");

        var started = server.as("msit")
                .post("api/obligations", Map.of("businessNumber", firm.businessNumber()))
                .expect(201)
                .json();
        var caseNumber = started.get("caseNumber").asText();
        assertThat(caseNumber).matches("OBL-" + today().getYear() + "-[0-9]{6}");
        assertThat(started.get("status").asText()).isEqualTo("OPEN");
        var second = server.as("officer")
                .post("api/obligations", Map.of("businessNumber", firm.businessNumber()))
                .expect(409);
        assertThat(second.json().get("openCase").asText()).isEqualTo(caseNumber);

        desk.complete(
                "officer",
                "PrepareFine",
                caseNumber,
                Map.of(
                        "fineAmount", 20_000_000,
                        "fineReasons", "Obliged for years, no application",
                        "fineCircumstances", "First violation"));
        desk.complete(firm.account(), "GiveFineOpinion", caseNumber, Map.of("fineOpinion", "We apply next week"));
        desk.complete(
                "manager",
                "SignFine",
                caseNumber,
                Map.of("imposition", "IMPOSED", "signedAmount", 15_000_000, "signatureReason", "It cooperates"));
        var fined = desk.awaitStatus(caseNumber, "FINED");
        assertThat(fined.at("/obligation/scheme").asText()).isEqualTo("ISMS");
        assertThat(fined.at("/obligation/obligedBy").asText()).startsWith(year + "-0");
        assertThat(fined.at("/obligation/fines/0/amount").asLong()).isEqualTo(20_000_000);
        assertThat(fined.at("/obligation/fines/0/signedAmount").asLong()).isEqualTo(15_000_000);
        assertThat(fined.at("/obligation/fines/0/signedBy").asText()).isEqualTo("manager");
        assertThat(texts(fined.get("timeline"), "/letter"))
                .containsExactly("OBLIGATION_TOLD", "FINE_NOTICE", "FINE_IMPOSED");
        assertThat(texts(fined.get("timeline"), "/decision/answer")).containsExactly("OBLIGED", "FINE_DUE", "IMPOSED");
        var own = server.as(firm.account())
                .get("api/cases/" + caseNumber)
                .expect(200)
                .json();
        assertThat(own.at("/obligation/fines/0/opinion").asText()).isEqualTo("We apply next week");
        assertThat(own.toString()).doesNotContain("\"officer\"", "\"manager\"");
    }

    @Test
    void a_certificate_ends_the_obligation_and_who_need_not_hold_one_is_told_at_once() {
        var server = Server.shared();
        var desk = new Desk(server);
        var firm = desk.register("Nuri Cloud", "DATA_CENTER", 1);
        var obligation = server.as("kisa")
                .post("api/obligations", Map.of("businessNumber", firm.businessNumber()))
                .expect(201)
                .json();
        assertThat(obligation.get("status").asText()).isEqualTo("OPEN");
        desk.certify(firm);
        desk.awaitStatus(obligation.get("caseNumber").asText(), "CERTIFIED");

        var bakery = desk.register("Haru Bakery", "OTHER", 1);
        var answered = server.as("officer")
                .post("api/obligations", Map.of("businessNumber", bakery.businessNumber()))
                .expect(201)
                .json();
        assertThat(answered.get("status").asText()).isEqualTo("NOT_OBLIGED");
    }

    @Test
    void facts_are_stated_by_agencies_and_officers_and_wrong_ones_are_refused_by_name() {
        var server = Server.shared();
        var desk = new Desk(server);
        var firm = desk.register("Dasom Mail", "ONLINE_PLATFORM", 5);
        var other = desk.register("Yeoul Mail", "ONLINE_PLATFORM", 5);
        var year = today().getYear() - 1;
        for (var user : List.of(firm.account(), "auditor", "manager", "admin")) {
            state(server.as(user), firm, year, 1).expect(403);
            server.as(user)
                    .post("api/obligations", Map.of("businessNumber", firm.businessNumber()))
                    .expect(403);
        }
        server.anonymous().get(facts(firm)).expect(401);
        server.as(other.account()).get(facts(firm)).expect(404);
        server.as("officer")
                .put("api/organizations/9999900013/obligation-facts", Map.of("year", year))
                .expect(404);
        var refused = state(server.as("officer"), firm, year + 1, 1).expect(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("year");
        assertThat(server.as("officer").get(facts(firm)).expect(200).json().get("years"))
                .isEmpty();
        state(server.as("officer"), firm, year, TEN_BILLION).expect(200);
        var again = state(server.as("officer"), firm, year, TEN_BILLION - 1).expect(200);
        assertThat(again.json().get("years")).hasSize(1);
        assertThat(again.json().get("duties")).isEmpty();
    }

    private static Client.Answer state(Client client, Desk.Firm firm, int year, long ictSales) {
        return client.put(facts(firm), Map.of("year", year, "ictSales", ictSales));
    }

    private static String facts(Desk.Firm firm) {
        return "api/organizations/" + firm.businessNumber() + "/obligation-facts";
    }

    private static List<String> texts(JsonNode timeline, String path) {
        return StreamSupport.stream(timeline.spliterator(), false)
                .map(event -> event.at(path))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }
}
