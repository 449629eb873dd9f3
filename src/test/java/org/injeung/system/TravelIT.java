package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How answers travel: which version they are, compressed, kept by browsers, read by pages of other sites. */
class TravelIT {
    private static final String CERTIFICATE = "api/certificates/ISMS-P-KISA-2025-001";
    private static final String NEVER_READ = "\"never-read\"";

    private final Server server = Server.shared();
    private final Desk desk = new Desk(server);

    static Stream<String> readings() {
        return Stream.concat(
                Operations.ours().stream()
                        .filter(operation -> operation.method().equals("GET")
                                && !operation.path().contains("{"))
                        .map(operation -> "api" + operation.path()),
                Stream.of(
                        CERTIFICATE,
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
}
