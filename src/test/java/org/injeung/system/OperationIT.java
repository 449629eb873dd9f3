package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator relies on. */
class OperationIT {
    private final Server server = Server.shared();

    @ParameterizedTest
    @EnumSource(Database.class)
    void health_tells_that_the_engine_works_its_jobs_and_the_registry_is_there(Database database) {
        var ready = Server.shared(database).anonymous().get("health/ready").expect(200);
        assertThat(ready.json().get("status").asText()).isEqualTo("UP");
        assertThat(ready.text()).contains("\"engine\"", "\"registry\"", "working");
        var live = Server.shared(database).anonymous().get("health/live").expect(200);
        assertThat(live.json().get("status").asText()).isEqualTo("UP");
    }

    @Test
    void metrics_are_there() {
        var metrics = server.anonymous().get("metrics").expect(200);
        assertThat(metrics.text()).contains("# TYPE");
    }

    @Test
    void the_description_of_the_api_lists_our_paths_and_no_others() {
        var openapi = server.anonymous().get("openapi").expect(200).text();
        // Payara adds a list of its own under another heading.
        openapi = openapi.substring(openapi.indexOf("\npaths:")).replaceFirst("(?s)(\npaths:\n)(.*?)\n\\S.*", "$2");
        var paths = new ArrayList<String>();
        var path = Pattern.compile("(?m)^  \"?(/[^\":]*)\"?:").matcher(openapi);
        while (path.find()) {
            paths.add(path.group(1));
        }
        assertThat(paths)
                .allMatch(found -> found.startsWith("/api"))
                .contains(
                        "/api/applications",
                        "/api/breach-reports",
                        "/api/revocation-requests",
                        "/api/surveillances",
                        "/api/organizations",
                        "/api/cases",
                        "/api/cases/{caseNumber}",
                        "/api/certificates",
                        "/api/certificates/{number}",
                        "/api/certificates/{number}/badge.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void the_web_apps_answer(String app) {
        var page = server.anonymous().get("camunda/app/" + app + "/default/").expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void what_is_not_there_is_told_without_a_stack_trace() {
        for (var path : new String[] {"api/certificates/ISMS-KISA-1999-001", "api/certificates/%00", "no-such-page"}) {
            var answer = server.anonymous().get(path);
            assertThat(answer.status()).as(path).isIn(400, 401, 404);
            assertThat(answer.text()).doesNotContain("\tat ", "Exception");
        }
        var problem = server.as("officer").get("api/cases/ISS-1999-000001").expect(404);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        server.as("officer").get("api/cases?rows=0").expect(400);
        server.as("officer").get("api/cases?first=x").expect(400);
        server.anonymous().get("api/certificates?rows=101").expect(400);
    }
}
