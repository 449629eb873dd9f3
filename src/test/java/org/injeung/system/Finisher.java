package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Takes whatever is open to its end: does every human task with the first account and the first usual answer that are accepted,
 * until nobody has anything to do.
 */
final class Finisher {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    /** What comes by itself within that time is waited for. */
    private static final Duration SOON = Duration.ofMinutes(5);

    private final Client admin;
    private final Desk desk;
    private final Answers answers;
    private final UnaryOperator<Map<String, Object>> entered;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private int done;

    /** For cases that were begun on that day. */
    Finisher(Server server, LocalDate begun) {
        this(server, begun, UnaryOperator.identity());
    }

    /** The same, with what becomes of a usual answer before it is sent. */
    Finisher(Server server, LocalDate begun, UnaryOperator<Map<String, Object>> entered) {
        this.entered = entered;
        admin = server.as("admin");
        desk = new Desk(server);
        answers = new Answers(desk, begun);
    }

    /** Tells how many tasks it did. */
    int finish() {
        while (true) {
            var tasks = await("the next task").until(this::tasks, found -> !found.isEmpty() || !isSomethingComing());
            if (tasks.isEmpty()) {
                tasks = tasks(); // what was coming may have come between the two questions
            }
            if (tasks.isEmpty()) {
                return done;
            }
            var cases = businessKeys(admin);
            refusals.clear();
            var isMoving = false;
            for (var task : tasks) {
                var caseNumber = cases.get(task.get("processInstanceId").asText());
                if (caseNumber == null) {
                    isMoving = true; // it ended with its case a moment ago
                } else if (complete(task, caseNumber)) {
                    isMoving = true;
                    done++;
                }
            }
            assertThat(isMoving)
                    .as("nobody can do what is left: %s", String.join("\n", refusals))
                    .isTrue();
            assertThat(count("incident/count")).as("incidents").isZero();
        }
    }

    private List<JsonNode> tasks() {
        return list(admin, "engine-rest/task?maxResults=500&sortBy=created&sortOrder=asc");
    }

    private boolean isSomethingComing() {
        var soon = MOMENT.format(OffsetDateTime.now(ZoneOffset.UTC).plus(SOON));
        return count("job/count?messages=true")
                        + count("job/count?timers=true&dueDates=lt_" + URLEncoder.encode(soon, StandardCharsets.UTF_8))
                > 0;
    }

    private long count(String what) {
        return admin.get("engine-rest/" + what).expect(200).json().get("count").asLong();
    }

    /** Whether somebody did it. */
    private boolean complete(JsonNode task, String caseNumber) {
        var id = task.get("id").asText();
        var activity = task.get("taskDefinitionKey").asText();
        var isClaimed = task.hasNonNull("assignee");
        var people = isClaimed ? List.of(task.get("assignee").asText()) : candidates(activity, id);
        for (var person : people) {
            if (!isClaimed) {
                var claim = desk.claim(person, id);
                if (claim.status() != 204) {
                    refusals.add(person + " may not claim " + activity + " of " + caseNumber + ": " + claim.text());
                    continue;
                }
            }
            for (var form : answers.to(activity, caseNumber, () -> variables(id))) {
                var submitted = desk.submit(person, id, entered.apply(form));
                if (submitted.status() == 204) {
                    return true;
                }
                refusals.add(person + " at " + activity + " of " + caseNumber + ": " + submitted.text());
            }
            if (!isClaimed) {
                desk.giveBack(person, id);
            }
        }
        return false;
    }

    private JsonNode variables(String task) {
        return admin.get("engine-rest/task/" + task + "/variables").expect(200).json();
    }

    /** The accounts of the groups that do it: for an activity the same ones, unless an organization does it. */
    private List<String> candidates(String activity, String task) {
        var known = groups.get(activity);
        if (known == null) {
            known = list(admin, "engine-rest/task/" + task + "/identity-links?type=candidate").stream()
                    .map(link -> link.get("groupId").asText())
                    .toList();
            if (known.stream().noneMatch(group -> group.startsWith("organization-"))) {
                groups.put(activity, known);
            }
        }
        return known.stream()
                .flatMap(group -> members.computeIfAbsent(group, this::members).stream())
                .distinct()
                .toList();
    }

    private List<String> members(String group) {
        return list(admin, "engine-rest/user?sortBy=userId&sortOrder=asc&memberOfGroup=" + group).stream()
                .map(user -> user.get("id").asText())
                .toList();
    }

    /** The case number, or the number of the certificate, of each process instance by its id. */
    static Map<String, String> businessKeys(Client reader) {
        return list(reader, "engine-rest/process-instance?maxResults=5000").stream()
                .filter(instance -> instance.hasNonNull("businessKey"))
                .collect(Collectors.toMap(
                        instance -> instance.get("id").asText(),
                        instance -> instance.get("businessKey").asText()));
    }

    /** What that reader is told at that address. */
    static List<JsonNode> list(Client reader, String path) {
        return StreamSupport.stream(reader.get(path).expect(200).json().spliterator(), false)
                .toList();
    }
}
