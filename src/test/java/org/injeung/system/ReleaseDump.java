package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.injeung.system.Release.OpenTask;
import org.injeung.system.Release.Timer;
import org.junit.jupiter.api.Test;

/**
 * Writes down a database of this version for {@code UpgradeIT}: {@code ./mvnw verify -Prelease}, with
 * {@code -Drelease.zone=Asia/Seoul} for a server that runs in another zone. Part of no other build.
 */
class ReleaseDump {
    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");
    private static final String LAW = "P1Y";
    private static final String SOON = "PT4M"; // long enough to stop the server before it is over

    @Test
    void a_database_with_a_case_at_every_human_task_is_written_down() throws IOException {
        var zone = System.getProperty("release.zone", "UTC");
        var release = new Release(LocalDate.now(ZoneOffset.UTC) + "-" + zone.replace('/', '_'));
        var periods = Files.createTempFile("injeung-release", ".csv");
        Files.write(periods, Release.periods(LAW, "P14D"));
        var server = Server.start(
                "release",
                Map.of(
                        "TZ",
                        zone,
                        "CERTIFICATION_LAW_PERIODS",
                        periods.toString(),
                        "CERTIFICATION_COMMITTEE_TIE",
                        "CHAIR_DECIDES",
                        "CERTIFICATION_COMMITTEE_CHAIR",
                        Journeys.CHAIR));
        try {
            var journeys = new Journeys(server);
            journeys.everywhere();
            Files.write(periods, Release.periods(SOON, SOON));
            quiet(server);
            server.restart();
            journeys.barThatEnds();

            assertThat(missing(journeys.reached())).isEmpty();
            assertThat(count(server, "incident", "")).isZero();
            quiet(server);
            var timers = timers(server);
            assertThat(timers)
                    .extracting(Timer::activity)
                    .contains("Timer_NextEvent", "Timer_NextDate", "Timer_WaiverOver", "Timer_MeetingOpens")
                    .contains("Timer_CooldownOver", "Timer_PublicServiceOver");
            server.halt();
            release.write(server.folder(), journeys.reached(), timers);
            System.out.printf(
                    "%s: %,d bytes, %d timers, at human tasks:%n",
                    release.dump(), Files.size(release.dump()), timers.size());
            journeys.reached()
                    .forEach(task -> System.out.println(
                            "  " + task.process() + " " + task.activity() + " -> " + task.caseNumber()));
        } finally {
            server.stop();
            Files.delete(periods);
        }
    }

    /** The human tasks of the diagrams at which no case waits. */
    private static Set<String> missing(List<OpenTask> reached) throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.list(Path.of("processes"))) {
            for (var diagram :
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                var process = diagram.getFileName().toString().replace(".bpmn", "");
                USER_TASK
                        .matcher(Files.readString(diagram))
                        .results()
                        .forEach(task -> missing.add(process + " " + task.group(1)));
            }
        }
        assertThat(missing).hasSizeGreaterThanOrEqualTo(50);
        missing.removeAll(new HashSet<>(reached.stream()
                .map(task -> task.process() + " " + task.activity())
                .toList()));
        return missing;
    }

    private static long count(Server server, String kind, String query) {
        return server.as("admin")
                .get("engine-rest/" + kind + "/count" + query)
                .expect(200)
                .json()
                .get("count")
                .asLong();
    }

    /** Waits until nothing is left to do at once: the server stops while it does nothing. */
    private static void quiet(Server server) {
        var left = await("an end of the work").until(() -> count(server, "job", "?executable=true"), jobs -> jobs == 0);
        assertThat(left).isZero();
    }

    private static List<Timer> timers(Server server) {
        var jobs = server.as("admin")
                .get("engine-rest/job?timers=true&maxResults=1000")
                .expect(200)
                .json();
        return StreamSupport.stream(jobs.spliterator(), false)
                .map(job -> new Timer(
                        job.get("id").asText(),
                        activity(server, job.get("jobDefinitionId").asText()),
                        Desk.moment(job.get("dueDate").asText()).toInstant()))
                .toList();
    }

    private static String activity(Server server, String definition) {
        return server.as("admin")
                .get("engine-rest/job-definition/" + definition)
                .expect(200)
                .json()
                .get("activityId")
                .asText();
    }
}
