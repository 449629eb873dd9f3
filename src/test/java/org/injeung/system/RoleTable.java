package org.injeung.system;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.injeung.system.Client.Answer;
import org.injeung.system.Operation.Api;
import org.injeung.system.Wire.Door;

/**
 * The table of roles, {@code roles.csv}: for every operation of every API what each role may do to the data of others. Operations of
 * the engine stand there once, for both of their addresses; what is different in the web apps stands there with its address.
 */
final class RoleTable {
    private static final String IN_WEB_APPS = " /camunda/api/engine/engine/default";
    private static final Set<Integer> FORBIDDEN = Set.of(401, 403);
    private static final Set<Integer> NOT_FOUND = Set.of(404);
    private static final Set<Integer> BAD = Set.of(400, 405, 409);

    /** What a role gets. */
    enum Cell {
        /** It may; there is nothing in the answer that belongs to somebody else more than to it. */
        YES,
        /** It reads the data of others. */
        ALL,
        /** It gets an answer in which there is nothing of others. */
        OWN,
        /** It may not: 401 without login, 403 with. */
        NO,
        /** For it there is no such thing: 404. */
        HIDDEN,
        /** Nobody does this here, or not in this state: 400, 405 or 409. */
        REFUSED,
        /** Not part of this product: 404. */
        OFF;

        boolean allows() {
            return this == YES || this == ALL || this == OWN;
        }

        /** Whether an answer is what the cell says. */
        boolean fits(Operation operation, Answer answer, Others others) {
            return switch (this) {
                case YES -> isGood(answer);
                case ALL -> isGood(answer) && concernsOthers(operation, answer, others);
                case OWN -> isGood(answer) && !concernsOthers(operation, answer, others);
                case NO -> FORBIDDEN.contains(answer.status());
                case HIDDEN, OFF -> NOT_FOUND.contains(answer.status());
                case REFUSED -> BAD.contains(answer.status());
            };
        }
    }

    private final Map<String, Map<Role, Cell>> rows = new LinkedHashMap<>();

    /** The one of the project. */
    static RoleTable read() {
        var table = new RoleTable();
        try (var lines = new BufferedReader(
                new InputStreamReader(RoleTable.class.getResourceAsStream("/roles.csv"), StandardCharsets.UTF_8))) {
            var header = lines.readLine();
            if (!header.equals(header())) {
                throw new IllegalArgumentException("roles.csv must begin with " + header());
            }
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static String header() {
        return "operation,"
                + Arrays.stream(Role.values())
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(joining(","));
    }

    private void add(String line) {
        var parts = line.split(",");
        if (parts.length != Role.values().length + 1) {
            throw new IllegalArgumentException("a row of roles.csv has one cell for each role: " + line);
        }
        var cells = new EnumMap<Role, Cell>(Role.class);
        var values = Arrays.asList(parts).iterator();
        var name = values.next();
        for (var role : Role.values()) {
            cells.put(role, Cell.valueOf(values.next().toUpperCase(Locale.ROOT)));
        }
        if (rows.put(name, cells) != null) {
            throw new IllegalArgumentException("twice in roles.csv: " + name);
        }
    }

    /** What is wrong with the rows themselves: operations without one, rows without an operation. */
    List<String> gaps(List<Operation> operations) {
        var unknown = new ArrayList<>(rows.keySet());
        var gaps = new ArrayList<String>();
        for (var operation : operations) {
            unknown.remove(operation.name());
            unknown.remove(inWebApps(operation));
            if (!rows.containsKey(operation.name())) {
                gaps.add("not in roles.csv: " + operation.name());
            }
        }
        unknown.forEach(row -> gaps.add("no such operation: " + row));
        return gaps;
    }

    /** What that role gets at that door. */
    Cell cell(Door door, Role role, Operation operation) {
        var row = rows.get(operation.name());
        if (door == Door.SESSION && operation.api() == Api.ENGINE) {
            if (rows.containsKey(inWebApps(operation))) {
                return rows.get(inWebApps(operation)).get(role);
            } else if (role.app().isEmpty()) {
                return Cell.NO; // cannot log in
            }
        }
        return row == null ? null : row.get(role);
    }

    private static String inWebApps(Operation operation) {
        return operation.method() + IN_WEB_APPS + operation.path();
    }

    /** The cell that says what was answered; whether somebody else read something of the others tells own from yes. */
    static Cell seen(Operation operation, Answer answer, Others others, boolean somebodyReads) {
        if (isGood(answer)) {
            return !operation.isReading()
                    ? Cell.YES
                    : concernsOthers(operation, answer, others) ? Cell.ALL : somebodyReads ? Cell.OWN : Cell.YES;
        } else if (FORBIDDEN.contains(answer.status())) {
            return Cell.NO;
        } else if (NOT_FOUND.contains(answer.status())) {
            return Cell.HIDDEN;
        }
        return Cell.REFUSED;
    }

    /** Whether there is something of others in the answer to a request that reads; a number is, unless it is nought. */
    static boolean concernsOthers(Operation operation, Answer answer, Others others) {
        if (!operation.isReading() || operation.method().equals("OPTIONS") || !isGood(answer)) {
            return false;
        }
        return operation.path().endsWith("/count")
                ? others.canNarrow(operation)
                        && !answer.text().replaceAll("\\s", "").equals("{\"count\":0}")
                : others.concerns(answer.text());
    }

    static boolean isGood(Answer answer) {
        return answer.status() >= 200 && answer.status() < 300;
    }

    /** Writes what was seen as a table, for people to read and correct. */
    static void write(Path file, Map<Operation, Map<Role, Cell>> seen) {
        var lines = new ArrayList<String>();
        lines.add(header());
        seen.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Operation, Map<Role, Cell>> row) ->
                                row.getKey().api())
                        .thenComparing(row -> row.getKey().path())
                        .thenComparing(row -> row.getKey().method()))
                .forEach(row -> {
                    var heading = "# " + row.getKey().name().replaceFirst("^[A-Z]+ ((/(api|history))?/[^/]+).*", "$1");
                    if (!lines.contains(heading)) {
                        lines.add(heading);
                    }
                    lines.add(row.getKey().name() + ","
                            + Arrays.stream(Role.values())
                                    .map(role -> row.getValue().get(role).name().toLowerCase(Locale.ROOT))
                                    .collect(joining(",")));
                });
        try {
            var written = Files.write(file, lines);
            System.out.println("written: " + written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
