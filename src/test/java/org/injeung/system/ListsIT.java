package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.injeung.system.Patience.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.injeung.fields.ListAnswer;
import org.injeung.system.Client.Answer;
import org.injeung.system.Desk.Firm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read page by page, polled and filtered, as JSON and as tables, and nothing in them is missed. */
class ListsIT {
    private static final int WRITERS = 4;
    private static final int CASES_EACH = 3;

    /** Each writer opens cases and closes every second one, while the agency reads the pages of what changed since its last poll. */
    @Tag("R23.7")
    @ParameterizedTest
    @EnumSource(Database.class)
    void whoever_polls_sees_every_case_and_its_last_state(Database database)
            throws InterruptedException, ExecutionException {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firms = IntStream.range(0, WRITERS * CASES_EACH)
                .mapToObj(i -> desk.register("Polled Store", "ONLINE_PLATFORM", 1_000_000_000))
                .toList();
        var seen = new TreeMap<String, JsonNode>();
        var since = server.as("msit").get("api/cases?rows=1").json().get("asOf").asText();
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> pool.submit((Callable<List<String>>)
                            () -> write(server, firms.subList(writer * CASES_EACH, (writer + 1) * CASES_EACH))))
                    .toList();
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                since = poll(server, since, seen);
            }
            var expected = new TreeSet<String>();
            for (var writer : writers) {
                expected.addAll(writer.get());
            }
            await("jobs").until(() -> expected.stream().noneMatch(number -> isAtWork(desk, number)));
            poll(server, since, seen);
            assertThat(seen.keySet()).containsAll(expected);
            for (var number : expected) {
                var now = desk.read(number);
                for (var member : List.of("status", "updatedAt", "dueAt")) {
                    assertThat(seen.get(number).path(member))
                            .as(number + " " + member)
                            .isEqualTo(now.path(member));
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> write(Server server, List<Firm> firms) {
        var desk = new Desk(server);
        var numbers = new ArrayList<String>();
        for (var firm : firms) {
            var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
            numbers.add(number);
            if (numbers.size() % 2 == 0) {
                desk.checkDocuments(number);
            }
        }
        return numbers;
    }

    private static boolean isAtWork(Desk desk, String caseNumber) {
        return desk.read(caseNumber).path("dueAt").isMissingNode();
    }

    /** Reads every page, and returns what the next poll asks from. */
    private static String poll(Server server, String since, Map<String, JsonNode> seen) {
        var agency = server.as("msit");
        var path = "api/cases?rows=2&sort=updatedAt&updatedSince=" + since;
        String asOf = null;
        while (path != null) {
            var page = agency.get(path).expect(200).json();
            page.get("cases").forEach(found -> seen.put(found.get("caseNumber").asText(), found));
            asOf = asOf == null ? page.get("asOf").asText() : asOf;
            path = page.get("next").isNull() ? null : page.get("next").asText().substring(1);
        }
        assertThat(Instant.parse(asOf)).isAfterOrEqualTo(Instant.parse(since));
        return asOf;
    }

    @Tag("R18.7")
    @Test
    void cases_are_found_by_what_they_are_and_wait_for() {
        var server = Server.shared(Database.H2);
        var desk = new Desk(server);
        var firm = desk.register("Filtered Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var issued = desk.cases(firm.businessNumber(), "ISSUANCE", "ISSUED").get(0);
        var open = businessKey(desk.report("officer", firm.businessNumber(), 5));
        await("its task").until(() -> !desk.read(open).path("dueAt").isMissingNode());
        var officer = server.as("officer");
        var spelled = "businessNumber=" + new StringBuilder(firm.businessNumber()).insert(3, '-') + "&";

        assertThat(numbers(officer.get("api/cases?" + spelled))).containsExactly(open, issued);
        assertThat(numbers(officer.get("api/cases?" + spelled + "kind=SCREENING")))
                .containsExactly(open);
        assertThat(numbers(officer.get("api/cases?" + spelled + "status=ISSUED")))
                .containsExactly(issued);
        assertThat(numbers(officer.get("api/cases?" + spelled + "status=OPEN"))).containsExactly(open);
        assertThat(numbers(officer.get("api/cases?" + spelled + "status=OVERTURNED")))
                .isEmpty();
        assertThat(numbers(officer.get("api/cases?certificateNumber=" + certificate.toLowerCase(Locale.ROOT))))
                .containsExactly(issued);
        assertThat(numbers(officer.get("api/cases?" + spelled + "sort=caseNumber")))
                .containsExactly(open, issued);
        assertThat(numbers(officer.get("api/cases?" + spelled + "sort=dueAt"))).containsExactly(open, issued);
        assertThat(numbers(officer.get("api/cases?" + spelled + "sort=-updatedAt")))
                .containsExactly(open, issued);
        var due = Instant.parse(desk.read(open).get("dueAt").asText());
        assertThat(numbers(officer.get("api/cases?" + spelled + "dueBefore=" + due)))
                .isEmpty();
        assertThat(numbers(officer.get("api/cases?" + spelled + "dueBefore=" + due.plusMillis(1))))
                .containsExactly(open);
        var applicant = server.as(firm.account());
        assertThat(numbers(applicant.get("api/cases"))).containsExactly(open, issued);
        assertThat(applicant.get("api/cases").json().at("/cases/0").has("dueAt"))
                .isFalse();
        for (var query : List.of("dueBefore=" + due, "sort=dueAt", "sort=-dueAt")) {
            applicant.get("api/cases?" + query).expect(400);
        }
        assertThat(numbers(officer.get("api/cases?" + spelled + "updatedSince=" + Desk.today())))
                .containsExactly(open, issued);
        assertThat(numbers(officer.get("api/cases?" + spelled + "updatedSince=2999-01-01T00:00:00+09:00")))
                .isEmpty();
    }

    private static List<String> numbers(Answer answer) {
        return answer.expect(200).json().get("cases").findValuesAsText("caseNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "cases, kind=REVOKED, kind",
        "cases, status=open, status",
        "cases, businessNumber=9998100016, businessNumber",
        "cases, businessNumber=7, businessNumber",
        "cases, updatedSince=yesterday, updatedSince",
        "cases, updatedSince=2026-11-22T09:30, updatedSince",
        "cases, dueBefore=%2B999999999-12-31, dueBefore",
        "cases, sort=name, sort",
        "cases, after=x, after",
        "cases, first=0&after=x, first",
        "certificates, scheme=ISO, scheme",
        "certificates, validUntilBefore=2026-11-22T00:00:00Z, validUntilBefore",
        "certificates, sort=-status, sort",
        "certificates, updatedSince=x, updatedSince",
        "organizations, updatedSince=x, updatedSince",
        "organizations, sector=SHOPS, sector",
        "organizations, registeredSince=1, registeredSince",
        "letters, kind=POSTCARD, kind",
        "letters, caseNumber=7, caseNumber",
        "letters, since=x, since",
        "revocations, since=x, since",
        "revocations, ground=NONE, ground"
    })
    void a_filter_that_is_wrong_is_told_by_its_name(String list, String query, String field) {
        var problem = Server.shared(Database.H2)
                .as("officer")
                .get("api/" + list + "?" + query)
                .expect(400)
                .json();
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Tag("R18.7")
    @Tag("R23.6")
    @ParameterizedTest
    @CsvSource({"cases", "certificates", "organizations", "letters", "revocations", "auditors", "holidays"})
    void the_pages_of_every_list_follow_each_other_and_their_rows_stand_in_a_table(String list) {
        var server = Server.shared(Database.H2);
        var officer = server.as("officer");
        var rows = new ArrayList<JsonNode>();
        var header = "";
        var lines = 0;
        for (var path = "api/" + list + "?rows=2"; path != null && rows.size() < 9; ) {
            var answer = officer.get(path).expect(200);
            var page = answer.json();
            assertThat(page.get(list)).hasSizeLessThanOrEqualTo(2);
            page.get(list).forEach(rows::add);
            var table = officer.with("Accept", "text/csv").get(path).expect(200);
            assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + list + ".csv\"");
            assertThat(table.text()).startsWith("\uFEFF");
            header = table.text().lines().findFirst().orElseThrow();
            lines += page.get(list).size();
            var next = page.get("next");
            path = next.isNull() ? null : next.asText().substring(1);
            for (var told : List.of(answer, table)) {
                assertThat(told.header("Link")).isEqualTo(path == null ? "" : "<" + next.asText() + ">; rel=\"next\"");
            }
        }
        assertThat(rows).doesNotHaveDuplicates().hasSize(lines);
        var columns = List.of(header.substring(1).split(","));
        for (var row : rows) {
            row.fieldNames().forEachRemaining(name -> assertThat(columns)
                    .anyMatch(column -> column.equals(name) || column.startsWith(name + ".")));
        }
    }

    @Tag("R18.4")
    @Test
    void letters_are_listed_for_those_whom_their_cases_concern() {
        var server = Server.shared(Database.H2);
        var desk = new Desk(server);
        var firm = desk.register("Lettered Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Unlettered Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var issued = desk.cases(firm.businessNumber(), "ISSUANCE", "ISSUED").get(0);
        var of = server.as("officer")
                .get("api/cases/" + issued + "/letters")
                .json()
                .get("letters");
        assertThat(of).isNotEmpty();
        for (var reader : List.of("officer", "manager", firm.account())) {
            var letters = server.as(reader)
                    .get("api/letters?caseNumber=" + issued)
                    .expect(200)
                    .json();
            assertThat(letters.get("total").asInt()).as(reader).isEqualTo(of.size());
            assertThat(letters.at("/letters/0/en"))
                    .isEqualTo(of.get(of.size() - 1).get("en"));
            assertThat(letters.at("/letters/0/businessNumber").asText()).isEqualTo(firm.businessNumber());
        }
        assertThat(total(server.as(other.account()), "caseNumber=" + issued)).isZero();
        assertThat(total(server.as(firm.account()), "")).isEqualTo(of.size());
        var kind = of.get(0).get("kind").asText();
        assertThat(total(server.as("officer"), "businessNumber=" + firm.businessNumber() + "&kind=" + kind))
                .isOne();
        assertThat(total(server.as("officer"), "businessNumber=" + firm.businessNumber() + "&since=" + Desk.today()))
                .isEqualTo(of.size());
        for (var query : List.of("Lettered%20sto", issued.toLowerCase(Locale.ROOT), firm.businessNumber())) {
            assertThat(total(server.as("officer"), "query=" + query + "&businessNumber=" + firm.businessNumber()))
                    .as(query)
                    .isEqualTo(of.size());
        }
        assertThat(total(server.as("officer"), "query=Unlettered"))
                .isLessThan(total(server.as("officer"), "query=Lettered"));
        server.anonymous().get("api/letters").expect(401);
    }

    @Tag("R23.7")
    @Test
    void organizations_and_certificates_of_which_something_was_written_are_found_by_when() {
        var server = Server.shared(Database.H2);
        var desk = new Desk(server);
        var firm = desk.register("Updated Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        for (var list : List.of("organizations", "certificates")) {
            var path = "api/" + list + "?query=" + firm.businessNumber() + "&updatedSince=";
            var found =
                    server.as("officer").get(path + Desk.today()).expect(200).json();
            assertThat(found.get("total").asInt()).as(list).isOne();
            assertThat(Instant.parse(found.get("asOf").asText())).isBefore(Instant.now());
            assertThat(server.as("officer")
                            .get(path + "2999-01-01")
                            .json()
                            .get("total")
                            .asInt())
                    .as(list)
                    .isZero();
        }
    }

    private static int total(Client reader, String query) {
        return reader.get("api/letters?" + query)
                .expect(200)
                .json()
                .get("total")
                .asInt();
    }

    @Tag("R18.7")
    @ParameterizedTest
    @EnumSource(Database.class)
    void cases_are_found_by_what_is_to_be_done_and_by_whom_and_counted(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Counted Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Counted Store Two", "ONLINE_PLATFORM", 1_000_000_000);
        var claimed = desk.applyFor(firm);
        var open = desk.applyFor(other);
        desk.claim("officer3", desk.await("officer3", "CheckApplicationDocuments", claimed))
                .expect(204);
        desk.await("officer3", "CheckApplicationDocuments", open);
        var about = "api/cases?query=Counted%20Store&";
        assertThat(numbers(server, "officer3", about + "work=MINE")).containsExactly(claimed);
        assertThat(numbers(server, "officer3", about + "work=GROUP")).containsExactly(open);
        assertThat(numbers(server, "manager", about + "work=GROUP")).isEmpty();
        assertThat(numbers(server, "officer3", about + "activity=CheckApplicationDocuments&work=MINE"))
                .containsExactly(claimed);
        assertThat(numbers(server, "officer3", about + "activity=CastBallot")).isEmpty();
        assertThat(numbers(server, "officer3", about + "agency=MSIT")).contains(claimed, open);
        assertThat(numbers(server, "officer3", about + "agency=FSI")).isEmpty();

        var counts = server.as("officer3")
                .get(about + "counts=true&rows=1&work=MINE")
                .expect(200)
                .json()
                .get("counts");
        assertThat(counts.toString())
                .isEqualTo("{\"all\":2,\"mine\":1,\"group\":1,\"today\":0,\"over\":0,"
                        + "\"activities\":{\"CheckApplicationDocuments\":2}}");
        var own = server.as(firm.account()).get("api/cases?counts=true").json().get("counts");
        assertThat(own.get("all").asLong()).isEqualTo(1);
        assertThat(own.has("over")).isFalse();
        server.as(firm.account()).get("api/cases?agency=MSIT").expect(400);
        server.as("officer3").get("api/cases?activity=Nothing").expect(400);
        server.as("officer3").get("api/cases?work=mine").expect(400);
        server.as("officer3").get("api/cases?counts=yes").expect(400);
    }

    private static List<String> numbers(Server server, String user, String path) {
        return server.as(user).get(path).expect(200).json().get("cases").findValuesAsText("caseNumber");
    }

    @Tag("R18.7")
    @ParameterizedTest
    @ValueSource(strings = {"auditors", "cases", "holidays", "letters", "organizations", "reconciliations"})
    void a_list_comes_as_a_workbook(String list) {
        var answer = Server.shared(Database.H2)
                .as("manager")
                .with("Accept", ListAnswer.XLSX)
                .get("api/" + list)
                .expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo(ListAnswer.XLSX);
        assertThat(answer.header("Content-Disposition")).contains(list + ".xlsx");
        assertThat(answer.text()).startsWith("PK");
    }
}
