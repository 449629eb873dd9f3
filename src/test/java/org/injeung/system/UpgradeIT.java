package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.injeung.system.Release.Timer;
import org.junit.jupiter.api.Test;

/**
 * This version is started on the database of an earlier one, in which cases wait at every human task of its diagrams, and takes
 * each of them to its end.
 */
class UpgradeIT {
    /** The newest one of {@code src/test/resources/releases}, or {@code -Drelease=2026-11-28-Asia_Seoul}. */
    private static final Release RELEASE = new Release(System.getProperty("release", "2026-11-28-UTC"));

    private static final Release SEOUL = new Release("2026-11-28-Asia_Seoul");

    private static final String ZONE = "CERTIFICATION_DATABASE_ZONE";

    /** What a case may still wait for when everybody has done everything: a day that is named in the case and has not come. */
    private static final Map<String, String> WAITS_FOR_A_DAY = Map.of(
            "Timer_NextDate", "until then the organization may obtain the certificate that it must hold",
            "Timer_WaiverOver", "until then the organization that lost its certificate is not fined",
            "Timer_MeetingOpens", "the committee was called for the day after the dump");

    /** How cases end in which everybody does what is usual; and those that still wait. */
    private static final Set<String> OUTCOMES = Set.of(
            "ISSUANCE ISSUED",
            "ISSUANCE OPEN",
            "SURVEILLANCE CONFIRMED",
            "CHANGE CHANGED",
            "CHANGE WITHDRAWN",
            "CHANGE CORRECTED",
            "CHANGE SUSPENSION_ENDED",
            "SCREENING CERTIFICATES_KEPT",
            "SCREENING REVOCATION_REQUESTED",
            "RE_NOTIFICATION SUFFICIENT",
            "REVOCATION REVOKED",
            "REVOCATION OVERTURNED",
            "REVOCATION NOT_WARRANTED",
            "BREACH_CORRECTION CORRECTED",
            "WITHDRAWAL WITHDRAWN",
            "BAR_EXCEPTION GRANTED",
            "OBJECTION UPHELD",
            "PENALTY PAID",
            "OBLIGATION FINED",
            "OBLIGATION OVERTURNED",
            "OBLIGATION OPEN");

    private final Path periods;

    UpgradeIT() {
        try {
            periods = Files.createTempFile("injeung-upgrade", ".csv");
            Files.write(periods, Release.periods("PT1S", "PT1S"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of the one who operated the earlier version, and the zone in which its server ran. */
    private Map<String, String> settings() {
        return Map.of(
                ZONE,
                RELEASE.zone(),
                "CERTIFICATION_LAW_PERIODS",
                periods.toString(),
                "CERTIFICATION_COMMITTEE_TIE",
                "CHAIR_DECIDES",
                "CERTIFICATION_COMMITTEE_CHAIR",
                Journeys.CHAIR);
    }

    @Test
    void every_case_of_the_last_release_goes_on_where_it_was_and_comes_to_its_end() throws IOException {
        var server = Server.startOn("upgraded", settings(), RELEASE::restore);
        try {
            timersKeptTheirInstants(RELEASE, server);
            everyTaskIsOpen(server);

            var done = new Finisher(server, LocalDate.parse(RELEASE.day())).finish();

            assertThat(done).isGreaterThan(RELEASE.tasks().size());
            noIncidents(server);
            everyCaseEnded(server);
            whatRunsOnHasReasonsTo(server);
            var outcomes = outcomes(server);
            System.out.printf("%s: %d tasks done; %s%n", RELEASE.name(), done, outcomes);
            assertThat(outcomes.keySet()).isSubsetOf(OUTCOMES);
        } finally {
            server.stop();
            Files.delete(periods);
        }
    }

    @Test
    void what_was_written_in_seoul_starts_when_the_operator_says_so() {
        var without = new HashMap<>(settings());
        without.remove(ZONE);
        var server = Server.prepare("upgraded-seoul", without);
        try {
            SEOUL.restore(server.folder());
            assertThat(server.launchInVain()).isEqualTo(1);
            assertThat(server.printed().lines().filter(line -> line.contains("cannot start")))
                    .singleElement()
                    .asString()
                    .contains("certification.database.zone");
            server.set(ZONE, SEOUL.zone());
            server.launchAgain();
            timersKeptTheirInstants(SEOUL, server);
        } finally {
            server.stop();
        }
    }

    private static void timersKeptTheirInstants(Release release, Server server) {
        var now = jobs(server).stream()
                .collect(Collectors.toMap(job -> job.get("id").asText(), UpgradeIT::due));
        var soon = Instant.now().plusSeconds(60);
        var waiting = release.timers().stream()
                .filter(timer -> timer.due().isAfter(soon))
                // of the diagram itself, which has been brought anew
                .filter(timer -> !timer.activity().equals("Timer_Night"))
                .toList();
        assertThat(waiting).isNotEmpty();
        for (var timer : waiting) {
            assertThat(now).as(timer.activity()).containsEntry(timer.job(), timer.due());
        }
        var over = release.timers().stream()
                .filter(timer -> timer.due().isBefore(Instant.now()))
                .map(Timer::activity)
                .toList();
        System.out.println("Due while no server ran: " + over);
    }

    private static void everyTaskIsOpen(Server server) {
        var cases = Finisher.businessKeys(server.as("admin"));
        var open = Finisher.list(server.as("admin"), "engine-rest/task?maxResults=5000").stream()
                .map(task -> task.get("taskDefinitionKey").asText() + " of "
                        + cases.get(task.get("processInstanceId").asText()))
                .collect(Collectors.toSet());
        var expected = RELEASE.tasks().stream()
                .map(task -> task.activity() + " of " + task.caseNumber())
                .toList();
        assertThat(expected).hasSizeGreaterThanOrEqualTo(50);
        assertThat(open).containsAll(expected);
    }

    private static void noIncidents(Server server) {
        assertThat(server.as("admin")
                        .get("engine-rest/incident/count")
                        .expect(200)
                        .json()
                        .get("count")
                        .asLong())
                .isZero();
    }

    private static void everyCaseEnded(Server server) {
        var desk = new Desk(server);
        var waiting = new HashMap<String, List<JsonNode>>();
        var keys = Finisher.businessKeys(server.as("admin"));
        for (var job : jobs(server)) {
            var key = keys.get(job.path("processInstanceId").asText());
            if (key != null) {
                waiting.computeIfAbsent(key, unknown -> new ArrayList<>()).add(job);
            }
        }
        var known = RELEASE.tasks().stream().map(Release.OpenTask::caseNumber).collect(Collectors.toSet());
        var cases = cases(server);
        assertThat(cases).extracting(about -> about.get("caseNumber").asText()).containsAll(known);
        for (var about : cases) {
            var number = about.get("caseNumber").asText();
            if (about.get("status").asText().equals("OPEN")) {
                assertThat(known).as("cases at a human task").doesNotContain(number);
                assertThat(waiting.get(number)).as(number).singleElement().satisfies(job -> {
                    assertThat(WAITS_FOR_A_DAY).containsKey(activity(server, job));
                    assertThat(due(job)).isAfter(Instant.now());
                });
            } else {
                var closed = desk.read(number);
                assertThat(closed.get("closedAt")).as(number).isNotNull();
                assertThat(closed.get("timeline").findValuesAsText("type"))
                        .as(number)
                        .contains("DECISION");
            }
            var letters = server.as("admin")
                    .get("api/cases/" + number + "/letters")
                    .expect(200)
                    .json()
                    .get("letters");
            assertThat(letters)
                    .extracting(letter ->
                            letter.get("kind").asText() + letter.get("en").toString())
                    .as("letters of %s", number)
                    .doesNotHaveDuplicates();
        }
    }

    /** Certificates that are valid, bars that last, and obligations whose day has not come. */
    private static void whatRunsOnHasReasonsTo(Server server) {
        var desk = new Desk(server);
        var running = Finisher.list(server.as("admin"), "engine-rest/process-instance?maxResults=5000");
        for (var instance : running) {
            var key = instance.get("businessKey").asText();
            var process = instance.get("definitionId").asText().replaceFirst(":.*", "");
            switch (process) {
                case "certificate-validity" ->
                    assertThat(desk.certificate(key).get("status").asText())
                            .as(key)
                            .isEqualTo("VALID");
                case "certificate-revocation" ->
                    assertThat(Instant.parse(desk.read(key).at("/bar/endsAt").asText()))
                            .as(key)
                            .isAfter(Instant.now());
                default ->
                    assertThat(desk.read(key).get("status").asText())
                            .as(process + " " + key)
                            .isEqualTo("OPEN");
            }
        }
        assertThat(running)
                .extracting(instance -> instance.get("definitionId").asText().replaceFirst(":.*", ""))
                .contains("certificate-validity");
    }

    /** How many cases of which kind have which outcome. */
    private static Map<String, Long> outcomes(Server server) {
        return cases(server).stream()
                .collect(Collectors.groupingBy(
                        about -> about.get("kind").asText() + " "
                                + about.get("status").asText(),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static List<JsonNode> jobs(Server server) {
        return Finisher.list(server.as("admin"), "engine-rest/job?timers=true&maxResults=5000");
    }

    private static Instant due(JsonNode job) {
        return Desk.moment(job.get("dueDate").asText()).toInstant();
    }

    private static String activity(Server server, JsonNode job) {
        return server.as("admin")
                .get("engine-rest/job-definition/" + job.get("jobDefinitionId").asText())
                .expect(200)
                .json()
                .get("activityId")
                .asText();
    }

    private static List<JsonNode> cases(Server server) {
        var all = new ArrayList<JsonNode>();
        for (var first = 0; ; first += 200) {
            var page = server.as("admin")
                    .get("api/cases?rows=200&first=" + first)
                    .expect(200)
                    .json();
            page.get("cases").forEach(all::add);
            if (first + 200 >= page.get("total").asLong()) {
                return all;
            }
        }
    }
}
