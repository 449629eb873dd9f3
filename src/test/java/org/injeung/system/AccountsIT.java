package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins, on a server behind a proxy (this machine) whose operator has made the waits short. */
class AccountsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Server SERVER = Server.start(
            "accounts",
            Map.of(
                    "CERTIFICATION_PROXIES", "127.0.0.1",
                    "CERTIFICATION_LOGIN_ATTEMPTS", "3",
                    "CERTIFICATION_LOGIN_ADDRESS_ATTEMPTS", "12",
                    "CERTIFICATION_LOGIN_ACCOUNT_ATTEMPTS", "12",
                    "CERTIFICATION_LOGIN_LONGEST_WAIT", "PT3S",
                    "CERTIFICATION_LOGIN_KNOWN_WAIT", "PT2S",
                    "CERTIFICATION_LOGIN_ACCOUNT_WAIT", "PT2S"));

    private final Desk desk = new Desk(SERVER);

    private static final String ENGINE = "camunda/api/engine/engine/default/";

    /**
     * Every way in which the server looks at a password. Whoever sends the right one with HTTP Basic knows it; the last two guess in a
     * session.
     */
    enum Door {
        ENGINE_REST("192.0.2.10"),
        API("192.0.2.11"),
        WEB_APP("192.0.2.12"),
        VERIFY("192.0.2.13"),
        CREDENTIALS("192.0.2.14");

        private final String address;

        Door(String address) {
            this.address = address;
        }
    }

    private static Client from(String user, String address) {
        return SERVER.as(user).with("X-Forwarded-For", address);
    }

    /** One attempt at a door. */
    private static Client.Answer attempt(Door door, Client client, Session session, String password) {
        var user = client.user();
        return switch (door) {
            case ENGINE_REST -> client.saying(password).get("engine-rest/filter/count");
            case API -> client.saying(password).get("api/cases?rows=1");
            case WEB_APP -> session.logIn(user, password);
            case VERIFY ->
                session.client().post(ENGINE + "identity/verify", Map.of("username", user, "password", password));
            case CREDENTIALS ->
                session.client()
                        .put(
                                ENGINE + "user/" + user + "/credentials",
                                Map.of("password", Client.password(user), "authenticatedUserPassword", password));
        };
    }

    /** A browser with its cookies at the web apps. */
    private static final class Session {
        private final Client base;
        private Client client;

        Session(String address) {
            base = SERVER.anonymous().with("X-Forwarded-For", address);
            take(base.get("camunda/app/tasklist/default/"));
        }

        Client.Answer logIn(String user, String password) {
            var answer = client.post(
                    "camunda/api/admin/auth/user/default/login/tasklist",
                    "username=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                            + URLEncoder.encode(password, StandardCharsets.UTF_8),
                    "application/x-www-form-urlencoded");
            if (answer.status() == 200) {
                take(answer);
                take(client.get("camunda/app/tasklist/default/")); // for the token of the new session
            }
            return answer;
        }

        Client client() {
            return client;
        }

        private final Map<String, String> cookies = new java.util.TreeMap<>();

        private void take(Client.Answer answer) {
            cookies(answer).forEach(cookie -> {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            client = base.with(
                            "Cookie",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .collect(Collectors.joining("; ")))
                    .with("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
        }
    }

    private static List<String> cookies(Client.Answer answer) {
        return answer.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Set-Cookie"))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }

    @Tag("R22.4")
    @ParameterizedTest
    @EnumSource(Door.class)
    void at_every_door_wrong_passwords_are_slowed_and_the_wait_ends_by_itself(Door door) {
        var user = "door" + door.address.replace(".", "");
        desk.open(user, "case-officers");
        var client = from(user, door.address);
        var session = new Session(door.address);
        if (door == Door.VERIFY || door == Door.CREDENTIALS) {
            session.logIn(user, Client.password(user)).expect(200);
        }
        for (var i = 0; i < 3; i++) {
            assertThat(attempt(door, client, session, "wrong").status())
                    .as("attempt " + i)
                    .isNotEqualTo(429);
        }
        var refused = attempt(door, client, session, Client.password(user)).expect(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3);
        assertThat(refused.header("Content-Type")).contains("json");
        assertThat(refused.json().path("message").asText()
                        + refused.json().path("detail").asText())
                .contains("Too many wrong passwords");
        await("end of the wait")
                .atMost(PATIENCE)
                .until(
                        () -> attempt(door, client, session, Client.password(user))
                                .status(),
                        status -> status < 300);
        // nothing is left of it
        assertThat(attempt(door, client, session, "wrong").status()).isNotEqualTo(429);
        assertThat(attempt(door, client, session, Client.password(user)).status())
                .isLessThan(300);
    }

    @Test
    void the_tasks_of_an_account_that_is_deleted_go_back_to_its_group() {
        desk.open("leaving", "case-officers");
        var application = desk.applyFor(desk.register("Waiting Store", "ONLINE_PLATFORM", 1_000_000_000));
        var task = desk.await("leaving", "CheckApplicationDocuments", application);
        desk.claim("leaving", task).expect(204);
        desk.claim("officer", task).expect(409);
        SERVER.as("admin").delete("engine-rest/user/leaving").expect(204);
        assertThat(SERVER.as("officer")
                        .get("engine-rest/task/" + task)
                        .expect(200)
                        .json()
                        .hasNonNull("assignee"))
                .isFalse();
        desk.claim("officer", task).expect(204);
        assertThat(SERVER.as("manager")
                        .post("engine-rest/task/" + task + "/assignee", Map.of("userId", "leaving"))
                        .status())
                .as("nobody who is not there gets one")
                .isIn(400, 403);
    }

    @Tag("R22.4")
    @Test
    void a_stranger_locks_nobody_out_least_of_all_an_administrator() {
        for (var i = 0; i < 30; i++) {
            assertThat(from("admin", "198.51.100.1")
                            .saying("guess" + i)
                            .get("api/cases?rows=1")
                            .status())
                    .isIn(401, 429);
        }
        from("admin", "198.51.100.2").get("engine-rest/user/count").expect(200);
        from("admin", "198.51.100.1").saying("guess").get("api/cases?rows=1").expect(429);
    }

    @Test
    void one_address_does_not_try_a_list_of_accounts() {
        desk.open("athome", "case-officers");
        var address = "198.51.100.77";
        from("athome", address).get("api/cases?rows=1").expect(200);
        for (var i = 0; i < 12; i++) {
            from("somebody" + i, address).get("api/cases?rows=1").expect(401);
        }
        assertThat(from("another", address).get("api/cases?rows=1").expect(429).header("Retry-After"))
                .isNotEmpty();
        from("athome", address).get("api/cases?rows=1").expect(200);
        from("officer", "198.51.100.78").get("api/cases?rows=1").expect(200);
    }

    @Test
    void one_account_is_slowed_over_many_addresses_but_not_where_it_logged_in_before() {
        desk.open("hunted", "case-officers");
        from("hunted", "203.0.113.1").get("api/cases?rows=1").expect(200);
        var next = new AtomicInteger(2);
        await("a refusal at an address that tried nothing")
                .atMost(PATIENCE)
                .until(
                        () -> from("hunted", "203.0.113." + next.getAndIncrement())
                                .saying("guess")
                                .get("api/cases?rows=1")
                                .status(),
                        status -> status == 429);
        from("hunted", "203.0.113.1").get("api/cases?rows=1").expect(200);
    }

    @Test
    void refusals_are_counted_and_a_burst_is_one_line_of_the_log_without_the_password() {
        var before = refusals();
        var address = "192.0.2.200";
        for (var i = 0; i < 9; i++) {
            from("eve\"}<b>", address).saying("sesame-open").get("api/cases?rows=1");
        }
        assertThat(refusals()).isGreaterThanOrEqualTo(before + 6);
        assertThat(SERVER.printed().lines().filter(line -> line.contains(address)))
                .hasSize(1)
                .allMatch(line -> line.contains("eve???b?"));
        assertThat(SERVER.printed()).doesNotContain("sesame-open");
    }

    private static long refusals() {
        var counter = Pattern.compile("(?m)^login_refusals_total\\S* (\\d+)")
                .matcher(SERVER.anonymous().get("metrics").expect(200).text());
        assertThat(counter.find()).isTrue();
        return Long.parseLong(counter.group(1));
    }

    @Test
    void nobody_asks_whether_another_account_has_a_password() {
        for (var user : List.of("manager", "officer", "admin", "portal", "kisa")) {
            for (var password : List.of("officer2", "wrong")) {
                SERVER.as(user)
                        .post("engine-rest/identity/verify", Map.of("username", "officer2", "password", password))
                        .expect(403);
            }
        }
        var session = new Session("192.0.2.3");
        session.logIn("manager", "manager").expect(200);
        session.client()
                .post(
                        "camunda/api/engine/engine/default/identity/verify",
                        Map.of("username", "officer2", "password", "officer2"))
                .expect(403);
        assertThat(SERVER.as("manager")
                        .post("engine-rest/identity/verify", Map.of("username", "manager", "password", "manager"))
                        .expect(200)
                        .json()
                        .get("authenticated")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short1!A", "nocapital-1", "NOSMALL-11", "NoDigit-aa", "NoSpecial1", "Weakling-1"})
    void a_password_satisfies_the_policy(String password) {
        SERVER.as("admin")
                .post(
                        "engine-rest/user/create",
                        Map.of(
                                "profile", Map.of("id", "weakling", "firstName", "Kim", "lastName", "Seo"),
                                "credentials", Map.of("password", password)))
                .expect(400);
    }

    @Test
    void the_policy_is_told() {
        assertThat(SERVER.as("officer")
                        .get("engine-rest/identity/password-policy")
                        .expect(200)
                        .text())
                .contains("PASSWORD_POLICY_LENGTH", "PASSWORD_POLICY_USER_DATA");
    }

    @Test
    void cookies_are_for_our_pages_only_and_by_tls_where_there_is_tls() {
        for (var path : List.of(
                "camunda/app/tasklist/default/",
                "camunda/app/tasklist/default/nothing-there",
                "camunda/app/admin/",
                "camunda/api/engine/engine/default/task",
                "camunda/api/admin/auth/user/default")) {
            var plain = cookies(SERVER.anonymous().get(path));
            assertThat(plain).as(path).isNotEmpty().allMatch(cookie -> cookie.contains("SameSite=Strict"));
            assertThat(plain).as(path).noneMatch(cookie -> cookie.contains("Secure"));
            assertThat(plain)
                    .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                    .allMatch(cookie -> cookie.contains("HttpOnly"));
            for (var proxied : List.of(
                    SERVER.anonymous().with("X-Forwarded-Proto", "https"),
                    SERVER.anonymous().with("Forwarded", "for=192.0.2.1;proto=https"))) {
                var answer = proxied.get(path);
                assertThat(cookies(answer)).as(path).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
                assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
            }
        }
    }

    @Test
    void links_lead_where_the_client_is_in_front_of_the_proxy() {
        var proxied = SERVER.as("admin")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "register.example")
                .with("X-Forwarded-For", "192.0.2.4");
        assertThat(proxied.get("camunda").expect(302).header("Location"))
                .isEqualTo("https://register.example/camunda/app/welcome/default/");
        assertThat(proxied.get("camunda/app/cockpit/").expect(302).header("Location"))
                .isEqualTo("https://register.example/login?next=%2Fcamunda%2Fapp%2Fcockpit%2F");
        assertThat(proxied.options("engine-rest/user/admin").expect(200).text())
                .contains("https://register.example/engine-rest/user/admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown", "::::", "1.2.3.4:x", "999.1.1.1", "for=\"", "\"", ";", ",,,", "localhost", "[::1"})
    void what_a_proxy_says_nonsensically_is_not_said(String nonsense) {
        for (var header : List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host")) {
            SERVER.as("officer").with(header, nonsense).get("api/cases?rows=1").expect(200);
            SERVER.anonymous().with(header, nonsense).get("camunda").expect(302);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_files_of_the_database_are_for_their_owner() throws IOException {
        var data = SERVER.folder().resolve("data");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        try (var files = Files.list(data)) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }
}
