package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.injeung.system.Client.Answer;
import org.injeung.system.Operation.Api;
import org.injeung.system.RoleTable.Cell;
import org.injeung.system.Wire.Door;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks the table of roles: every operation as every role by both doors, with real ids of other people's data. With
 * {@code -Droles.write=file} it also writes what it saw as a table.
 */
class RoleTableIT {
    private static final String WRITE = System.getProperty("roles.write");

    private final Others others = Others.shared();
    private final Wire wire = new Wire(others.server().home());
    private final RoleTable table = RoleTable.read();
    private final List<String> differences = new ArrayList<>();

    @Tag("R22.1")
    @Test
    void every_operation_answers_every_role_as_the_table_says() {
        var operations = Operations.all();
        assertThat(Others.unknownRequests(operations)).isEmpty();
        differences.addAll(table.gaps(operations));
        var begin = Instant.now();
        var cells = 0;
        var seen = new LinkedHashMap<Operation, Map<Role, Cell>>();
        for (var operation : inOrder(operations)) {
            for (var door : Door.values()) {
                if (door.leadsTo(operation)) {
                    var answers = new EnumMap<Role, Answer>(Role.class);
                    for (var role : Role.values()) {
                        answers.put(role, ask(door, role, operation));
                        cells++;
                    }
                    seen.putIfAbsent(operation, row(operation, answers));
                }
            }
        }
        System.out.printf(
                "Table of roles: %d operations, %d cells in %d s, %d differences%n",
                operations.size(), cells, Duration.between(begin, Instant.now()).toSeconds(), differences.size());
        differences.forEach(System.out::println);
        if (WRITE != null) {
            RoleTable.write(Path.of(WRITE), seen);
        }
        assertThat(differences).isEmpty();
    }

    private Answer ask(Door door, Role role, Operation operation) {
        var attempt = others.attempt(operation, role);
        if (!operation.isReading()) {
            others.footprint().look();
        }
        var answer = wire.send(door, role, attempt.request());
        var isGood = RoleTable.isGood(answer);
        var expected = table.cell(door, role, operation);
        if (expected == null
                || !(expected.fits(operation, answer, others) || isDone(door, operation, expected, answer))) {
            differences.add(operation + " by " + door + " as " + role + ": " + expected + " expected, but "
                    + answer.status() + " " + shortened(answer.text()) + " "
                    + wire.curl(door, role, attempt.request()));
        }
        if (!operation.isReading() && !isGood) {
            var written = others.footprint().look();
            if (!written.isEmpty() && others.footprint().isQuiet()) {
                wire.send(door, role, attempt.request()); // it may have been a job of an earlier request
                written = others.footprint().look();
            }
            if (!written.isEmpty()) {
                differences.add(
                        operation + " by " + door + " as " + role + ": " + answer.status() + ", but wrote " + written);
            }
        }
        if (isGood && !operation.isReading()) {
            others.spend(attempt.used());
            if (operation.path().startsWith("/admin/auth") || operation.path().equals("/session")) {
                wire.forget(role);
            }
        }
        return answer;
    }

    /** What it may and has done by the first door, it cannot do again by the second one. */
    private static boolean isDone(Door door, Operation operation, Cell expected, Answer answer) {
        return door == Door.SESSION && operation.api() == Api.OURS && expected == Cell.YES && answer.status() == 409;
    }

    private Map<Role, Cell> row(Operation operation, Map<Role, Answer> answers) {
        var somebodyReads =
                answers.values().stream().anyMatch(answer -> RoleTable.concernsOthers(operation, answer, others));
        var row = new EnumMap<Role, Cell>(Role.class);
        answers.forEach((role, answer) -> row.put(role, RoleTable.seen(operation, answer, others, somebodyReads)));
        return row;
    }

    /** What reads comes first, what takes everything else with it last. */
    private static List<Operation> inOrder(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparingInt(RoleTableIT::harm))
                .toList();
    }

    private static int harm(Operation operation) {
        var all = Stream.of("/deployment", "/process-definition", "/history").anyMatch(operation.path()::startsWith);
        if (operation.isReading()) {
            return 0;
        }
        return (all ? 3 : 1) + (operation.method().equals("DELETE") ? 1 : 0);
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
