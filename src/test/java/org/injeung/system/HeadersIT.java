package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.injeung.system.Client.Answer;
import org.injeung.system.Wire.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that no client should send: whatever stands in them is ignored or refused, at every door, and breaks nothing. */
class HeadersIT {
    private static final Map<String, List<String>> NONSENSE = Map.ofEntries(
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "-",
                            "en;q=2",
                            "en;q=x",
                            "ko_KR",
                            ";;;",
                            "en-",
                            "ü",
                            "en,",
                            "q",
                            "en\r\nAccept-Language: -")),
            Map.entry(
                    "Accept",
                    List.of("x", "/", "text/", "text/html;q=2", ";q=", "*/json", ",", "text/html;q", "\"", "ü/ü")),
            Map.entry("Accept-Encoding", List.of("gzip;q=x", ";", "gzip;q=2", "ü")),
            Map.entry("Accept-Charset", List.of("utf-8;q=x", ";", "nope", "utf-8;q=2")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "x",
                            "/",
                            "application/json;charset=nope",
                            "application/json; charset",
                            "application/json;charset=\"",
                            "text/plain;charset=nope",
                            "multipart/form-data",
                            "multipart/form-data; boundary=",
                            "application/x-www-form-urlencoded;charset=nope",
                            "\"",
                            "ü")),
            Map.entry("Content-Length", List.of("-1", "x", "1e3", "99999999999999999999", "")),
            Map.entry("Transfer-Encoding", List.of("x", "chunked, x")),
            Map.entry("Content-Encoding", List.of("x", "gzip")),
            Map.entry("If-Modified-Since", List.of("yesterday", "0", "Thu, 99 Foo 2026 00:00:00 GMT")),
            Map.entry("If-Unmodified-Since", List.of("yesterday", "Thu, 99 Foo 2026 00:00:00 GMT")),
            Map.entry("If-None-Match", List.of("x", "\"", "W/")),
            Map.entry("If-Match", List.of("x", "\"", "W/")),
            Map.entry("If-Range", List.of("x", "\"")),
            Map.entry("Range", List.of("x", "bytes=", "bytes=9-1", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-0,x")),
            Map.entry(
                    "Cookie",
                    List.of("=", ";", "JSESSIONID", "JSESSIONID=;;;", "a=\"", "$Version=x; a", "ü", "JSESSIONID=../x")),
            Map.entry(
                    "Authorization",
                    List.of("", "x", "Basic", "Basic ", "Basic %%%", "Basic ü", "Bearer", "Digest x=\"")),
            Map.entry("Host", List.of("", "[", "a b", "x:y", "x:99999", "ü", "a/b", "::1")),
            Map.entry("Forwarded", List.of("x", "for=", "for=\"", "for=[;host=:")),
            Map.entry("X-Forwarded-For", List.of(",", "x", "999.1.1.1")),
            Map.entry("X-Forwarded-Host", List.of("::", ",")),
            Map.entry("X-Forwarded-Proto", List.of("x", ",")),
            Map.entry("X-XSRF-TOKEN", List.of("", "x")),
            Map.entry("Expect", List.of("x")),
            Map.entry("Connection", List.of("x", ",")),
            Map.entry("Origin", List.of("x", "null")),
            Map.entry("Idempotency-Key", List.of("", "x".repeat(1000), "ü")),
            Map.entry("X-HTTP-Method-Override", List.of("x", "DELETE")));

    private final Server server = Server.shared();
    private final Wire wire = new Wire(server.home());

    /** An address and what is sent there when the headers are right. */
    private record Address(String method, String path, Door door, String mediaType, String body) {
        @Override
        public String toString() {
            return method + " /" + path;
        }
    }

    private static Address reading(String path) {
        return new Address("GET", path, path.startsWith("camunda/api/") ? Door.SESSION : Door.BASIC, null, null);
    }

    private static Address writing(String path, String body) {
        return new Address(
                "POST", path, path.startsWith("camunda/api/") ? Door.SESSION : Door.BASIC, "application/json", body);
    }

    static Stream<Address> addresses() {
        return Stream.of(
                reading(""),
                reading("certificate.html"),
                reading("register/register.css"),
                reading("no-such-page"),
                reading("api/certificates"),
                reading("api/certificates/ISMS-P-KISA-2025-001/badge.svg"),
                reading("api/certificates/ISMS-P-KISA-2025-001/certificate.pdf"),
                reading("api/cases"),
                reading("api/nothing"),
                writing("api/organizations", "{}"),
                writing("api/breach-reports", "{}"),
                reading("engine-rest/task"),
                reading("engine-rest/filter"),
                reading("engine-rest/nothing"),
                reading("engine-rest/process-definition/key/certification-issuance/xml"),
                writing("engine-rest/task", "{}"),
                writing("engine-rest/history/process-instance/count", "{}"),
                new Address(
                        "POST",
                        "engine-rest/deployment/create",
                        Door.BASIC,
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nx\r\n--x--\r\n"),
                reading("camunda/api/engine/engine/default/task"),
                writing("camunda/api/engine/engine/default/task", "{}"),
                reading("camunda/api/cockpit/plugin/base/default/incident"),
                writing("camunda/api/cockpit/plugin/base/default/process-instance", "{}"),
                reading("camunda/api/admin/auth/user/default"),
                new Address(
                        "POST",
                        "camunda/api/admin/auth/user/default/login/admin",
                        Door.SESSION,
                        "application/x-www-form-urlencoded",
                        "username=admin&password=admin"),
                reading("camunda/api/tasklist/nothing"),
                reading("camunda/api/welcome/nothing"),
                reading("camunda/app/tasklist/default/"),
                reading("camunda/app/welcome/styles/styles.css"),
                reading("camunda/app/nothing/"),
                reading("camunda"),
                reading("health"),
                reading("health/ready"),
                reading("metrics"),
                reading("openapi"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_header_that_cannot_be_read_breaks_nothing(Address address) {
        var incidents = incidents();
        var usual = send(address, "X-Nothing", "x");
        assertThat(usual.status()).as(usual.text()).isLessThan(500);
        var broken = new ArrayList<String>();
        NONSENSE.forEach((name, values) -> values.forEach(value -> {
            var answer = send(address, name, value);
            if ((answer.status() >= 500 && answer.status() != 501) // 501: a transfer coding that nobody knows
                    || answer.text().contains("\tat ")
                    || answer.text().matches("(?s).*\\b(org|com|java|jakarta|javax|fish)\\.[a-z]+\\.[A-Za-z.]+.*")) {
                broken.add(name + ": " + value + " is answered " + answer.status() + " " + shortened(answer.text()));
            }
        }));
        assertThat(broken).isEmpty();
        assertThat(incidents()).as("incidents in the log").isEqualTo(incidents);
    }

    /** What cannot be read is not said (RFC 9110, 12.5.4). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-page",
                "api/certificates",
                "engine-rest/task",
                "camunda/api/engine/engine/default/task"
            })
    void languages_that_are_none_are_as_if_nobody_had_named_them(String path) {
        var usual = send(reading(path), "X-Nothing", "x");
        for (var value : NONSENSE.get("Accept-Language")) {
            if (value.equals("ü")) {
                continue; // no character of a header: the server itself refuses it
            }
            assertThat(send(reading(path), "Accept-Language", value).status())
                    .as(value)
                    .isEqualTo(usual.status());
        }
    }

    @Test
    void programs_are_told_so_in_json() {
        for (var path : List.of("api/cases", "engine-rest/task", "camunda/api/engine/engine/default/task")) {
            var answer = send(reading(path), "Accept", "text/");
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.text()).as(path).containsPattern("Content-Type: application/(problem\\+)?json");
        }
    }

    /** The whole answer, head and body, of a request in which that header has that value, whatever it had before. */
    private Answer send(Address address, String name, String value) {
        var body = address.body() == null ? new byte[0] : address.body().getBytes(StandardCharsets.UTF_8);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", server.home().getAuthority());
        headers.put("Connection", "close");
        headers.putAll(wire.identity(address.door(), Role.ADMINISTRATOR));
        if (address.body() != null) {
            headers.put("Content-Type", address.mediaType());
            headers.put("Content-Length", Integer.toString(body.length));
        }
        headers.put(name, value);
        var head = new StringBuilder(address.method() + " /" + address.path() + " HTTP/1.1\r\n");
        headers.forEach(
                (header, said) -> head.append(header).append(": ").append(said).append("\r\n"));
        try (var socket = new Socket(server.home().getHost(), server.home().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.shutdownOutput(); // whoever waits for more is told that nothing comes
            var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var status = text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 599;
            return new Answer(status, text, Map.of());
        } catch (IOException e) {
            return new Answer(599, e.toString(), Map.of());
        }
    }

    private long incidents() {
        return server.printed()
                .lines()
                .filter(line -> line.contains(": Incident "))
                .count();
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
