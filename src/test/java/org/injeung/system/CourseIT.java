package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a case stands and what comes next, as each of those reads it whom it concerns. */
class CourseIT {
    private final Server server = Server.shared(Database.H2);
    private final Desk desk = new Desk(server);

    @Tag("R18.8")
    @Test
    void each_reads_where_a_case_stands_and_only_officials_who_does_it() {
        var firm = desk.register("Course Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Other Course Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        desk.claim("officer", desk.await("officer", "CheckApplicationDocuments", application))
                .expect(204);
        var path = "api/cases/" + application + "/course";

        var officer = server.as("officer").get(path).expect(200).json();
        var task = officer.at("/tasks/0");
        assertThat(task.get("activity").asText()).isEqualTo("CheckApplicationDocuments");
        assertThat(task.get("assignee").asText()).isEqualTo("officer");
        assertThat(task.get("own").asBoolean()).isTrue();
        assertThat(Instant.parse(task.get("dueAt").asText())).isAfter(Instant.now());
        assertThat(officer.at("/people/officer/ko").asText()).isEqualTo("Kim Seo-yeon(담당자)");
        assertThat(officer.at("/passages/0/now").toString()).isEqualTo("[\"CheckApplicationDocuments\"]");
        assertThat(officer.at("/passages/0/passed").findValuesAsText("activity"))
                .startsWith("Start_ApplicationReceived")
                .contains("DecideEligibility");
        assertThat(officer.at("/passages/0/ahead").toString())
                .isEqualTo("[\"PreEvaluateCoreItems\",\"ConductConformityAudit\",\"DeliberateInCommittee\"]");
        assertThat(server.as("officer2").get(path).json().at("/tasks/0/own").asBoolean())
                .isFalse();

        var applicant = server.as(firm.account()).get(path).expect(200).json();
        assertThat(applicant.at("/tasks/0").has("assignee")).isFalse();
        assertThat(applicant.at("/tasks/0").has("dueAt")).isFalse();
        assertThat(applicant.get("people")).isEmpty();
        assertThat(applicant.has("notes")).isFalse();
        assertThat(applicant.at("/passages/0/passed/0").has("seconds")).isFalse();
        server.as(other.account()).get(path).expect(404);
        server.as(other.account()).get(path + "/certification-issuance").expect(404);

        assertThat(server.as(firm.account())
                        .get(path + "/certification-issuance")
                        .expect(200)
                        .text())
                .contains("<bpmn:definitions");
        server.as("officer").get(path + "/certificate-revocation").expect(404);
    }

    @Tag("R18.8")
    @Test
    void it_tells_what_happens_if_nobody_acts() {
        var firm = desk.register("Idle Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        desk.complete(
                "officer",
                "CheckApplicationDocuments",
                application,
                Map.of("documents", "INCOMPLETE", "documentsRemark", "The network plan is missing"));
        desk.await(firm.account(), "SupplyMissingDocuments", application);
        for (var reader : List.of("officer", firm.account())) {
            var timer = server.as(reader)
                    .get("api/cases/" + application + "/course")
                    .json()
                    .at("/timers/0");
            assertThat(timer.get("during").asText()).as(reader).isEqualTo("SupplyMissingDocuments");
            assertThat(timer.get("then")).as(reader).isNotEmpty();
        }
    }

    @Tag("R18.8")
    @Test
    void a_list_tells_what_its_cases_wait_for() {
        var firm = desk.register("Waiting Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Other Waiting Store", "ONLINE_PLATFORM", 1_000_000_000);
        var numbers = desk.applyFor(firm) + "," + desk.applyFor(other);
        assertThat(server.as("officer")
                        .get("api/open-tasks?cases=" + numbers)
                        .expect(200)
                        .json()
                        .get("tasks")
                        .findValuesAsText("caseNumber"))
                .containsExactly(numbers.split(","));
        assertThat(server.as(firm.account())
                        .get("api/open-tasks?cases=" + numbers)
                        .expect(200)
                        .json()
                        .get("tasks")
                        .findValuesAsText("caseNumber"))
                .containsExactly(numbers.split(",")[0]);
        server.as("officer").get("api/open-tasks").expect(400);
        server.as("officer").get("api/open-tasks?cases=" + "x,".repeat(101)).expect(400);
        server.as("msit").get("api/open-tasks?cases=" + "x,".repeat(100)).expect(200);
    }

    @Test
    void every_value_that_the_api_names_is_called_something_in_both_languages() throws IOException {
        var words = server.as("portal").get("api/words").expect(200).json();
        try (var description = CourseIT.class.getResourceAsStream("/injeung-openapi.json")) {
            var schemas = new ObjectMapper().readTree(description).at("/components/schemas");
            schemas.properties()
                    .forEach(schema -> schema.getValue().path("enum").forEach(value -> assertThat(
                                    words.at("/values/" + schema.getKey() + "/" + value.asText() + "/ko")
                                            .asText())
                            .as(schema.getKey() + " " + value.asText())
                            .matches(".*[가-힣].*|ISMS(-P)?")));
        }
        assertThat(words.at("/activities/DecideEligibility/ko").asText()).isEqualTo("신청 자격 판정");
        assertThat(words.at("/periods/correction/ko").asText()).isEqualTo("결함 보완");
    }

    @Tag("R18.8")
    @Test
    void a_document_comes_as_pdf_to_whoever_does_not_ask_for_text() {
        var firm = desk.register("Paper Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var issued = desk.cases(firm.businessNumber(), "ISSUANCE", "ISSUED").get(0);
        var path = "api/cases/" + issued + "/documents";
        var id = server.as("officer").get(path).json().at("/documents/0/id").asText();
        for (var accept : List.of(
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "*/*",
                "application/pdf",
                "application/pdf,text/plain;q=0.5")) {
            assertThat(server.as("officer")
                            .with("Accept", accept)
                            .get(path + "/" + id)
                            .header("Content-Type"))
                    .as(accept)
                    .isEqualTo("application/pdf");
        }
        for (var accept : List.of("text/plain", "text/plain,*/*;q=0.1", "text/plain,application/pdf;q=0.9")) {
            assertThat(server.as("officer")
                            .with("Accept", accept)
                            .get(path + "/" + id)
                            .header("Content-Type"))
                    .as(accept)
                    .startsWith("text/plain");
        }
    }
}
