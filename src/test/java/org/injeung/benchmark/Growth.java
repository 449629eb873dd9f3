package org.injeung.benchmark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills a PostgreSQL database with copies of a case that the real processes made, engine and registry alike: new ids, a new case
 * number, organization of another name and certificate, each a second older than the one before; everything else as it is.
 */
final class Growth {
    /** Where the engine keeps what belongs to the processes below a root. */
    private static final Map<String, String> ENGINE = engine();

    /** An id has the address of the machine at its end; ids of definitions stand behind a version. */
    private static final Pattern ID =
            Pattern.compile("(?<![0-9a-f-])(?<!:[0-9]{1,4}:)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)[0-9a-f]{12}");

    /** Columns with ids of what all copies share. */
    private static final Set<String> KEPT = Set.of("deployment_id_", "job_def_id_");

    private static final String ID_OF_COPY = "\u0001";
    private static final String NUMBER_OF_COPY = "\u0002";
    private static final String CASE = "\u0003";
    private static final String ORGANIZATION = "\u0004";
    private static final String MOMENT = "\u0006";
    private static final Pattern MARK = Pattern.compile(MOMENT);
    private static final String CERTIFICATE = "\u0005";

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Connection database;
    private final String caseNumber;
    private final String businessNumber;
    private final String certificate;
    private final Map<String, String> rows = new LinkedHashMap<>();

    /** Of that case. */
    Growth(Connection database, String caseNumber) throws SQLException {
        this.database = database;
        this.caseNumber = caseNumber;
        businessNumber = one("select business_number from certification_case where case_number = '" + caseNumber + "'");
        var root = one("select id_ from act_hi_procinst where business_key_ = '" + caseNumber
                + "' and super_process_instance_id_ is null");
        certificate = list("select certificate_number from certificate where issued_in = '" + caseNumber + "'").stream()
                .findFirst()
                .orElse(null);
        ENGINE.forEach((table, where) -> rows.put(table, where.replace(":root", "'" + root + "'")));
        rows.put("organization", "business_number = '" + businessNumber + "'");
        rows.put("certificate", "issued_in = '" + caseNumber + "'");
        for (var table : list("select table_name from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'case_number' and table_name not like 'act\\_%'"
                + " and table_name not in (select table_name from information_schema.views)")) {
            rows.put(table, "case_number = '" + caseNumber + "'");
        }
        rows.put(
                "validity_event",
                "certificate_number in (select certificate_number from certificate where issued_in = '" + caseNumber
                        + "')");
        addParts();
    }

    private static Map<String, String> engine() {
        var tables = new LinkedHashMap<String, String>();
        var instances = "(select proc_inst_id_ from act_hi_procinst where root_proc_inst_id_ = :root)";
        var tasks = "(select id_ from act_ru_task where proc_inst_id_ in " + instances + ")";
        for (var table : List.of("act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_event_subscr")) {
            tables.put(table, "proc_inst_id_ in " + instances);
        }
        tables.put("act_ru_job", "process_instance_id_ in " + instances);
        tables.put("act_ru_identitylink", "task_id_ in " + tasks);
        tables.put("act_ru_authorization", "resource_id_ in " + tasks);
        for (var table : List.of(
                "act_hi_procinst",
                "act_hi_actinst",
                "act_hi_taskinst",
                "act_hi_varinst",
                "act_hi_detail",
                "act_hi_identitylink",
                "act_hi_op_log",
                "act_hi_job_log",
                "act_ge_bytearray")) {
            tables.put(table, "root_proc_inst_id_ = :root");
        }
        return tables;
    }

    /** What hangs at a row by a number: findings of an audit, ballots of a meeting. */
    private void addParts() throws SQLException {
        var links = """
                select c.conrelid::regclass::text || ' ' || a.attname || ' ' || c.confrelid::regclass::text
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1] and f.attname = 'id'
                where c.contype = 'f' and c.conrelid::regclass::text not like 'act\\_%'""";
        boolean more;
        do {
            more = false;
            for (var link : list(links)) {
                var parts = link.split(" ");
                if (rows.containsKey(parts[2]) && !rows.containsKey(parts[0])) {
                    rows.put(
                            parts[0],
                            parts[1] + " in (select id from " + parts[2] + " where " + rows.get(parts[2]) + ")");
                    more = true;
                }
            }
        } while (more);
    }

    /**
     * Makes the copies of those numbers, 1 to 999,999, and lets the database count again, as its autovacuum would. No number is taken
     * twice in a database, whatever is copied.
     */
    void copy(int from, int to) throws SQLException, IOException {
        try (var statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica"); // rows of all tables, then all is there
            for (var entry : rows.entrySet()) {
                copy(entry.getKey(), entry.getValue(), from, to);
            }
            statement.execute("update certificate set number_key = lower(replace(certificate_number, '-', ''))");
            statement.execute("update organization set name = name || ' ' || business_number,"
                    + " name_key = name_key || lower(business_number) where business_number <> '" + businessNumber
                    + "' and name_key = (select o.name_key from organization o where o.business_number = '"
                    + businessNumber + "')");
            statement.execute("set session_replication_role = origin");
            statement.execute("analyze");
        }
    }

    private void copy(String table, String where, int from, int to) throws SQLException, IOException {
        var columns = list("select column_name || ' ' || data_type from information_schema.columns"
                + " where table_schema = 'public' and table_name = '" + table + "' order by ordinal_position");
        var original = new StringWriter();
        var driver = database.unwrap(PGConnection.class);
        driver.getCopyAPI().copyOut("copy (select * from " + table + " where " + where + ") to stdout", original);
        var templates = original.toString()
                .lines()
                .map(line -> template(columns, line.split("\t", -1)))
                .toList();
        try (var copies = new OutputStreamWriter(
                new PGCopyOutputStream(driver, "copy " + table + " from stdin"), StandardCharsets.UTF_8)) {
            for (var template : templates) {
                for (var copy = from; copy <= to; copy++) {
                    copies.write(filled(template, copy));
                }
            }
        }
    }

    /** A line of values with marks where a copy differs. */
    private String template(List<String> columns, String[] values) {
        for (var i = 0; i < values.length; i++) {
            var column = columns.get(i);
            var name = column.substring(0, column.indexOf(' '));
            if (column.endsWith(" bigint") && (name.equals("id") || name.endsWith("_id")) && !values[i].equals("\\N")) {
                values[i] = NUMBER_OF_COPY + "%06d".formatted(Long.parseLong(values[i]));
            } else if (column.contains(" timestamp") && !values[i].equals("\\N")) {
                // To the second; what follows, parts of it and a zone, stays.
                values[i] = MOMENT + values[i].substring(0, 19) + MOMENT + values[i].substring(19);
            } else if (!KEPT.contains(name)) {
                values[i] = ID.matcher(values[i])
                        .replaceAll("$1" + ID_OF_COPY)
                        .replace(caseNumber, CASE)
                        .replace(businessNumber, ORGANIZATION);
                if (certificate != null) {
                    values[i] = values[i].replace(certificate, CERTIFICATE);
                }
            }
        }
        return String.join("\t", values) + "\n";
    }

    private String filled(String template, int copy) {
        var pieces = MARK.split(template, -1);
        for (var i = 1; i < pieces.length; i += 2) {
            pieces[i] =
                    LocalDateTime.parse(pieces[i], SECONDS).minusSeconds(copy).format(SECONDS);
        }
        return String.join("", pieces)
                .replace(ID_OF_COPY, "%012x".formatted(copy))
                .replace(NUMBER_OF_COPY, Integer.toString(copy))
                .replace(CASE, caseNumber(caseNumber, copy))
                .replace(ORGANIZATION, "8%09d".formatted(copy))
                .replace(CERTIFICATE, certificate == null ? "" : certificateNumber(certificate, copy));
    }

    /** The certificate that copy has, if the case brought one. */
    static String certificateNumber(String of, int copy) {
        return of.replaceAll("[0-9]{3}$", "%06d".formatted(copy));
    }

    /** The number of a copy of that case. */
    static String caseNumber(String of, int copy) {
        return of.replaceAll("-[0-9]{4}-[0-9]{6}", "-2001-%06d".formatted(copy));
    }

    private String one(String query) throws SQLException {
        return list(query).get(0);
    }

    private List<String> list(String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            var list = new ArrayList<String>();
            while (found.next()) {
                list.add(found.getString(1));
            }
            return list;
        }
    }
}
