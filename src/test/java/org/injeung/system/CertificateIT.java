package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.injeung.system.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a certificate between its issue and its end, seen from outside. */
class CertificateIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_certificate_is_suspended_by_two_people_and_given_back_by_its_holder(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Changing Store", "ONLINE_PLATFORM", 1_000_000_000);
        var before = readAll(server, "c0", new ArrayList<>());
        var number = desk.certify(firm);
        for (var language : new String[] {"ko", "en"}) {
            assertThat(server.as(firm.account())
                            .get("api/certificates/" + number + "/certificate.pdf?lang=" + language)
                            .expect(200)
                            .text())
                    .startsWith("%PDF");
        }
        server.anonymous()
                .get("api/certificates/" + number + "/certificate.pdf?lang=ko")
                .expect(401);

        var suspension = change(server, "officer", number, "SUSPENSION");
        desk.complete(
                "officer",
                "PrepareSuspension",
                suspension,
                Map.of(
                        "suspensionFacts",
                        "Keys of a former developer still work",
                        "suspendedUntil",
                        Desk.today().plusDays(30).toString()));
        assertThat(status(desk, number)).isEqualTo("VALID");
        desk.complete("manager", "SignSuspension", suspension, Map.of("suspension", "SIGNED"));
        assertThat(status(desk, number)).isEqualTo("SUSPENDED");
        assertThat(desk.badge(number)).contains(number).doesNotContain(">Valid<");
        assertThat(server.anonymous()
                        .get("api/certificates?status=SUSPENDED&query=" + number)
                        .expect(200)
                        .json()
                        .at("/certificates/0/number")
                        .asText())
                .isEqualTo(number);

        var surrender = change(server, firm.account(), number, "SURRENDER");
        desk.complete("officer2", "ConfirmSurrender", surrender, Map.of("surrender", "CONFIRMED"));
        desk.awaitStatus(surrender, "WITHDRAWN");
        assertThat(status(desk, number)).isEqualTo("WITHDRAWN");

        var told = new ArrayList<JsonNode>();
        var next = readAll(server, before, told);
        told.removeIf(change -> !change.get("number").asText().equals(number));
        assertThat(told)
                .extracting(change -> change.get("event").asText())
                .containsExactly("ISSUED", "SUSPENDED", "WITHDRAWN");
        assertThat(told.get(0).get("organization").asText()).isEqualTo(firm.name());
        assertThat(told.get(1).get("statusBefore").asText()).isEqualTo("VALID");
        assertThat(told.get(1).get("suspendedUntil").asText())
                .isEqualTo(Desk.today().plusDays(30).toString());
        assertThat(told.get(2).get("statusBefore").asText()).isEqualTo("SUSPENDED");
        assertThat(told.get(2).get("eventInWords").get("ko").asText()).isEqualTo("반납");
        assertThat(told.toString()).doesNotContain("Keys of a former developer", "As agreed", "CHG-");
        assertThat(readAll(server, next, new ArrayList<>())).isEqualTo(next);
    }

    /** Follows the register from a cursor to its end, and tells the cursor with which to go on. */
    private static String readAll(Server server, String cursor, List<JsonNode> told) {
        var next = cursor;
        while (true) {
            var answer = server.anonymous()
                    .get("api/certificates/changes?rows=7&since=" + next)
                    .expect(200);
            next = answer.json().get("next").asText();
            assertThat(answer.headers().get("link"))
                    .anyMatch(link -> link.contains("rel=\"next\""))
                    .anyMatch(link -> link.contains("rel=\"license\""));
            assertThat(answer.headers().get("link").toString()).contains("rows=7&since=" + next);
            answer.json().get("changes").forEach(told::add);
            if (answer.json().get("changes").isEmpty()) {
                return next;
            }
        }
    }

    @Test
    void the_changes_are_a_page_lines_or_a_feed_as_the_reader_prefers() throws Exception {
        var server = Server.shared();
        var page = server.anonymous()
                .with("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get("api/certificates/changes?rows=3")
                .expect(200);
        assertThat(page.header("Content-Type")).startsWith("application/json");
        assertThat(page.json().get("changes")).hasSize(3);
        for (var type : List.of("application/x-ndjson", "application/jsonl")) {
            var lines = server.anonymous()
                    .with("Accept", type)
                    .get("api/certificates/changes?rows=3")
                    .expect(200);
            assertThat(lines.header("Content-Type")).startsWith(type);
            assertThat(lines.text().lines().map(Others::parse))
                    .containsExactlyElementsOf(page.json().get("changes"));
        }
        var feed = server.anonymous()
                .with("Accept", "application/atom+xml")
                .get("api/certificates/changes?rows=3")
                .expect(200);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(entries(feed)).isEqualTo(page.json().get("changes").findValuesAsText("id"));
        server.anonymous()
                .with("Accept", "image/png")
                .get("api/certificates/changes")
                .expect(406);
        for (var wrong : List.of("since=yesterday", "since=c999999999", "rows=1001", "rows=0")) {
            assertThat(server.anonymous()
                            .get("api/certificates/changes?" + wrong)
                            .expect(400)
                            .json()
                            .at("/errors/0/field")
                            .asText())
                    .isEqualTo(wrong.split("=")[0]);
        }
        assertThat(server.anonymous()
                        .get("api/certificates/changes?since=2099-01-01")
                        .expect(200)
                        .json()
                        .get("changes"))
                .isEmpty();
    }

    @Test
    void the_revocations_are_a_feed_too() throws Exception {
        var feed = Server.shared()
                .anonymous()
                .with("Accept", "application/atom+xml")
                .get("api/revocations?rows=5")
                .expect(200);
        assertThat(entries(feed)).doesNotHaveDuplicates();
        assertThat(Server.shared()
                        .anonymous()
                        .with("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                        .get("api/revocations")
                        .expect(200)
                        .header("Content-Type"))
                .startsWith("application/json");
    }

    /** The ids of the entries. */
    private static List<String> entries(Answer feed) throws Exception {
        var ids = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.text().getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("id");
        return IntStream.range(1, ids.getLength())
                .mapToObj(i -> ids.item(i).getTextContent())
                .toList();
    }

    @Test
    void the_whole_register_is_a_file_under_a_licence() {
        var server = Server.shared();
        var json = server.anonymous().get("api/certificates/register").expect(200);
        assertThat(json.json().at("/licence/ko").asText()).startsWith("공공누리 제1유형");
        assertThat(json.header("Link")).contains(json.json().get("licenceUrl").asText(), "rel=\"license\"");
        assertThat(json.json().get("publisher").asText()).isEqualTo("KISA");
        var numbers = json.json().get("certificates").findValuesAsText("number");
        assertThat(numbers).contains("ISMS-P-KISA-2025-001").isSorted().doesNotHaveDuplicates();
        var csv = server.anonymous()
                .with("Accept", "text/csv")
                .get("api/certificates/register")
                .expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).startsWith("\uFEFFnumber,organization,");
        assertThat(csv.text().lines().skip(1).map(line -> line.split(",")[0])).containsAll(numbers);
    }

    @Test
    void the_badge_is_a_png_too_that_nobody_keeps() {
        var server = Server.shared();
        var path = "api/certificates/isms-p-kisa-2025-001/badge.";
        for (var format : List.of("svg", "png")) {
            var badge = server.anonymous().get(path + format).expect(200);
            assertThat(badge.header("Cache-Control")).isEqualTo("no-store");
            var again = server.anonymous()
                    .with("If-None-Match", badge.header("ETag"))
                    .get(path + format)
                    .expect(304);
            assertThat(again.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(server.anonymous().get(path + "png").header("Content-Type")).startsWith("image/png");
        server.anonymous().get("api/certificates/ISMS-KISA-1999-001/badge.png").expect(404);
    }

    private static String change(Server server, String user, String number, String change) {
        return server.as(user)
                .post(
                        "api/certificate-changes",
                        Map.of("certificateNumber", number, "change", change, "reason", "As agreed with the holder"))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
    }

    private static String status(Desk desk, String number) {
        return desk.certificate(number).get("status").asText();
    }
}
