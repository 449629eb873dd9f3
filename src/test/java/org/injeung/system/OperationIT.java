package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void the_web_apps_answer(String app) {
        var path = "camunda/app/" + app + "/default/";
        assertThat(server.anonymous().get(path).expect(302).header("Location"))
                .startsWith(server.home() + "login?next=");
        var cookie = server.as("admin")
                .post("api/session", "", "text/plain")
                .expect(200)
                .header("Set-Cookie")
                .split(";", 2)[0];
        var page = server.anonymous().with("Cookie", cookie).get(path).expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
    }

    @Tag("R18.2")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/certificates",
                "api/certificates/changes",
                "api/certificates/register",
                "api/certificates/ISMS-P-KISA-2025-001",
                "api/revocations"
            })
    void what_the_public_reads_is_asked_for_again_each_time(String path) {
        assertThat(server.anonymous().get(path).expect(200).header("Cache-Control"))
                .isEqualTo("no-cache");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "certificate.html",
                "register/register.css",
                "no-such-page",
                "register",
                "api/certificates",
                "api/certificates/ISMS-P-KISA-2025-001/badge.svg",
                "api/certificates/ISMS-P-KISA-2025-001/certificate.pdf",
                "api/nothing",
                "engine-rest/task",
                "engine-rest/nothing",
                "health",
                "openapi",
                "metrics",
                "camunda",
                "camunda/app/tasklist/default/",
                "camunda/app/tasklist/nix/",
                "camunda/api/admin/auth/user/default"
            })
    void every_answer_tells_browsers_what_it_may_do(String path) {
        for (var client : List.of(server.anonymous(), server.as("shop"))) {
            var answer = client.get(path);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isIn("DENY", "SAMEORIGIN");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).contains("camera=()");
            assertThat(answer.header("Strict-Transport-Security")).isEmpty(); // there is no TLS here
            if (!path.startsWith("camunda")) {
                assertThat(answer.header("Content-Security-Policy"))
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-page",
                "register",
                "register/",
                "camunda/lib/",
                "camunda/nothing",
                "camunda/app/nothing/",
                "camunda/app/nothing/default/",
                "camunda/app/tasklist/nix",
                "camunda/app/tasklist/nix/",
                "camunda/app/cockpit/nix/page.html",
                "camunda/app/tasklist/default/nothing",
                "error",
                "WEB-INF/web.xml"
            })
    void what_is_not_there_is_a_page_of_ours_in_korean_and_english(String path) {
        var english = asPage("en-GB").get(path).expect(404);
        assertThat(english.header("Content-Type")).startsWith("text/html");
        assertThat(english.text()).contains("<html lang=\"en\">", "<h1>Page not found</h1>");
        var korean = asPage("ko-KR,ko;q=0.9,en;q=0.8").get(path).expect(404);
        assertThat(korean.text()).contains("<html lang=\"ko\">", "<h1>페이지를 찾을 수 없습니다</h1>");
        assertThat(server.anonymous().get(path).expect(404).header("Content-Type"))
                .startsWith("application/problem+json");
    }

    /** As the forms: the first language that there is, not the first that is asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr-FR,ko;q=0.9,en;q=0.8 | ko", "fr-FR,en;q=0.9,ko;q=0.8 | en", "fr | en", "nonsense! | en"})
    void an_error_page_is_in_the_language_of_ours_that_is_preferred(String languages, String shown) {
        assertThat(asPage(languages).get("no-such-page").expect(404).text()).contains("<html lang=\"" + shown + "\">");
    }

    private Client asPage(String languages) {
        return server.anonymous().with("Accept", "text/html,*/*;q=0.8").with("Accept-Language", languages);
    }

    @Test
    void programs_read_of_an_error_in_json_even_if_they_would_take_a_page() {
        for (var path : List.of("api/nothing", "engine-rest/nothing", "engine-rest/user/nobody/profile")) {
            var answer =
                    server.as("admin").with("Accept", "text/html,*/*;q=0.8").get(path);
            answer.expect(404);
            assertThat(answer.header("Content-Type")).as(path).contains("json");
        }
        assertThat(server.anonymous()
                        .with("Accept", "text/html")
                        .get("camunda/api/engine/engine/default/task")
                        .expect(401)
                        .header("Content-Type"))
                .contains("json");
    }

    @Test
    void the_web_apps_begin_where_nobody_looks_for_them() {
        for (var path : List.of("camunda", "camunda/", "camunda/app", "camunda/app/")) {
            assertThat(server.anonymous().get(path).expect(302).header("Location"))
                    .isEqualTo(server.home() + "camunda/app/welcome/default/");
        }
        assertThat(server.anonymous().get("camunda/app/tasklist").expect(302).header("Location"))
                .isEqualTo(server.home() + "camunda/app/tasklist/default/");
        assertThat(server.anonymous().get("camunda/app/tasklist/").expect(302).header("Location"))
                .isEqualTo(server.home() + "login?next=%2Fcamunda%2Fapp%2Ftasklist%2F");
    }

    @Test
    void what_anybody_says_about_his_address_counts_for_nothing() {
        var liar = server.anonymous()
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-For", "10.0.0.1")
                .with("Forwarded", "for=10.0.0.1;host=evil.example;proto=https");
        var answer = liar.get("camunda").expect(302);
        assertThat(answer.header("Location")).startsWith(server.home().toString());
        assertThat(liar.get("camunda/app/tasklist/default/").headers().toString())
                .doesNotContain("Secure;", "; Secure", "Strict-Transport");
    }

    @Test
    void there_is_no_wadl() {
        for (var path :
                List.of("api/application.wadl", "engine-rest/application.wadl", "camunda/api/admin/application.wadl")) {
            assertThat(server.as("admin").get(path).status()).as(path).isIn(401, 404);
        }
        for (var path : List.of(
                "api/applications",
                "engine-rest/task",
                "camunda/api/admin/auth/user/default",
                "camunda/api/cockpit/plugin/base/default/process-definition/statistics")) {
            assertThat(server.as("admin").options(path).text()).as(path).doesNotContain("wadl", "jersey");
        }
    }

    @Test
    void no_error_names_a_class() {
        var admin = server.as("admin");
        var answers = List.of(
                admin.get("engine-rest/task?createdAfter=x"),
                admin.get("engine-rest/task?priority=x"),
                admin.get("engine-rest/task?sortBy=x&sortOrder=asc"),
                admin.post("engine-rest/task", Map.of("createdAfter", "x")),
                admin.post("engine-rest/task", Map.of("priority", List.of())),
                admin.post("engine-rest/task", List.of()),
                admin.post("engine-rest/task", "x", "text/plain"),
                admin.post("engine-rest/task", "{", "application/json"),
                admin.put("engine-rest/task", Map.of()),
                admin.put("engine-rest/user/admin/profile", Map.of("id", List.of(1))),
                admin.get("engine-rest/history/process-instance?startedAfter=x"),
                admin.get("engine-rest/batch/x"),
                admin.post(
                        "engine-rest/process-definition/key/certification-issuance/start",
                        Map.of("variables", Map.of("scope", Map.of("type", "Integer", "value", "x")))),
                admin.post(
                        "engine-rest/process-definition/key/certification-issuance/start",
                        Map.of("variables", Map.of("scope", Map.of("type", "Nothing", "value", "x")))),
                admin.post("api/applications", Map.of("scope", List.of())),
                admin.post("api/organizations", Map.of("annualSales", "x")),
                admin.get("api/cases?rows=x"),
                admin.with("Accept", "image/png").get("api/cases"),
                admin.delete("api/cases"));
        for (var answer : answers) {
            assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
            assertThat(answer.text()).doesNotContainPattern("\\b(org|com|java|jakarta|javax|fish)\\.[a-z]+\\.");
        }
    }

    @Test
    void whoever_breaks_off_is_one_line_of_the_log_and_never_served() throws IOException {
        for (var path : List.of("api/applications", "engine-rest/task", "engine-rest/deployment/create")) {
            var before = brokenOff();
            var incidents = incidents();
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), server.home().getPort())) {
                var login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream()
                        .write(("POST /" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + login
                                        + "\r\nContent-Type: "
                                        + (path.contains("deployment")
                                                ? "multipart/form-data; boundary=x"
                                                : "application/json")
                                        + "\r\nContent-Length: 1000\r\n\r\n"
                                        + (path.contains("deployment") ? "--x\r\nContent-Disp" : "{\"scope\":"))
                                .getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).doesNotContain(" 200 ", " 204 ", "\tat ");
            }
            assertThat(await("the line of " + path).until(this::brokenOff, lines -> lines > before))
                    .isEqualTo(before + 1);
            assertThat(incidents()).isEqualTo(incidents);
        }
    }

    @Test
    void an_address_that_cannot_be_decoded_is_a_bad_request() throws IOException {
        for (var path : List.of("/%%3", "/%", "/%zz", "/api/certificates/%4", "/a%00b", "/%c0%ae")) {
            var lines = server.printed()
                    .lines()
                    .filter(line -> line.startsWith("\tat "))
                    .count();
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), server.home().getPort())) {
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 400 ")
                        .doesNotContain("\tat ");
            }
            assertThat(server.printed()
                            .lines()
                            .filter(line -> line.startsWith("\tat "))
                            .count())
                    .as(path)
                    .isEqualTo(lines);
        }
    }

    private long brokenOff() {
        return server.printed()
                .lines()
                .filter(line -> line.contains("broke off a POST"))
                .count();
    }

    private long incidents() {
        return server.printed()
                .lines()
                .filter(line -> line.contains("SEVERE") || line.startsWith("Caused by: java.io"))
                .count();
    }
}
