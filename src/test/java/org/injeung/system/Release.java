package org.injeung.system;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.tools.RunScript;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * The database of an earlier version, with running cases in every process and at every human task of its diagrams, and what was
 * in it: {@code ReleaseDump} writes one, {@code UpgradeIT} starts the new version on it.
 *
 * @param name the day on which it was written and the zone of the JVM that wrote it: {@code 2026-11-28-Asia_Seoul}
 */
record Release(String name) {
    private static final Path FOLDER = Path.of("src/test/resources/releases");
    private static final int DAY = "2026-11-28-".length();

    /**
     * How long the organizations and the officers have, where the law says days: so long that nobody is late in a dump that was
     * written years ago.
     */
    private static final String LONG = "P10Y";

    /** What a finding and a suspension may last in all: with a long correction there is still something to extend. */
    private static final String LONGER = "P20Y";

    private static final Set<String> LONGEST = Set.of("correctionTotal", "reNotificationLongest");

    /** For whom somebody waits in a human task, so that its timer must not end it before the new version comes to it. */
    private static final Set<String> WAITED_FOR = Set.of(
            "opinionPeriod",
            "correction",
            "preEvaluationImprovement",
            "missingDocuments",
            "committeeExtraCorrection",
            "committeeMeeting",
            "applicationProcessing",
            "surveillanceAnswer",
            "suspensionMaximum",
            "fineOpinion",
            "reNotificationResult",
            "reNotificationSecondDate",
            "salesDataRequest",
            "penaltyPayment",
            "penaltyReminder");

    /** A human task at which a case waits. */
    record OpenTask(String process, String activity, String caseNumber) {}

    /** A timer that waits. */
    record Timer(String job, String activity, Instant due) {}

    /** The zone of the JVM that wrote it. */
    String zone() {
        return name.substring(DAY).replace('_', '/');
    }

    /** The day on which it was written. */
    String day() {
        return name.substring(0, DAY - 1);
    }

    /** Every human task of its diagrams with a case that waits there. */
    List<OpenTask> tasks() {
        return rows("cases").map(row -> new OpenTask(row[0], row[1], row[2])).toList();
    }

    /** The timers that waited when it was written. */
    List<Timer> timers() {
        return rows("timers")
                .map(row -> new Timer(row[0], row[1], Instant.parse(row[2])))
                .toList();
    }

    private Stream<String[]> rows(String list) {
        try (var lines = Files.lines(FOLDER.resolve(name + "-" + list + ".csv"))) {
            return lines.skip(1).map(line -> line.split(",")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts its database where a server in that folder looks for it. */
    void restore(Path folder) {
        try (var connection = open(folder);
                var script = new InputStreamReader(
                        new XZInputStream(new BufferedInputStream(Files.newInputStream(dump()))),
                        StandardCharsets.UTF_8)) {
            var last = RunScript.execute(connection, script);
            if (last != null) {
                last.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot restore " + dump(), e);
        }
    }

    /** Writes down the database of a server that ran in that folder, and what is in it. */
    void write(Path folder, List<OpenTask> tasks, List<Timer> timers) {
        try {
            Files.createDirectories(FOLDER);
            pack(folder);
            write(
                    "cases",
                    "process,task,case",
                    tasks.stream()
                            .map(task -> String.join(",", task.process(), task.activity(), task.caseNumber()))
                            .toList());
            write(
                    "timers",
                    "job,activity,due",
                    timers.stream()
                            .map(timer -> String.join(
                                    ",",
                                    timer.job(),
                                    timer.activity(),
                                    timer.due().toString()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String list, String head, List<String> rows) throws IOException {
        var all = new ArrayList<String>();
        all.add(head);
        all.addAll(rows);
        Files.write(FOLDER.resolve(name + "-" + list + ".csv"), all);
    }

    /** The compressed script. */
    Path dump() {
        return FOLDER.resolve(name + ".sql.xz");
    }

    /** XZ, as the history of the engine is long and says the same again and again. */
    private void pack(Path folder) throws IOException {
        var script = Files.createTempFile("injeung-release", ".sql");
        try (var connection = open(folder);
                var statement = connection.createStatement();
                var packed = new XZOutputStream(Files.newOutputStream(dump()), new LZMA2Options())) {
            statement.execute("script to '" + script + "' charset 'UTF-8'");
            var size = Files.copy(script, packed);
            assert size > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write down the database in " + folder, e);
        } finally {
            Files.delete(script);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.toAbsolutePath() + "/data/injeung", "injeung", "");
    }

    /**
     * The periods with which such a database is written and taken over, as an operator keeps his settings: those of a
     * demonstration, long ones for whoever is waited for, and that bar.
     */
    static List<String> periods(String bar, String publicService) {
        var demonstration =
                Server.rows("/law/demonstration-periods.csv").stream().skip(1).toList();
        var shortened = demonstration.stream().map(Release::period).toList();
        var rows = Server.rows("/law/periods.csv").stream()
                .filter(row -> !shortened.contains(period(row)))
                .map(row -> {
                    var period = period(row);
                    if (period.equals("reapplicationBar")) {
                        return lasting(row, bar);
                    }
                    if (period.equals("publicService")) {
                        return lasting(row, publicService);
                    }
                    if (LONGEST.contains(period)) {
                        return lasting(row, LONGER);
                    }
                    return WAITED_FOR.contains(period) ? lasting(row, LONG) : row;
                });
        return Stream.concat(rows, demonstration.stream()).toList();
    }

    private static String period(String row) {
        return row.substring(0, row.indexOf(','));
    }

    /** That period with another length; hours and seconds are counted as they are. */
    private static String lasting(String row, String length) {
        var counting = length.startsWith("PT") ? "EXACT" : "$3";
        return row.replaceFirst("^([^,]*),([^,]*),([^,]*),", "$1," + length + "," + counting + ",");
    }
}
