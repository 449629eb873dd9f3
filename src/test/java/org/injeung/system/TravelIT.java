package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How answers travel: which version they are, compressed, kept by browsers, read by pages of other sites. */
class TravelIT {
    private static final String CERTIFICATE = "api/certificates/ISMS-P-KISA-2025-001";
    private static final String NEVER_READ = "\"never-read\"";

    private final Server server = Server.shared();
    private final Desk desk = new Desk(server);

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
