package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.today;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.injeung.system.Client.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers travel: which version they are, compressed, kept by browsers, read by pages of other sites. */
class TravelIT {
    private static final String CERTIFICATE = "api/certificates/ISMS-P-KISA-2025-001";
    /**
     * A file that is written piece by piece, of which those who poll read the changes; a token that nobody keeps; what needs a parameter,
     * and is among the others.
     */
    private static final Set<String> OTHERWISE = Set.of("/certificates/register", "/session", "/open-tasks");

    private static final String NEVER_READ = "\"never-read\"";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Server server = Server.shared();
    private final Desk desk = new Desk(server);

    static Stream<String> readings() {
        return Stream.concat(
                Operations.ours().stream()
                        .filter(operation -> operation.method().equals("GET")
                                && !operation.path().contains("{")
                                && !OTHERWISE.contains(operation.path()))
                        .map(operation -> "api" + operation.path()),
                Stream.of(
                        CERTIFICATE,
                        "api/open-tasks?cases=ISS-1999-000001",
                        "api/auditors/auditor2",
                        "api/organizations/9998100067",
                        "api/organizations/9998100067/obligation-facts",
                        "api/organizations/9998100067/predecessors"));
    }

    @Tag("R19.5")
    @ParameterizedTest
    @MethodSource("readings")
    void who_asks_again_for_what_has_not_changed_gets_no_copy(String path) {
        var manager = server.as("manager");
        var first = manager.get(path).expect(200);
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
        var isPublic = server.anonymous().get(path).status() == 200;
        assertThat(first.header("Cache-Control")).isEqualTo(isPublic ? "no-cache" : "private, no-cache");

        var again = manager.with("If-None-Match", first.header("ETag"));
        for (var same : List.of(again, again.with("Accept-Encoding", "gzip"))) {
            var unchanged = same.get(path).expect(304);
            assertThat(unchanged.text()).isEmpty();
            for (var header : List.of("ETag", "Cache-Control", "Vary")) {
                assertThat(unchanged.header(header)).as(header).isEqualTo(first.header(header));
            }
        }
        var head = manager.head(path).expect(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(manager.with("If-None-Match", NEVER_READ)
                        .get(path)
                        .expect(200)
                        .text())
                .isEqualTo(first.text());
    }

    /** A change of something, as two people could make it. */
    private record Change(String path, String tagged, Object body, Object other) {}

    static Stream<Arguments> changes() {
        return Stream.of(
                argumentSet("auditor", "auditors/%3$s", "auditors/%3$s", auditor("ASSISTANT"), auditor("AUDITOR")),
                argumentSet(
                        "obligation facts",
                        "organizations/%1$s/obligation-facts",
                        "organizations/%1$s/obligation-facts",
                        Map.of("year", 2025, "sales", 1000, "activities", List.of()),
                        Map.of("year", 2025, "sales", 2000, "activities", List.of())),
                argumentSet(
                        "succession",
                        "organizations/%1$s/predecessors/%2$s",
                        "organizations/%1$s/predecessors",
                        Map.of("reason", "MERGER", "effectiveOn", "2026-07-01"),
                        Map.of("reason", "MERGER", "effectiveOn", "2026-08-01")));
    }

    private static Map<String, Object> auditor(String grade) {
        return Map.of("name", "Gil Do-yun", "grade", grade, "qualifiedFrom", today().toString());
    }

    private Change prepare(String path, String tagged, Object body, Object other) {
        var firm = desk.register("Version Store", "ONLINE_PLATFORM", 1_000_000_000);
        var predecessor = desk.register("Version Predecessor", "ONLINE_PLATFORM", 1_000_000_000);
        var account = "auditor-" + firm.account();
        desk.open(account, "auditors");
        var values = new Object[] {firm.businessNumber(), predecessor.businessNumber(), account};
        return new Change("api/" + path.formatted(values), "api/" + tagged.formatted(values), body, other);
    }

    @Tag("R19.5")
    @ParameterizedTest
    @MethodSource("changes")
    void nobody_replaces_what_somebody_changed_since_he_read_it(
            String path, String tagged, Map<String, Object> body, Map<String, Object> other) {
        var change = prepare(path, tagged, body, other);
        var officer = server.as("officer");
        var creating = officer.with("If-None-Match", "*");
        var created = creating.put(change.path(), change.body()).expect(200);
        var read = officer.get(change.tagged()).expect(200);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(creating.put(change.path(), change.other()).expect(412).text())
                .contains("It is there already");

        var stale = officer.with("If-Match", NEVER_READ);
        assertThat(stale.put(change.path(), change.other()).expect(412).text()).contains("Somebody changed it");
        assertThat(stale.with("Accept-Language", "ko")
                        .put(change.path(), change.other())
                        .expect(412)
                        .text())
                .contains("다른 사람이 변경하여");
        assertThat(officer.get(change.tagged()).header("ETag")).isEqualTo(read.header("ETag"));

        var changed = officer.with("If-Match", created.header("ETag"))
                .put(change.path(), change.other())
                .expect(200);
        assertThat(officer.get(change.tagged()).header("ETag"))
                .isEqualTo(changed.header("ETag"))
                .isNotEqualTo(created.header("ETag"));
        officer.with("If-Match", created.header("ETag"))
                .put(change.path(), change.body())
                .expect(412);
        officer.with("If-Match", "*").put(change.path(), change.body()).expect(200);
        officer.put(change.path(), change.other()).expect(200);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void of_two_who_replace_the_same_version_at_once_one_is_told(
            String path, String tagged, Map<String, Object> body, Map<String, Object> other) {
        var change = prepare(path, tagged, body, other);
        var version = server.as("officer")
                .put(change.path(), change.body())
                .expect(200)
                .header("ETag");
        var officer = server.as("officer").with("If-Match", version);
        assertThat(RacesIT.atOnce(List.of(
                        () -> officer.put(change.path(), change.other()),
                        () -> officer.put(change.path(), change.other()))))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void a_corporate_number_is_stated_of_the_organization_that_was_read() {
        var firm = desk.register("Version Store", "ONLINE_PLATFORM", 1_000_000_000);
        var organization = "api/organizations/" + firm.businessNumber();
        var number = Map.of("corporateNumber", "110111-0062432");
        var officer = server.as("officer");
        officer.with("If-Match", NEVER_READ)
                .put(organization + "/corporate-number", number)
                .expect(412);
        var read = officer.get(organization).expect(200);
        assertThat(read.json().has("corporateNumber")).isFalse();
        var stated = officer.with("If-Match", read.header("ETag"))
                .put(organization + "/corporate-number", number)
                .expect(200);
        assertThat(officer.get(organization).header("ETag"))
                .isEqualTo(stated.header("ETag"))
                .isNotEqualTo(read.header("ETag"));
        officer.with("If-Match", read.header("ETag"))
                .put(organization + "/corporate-number", number)
                .expect(412);
        officer.with("If-None-Match", "*")
                .put(organization + "/corporate-number", number)
                .expect(412);
    }

    @Test
    void an_auditor_who_is_not_in_the_pool_is_no_version_of_one() {
        desk.open("unread-auditor", "auditors");
        var officer = server.as("officer");
        officer.with("If-Match", "*")
                .put("api/auditors/unread-auditor", auditor("AUDITOR"))
                .expect(412);
        officer.get("api/auditors/unread-auditor").expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "register/register.css",
                "register/search.js",
                "api/certificates",
                "camunda/lib/deps.js?bust=7.24.0",
                "camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0",
                "openapi"
            })
    void text_is_compressed_for_who_takes_it_so(String path) throws Exception {
        var plain = bytes(path, "identity");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        var compressed = bytes(path, "gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        for (var answer : List.of(plain, compressed)) {
            assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        }
        assertThat(compressed.body().length).isLessThan(plain.body().length * 2 / 3);
        try (var text = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(text.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"camunda/assets/IBMPlexSans-Regular.woff2", CERTIFICATE})
    void what_is_small_or_compressed_already_goes_as_it_is(String path) throws Exception {
        assertThat(bytes(path, "gzip").headers().firstValue("Content-Encoding")).isEmpty();
    }

    private HttpResponse<byte[]> bytes(String path, String encoding) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(server.home() + path))
                        .header("Accept-Encoding", encoding)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    @Test
    void browsers_keep_what_carries_its_version_and_ask_again_for_what_does_not() {
        var client = server.anonymous();
        for (var path : List.of(
                "camunda/lib/deps.js?bust=7.24.0", "camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0")) {
            assertThat(client.get(path).expect(200).header("Cache-Control"))
                    .as(path)
                    .isEqualTo("private, max-age=31536000, immutable");
        }
        for (var path : List.of(
                "",
                "register/register.css",
                "camunda/lib/deps.js",
                "camunda/app/tasklist/styles/user-styles.css?bust=7.24.0",
                "camunda/assets/IBMPlexSans-Regular.woff2")) {
            var first = client.get(path).expect(200);
            assertThat(first.header("Cache-Control")).as(path).isEqualTo("no-cache");
            client.with("If-None-Match", first.header("ETag")).get(path).expect(304);
        }
        assertThat(client.get("camunda/lib/nothing.js?bust=7.24.0").expect(404).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/certificates", CERTIFICATE, CERTIFICATE + "/badge.svg", "api/revocations"})
    void pages_of_other_sites_read_the_public_register(String path) {
        var page = server.anonymous().with("Origin", "https://news.example.kr");
        for (var answer : List.of(page.get(path), page.head(path))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        }
        var preflight = page.with("Access-Control-Request-Method", "GET")
                .with("Access-Control-Request-Headers", "if-none-match")
                .options(path)
                .expect(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(preflight.header("Access-Control-Allow-Headers"))
                .isEqualTo("Accept, Accept-Language, If-None-Match");
        assertThat(preflight.header("Access-Control-Max-Age")).isEqualTo("86400");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/cases",
                CERTIFICATE + "/certificate.pdf",
                "api/organizations",
                "engine-rest/task",
                "camunda/api/engine/engine/default/task",
                "camunda/app/tasklist/default/"
            })
    void pages_of_other_sites_learn_nothing_of_all_else(String path) {
        for (var client : List.of(server.anonymous(), server.as("officer"))) {
            var page = client.with("Origin", "https://news.example.kr");
            var preflight = page.with("Access-Control-Request-Method", "GET").options(path);
            assertThat(Stream.of(page.get(path), preflight).flatMap(answer -> answer.headers().keySet().stream()))
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    /** A writer that is given no charset would put a question mark for each syllable. */
    @Test
    void korean_arrives_in_json_that_names_no_charset() {
        var korean = server.anonymous().with("Accept-Language", "ko");
        for (var path : List.of("api/cases", "engine-rest/task", "camunda/api/nothing", "no-such-page")) {
            var answer = korean.get(path);
            assertThat(answer.header("Content-Type")).as(path).isEqualTo("application/problem+json");
            assertThat(answer.json().get("detail").asText()).as(path).matches(".*[가-힣].*");
        }
        var task = server.as("officer")
                .with("Accept", "application/hal+json, application/json; q=0.5")
                .get("engine-rest/task?maxResults=1")
                .expect(200);
        assertThat(task.header("Content-Type")).isEqualTo("application/hal+json");
    }

    @Test
    void the_page_to_try_the_api_is_read_without_login() {
        var client = server.anonymous();
        assertThat(client.get("api/docs").expect(302).header("Location")).endsWith("/api/docs/");
        var page = client.get("api/docs/").expect(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.text()).contains("인증 API 안내");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'");
        for (var file : List.of("docs.js", "docs.css", "swagger-ui-bundle.js", "swagger-ui.css")) {
            client.get("api/docs/" + file).expect(200);
            client.head("api/docs/" + file).expect(200);
        }
        for (var path : List.of(
                "api/docs/index.html",
                "api/docs/%2e%2e/web.xml",
                "api/docs/..%2fweb.xml",
                "api/docs/nothing/docs.js")) {
            assertThat(client.get(path).status()).as(path).isBetween(400, 404);
        }
    }
}
