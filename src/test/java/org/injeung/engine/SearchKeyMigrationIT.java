package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that an earlier version wrote are found as those of today are. */
class SearchKeyMigrationIT {
    /** Two rounds and a half. */
    private static final int MANY = 2_500;

    @ParameterizedTest
    @EnumSource(DatabaseZoneIT.Kind.class)
    void what_an_earlier_version_wrote_gets_its_keys_and_former_names(DatabaseZoneIT.Kind kind) throws SQLException {
        var database = written(kind);
        new DatabaseVersion(database).settle();
        assertThat(column(database, "select name_key from organization order by business_number"))
                .containsExactly("마루샵", "마루샵", "onnuriportal(온누리포털)");
        assertThat(column(database, "select number_key from certificate")).containsExactly("ismspkisa2025001");
        assertThat(column(database, "select scope_key from certificate")).containsExactly("온라인쇼핑몰");
        assertThat(column(
                        database,
                        "select name from former_name where name_key = '옛이름' and business_number = '9998100048'"))
                .containsExactly("옛 이름㈜");
        assertThat(column(database, "select case_number from former_name")).containsExactly("CHG-2026-000001");
        new DatabaseVersion(database).settle();
    }

    @ParameterizedTest
    @EnumSource(DatabaseZoneIT.Kind.class)
    void each_row_of_a_register_of_several_rounds_gets_its_key(DatabaseZoneIT.Kind kind) throws SQLException {
        var database = written(kind);
        execute(
                database,
                IntStream.range(0, MANY)
                        .mapToObj(i -> List.of(
                                organization("%010d".formatted(i), "주식회사 마루 " + i),
                                certificate("ISMS-KISA-2020-%06d".formatted(i), "%010d".formatted(i), "온라인 " + i)))
                        .flatMap(List::stream)
                        .toList());
        new DatabaseVersion(database).settle();
        assertThat(column(database, "select count(*) from organization where name_key like '마루%'"))
                .containsExactly(Integer.toString(MANY + 2));
        assertThat(column(database, "select business_number from certificate where number_key = 'ismskisa2020002499'"))
                .containsExactly("0000002499");
    }

    /** A database of before V22. */
    private static DataSource written(DatabaseZoneIT.Kind kind) throws SQLException {
        var database = kind.get();
        Flyway.configure().dataSource(database).target("21").load().migrate();
        execute(
                database,
                List.of(
                        organization("9998100048", "㈜마루샵"),
                        organization("9998100053", "마루 샵"),
                        organization("9998100067", "Onnuri Portal (온누리포털)"),
                        certificate("ISMS-P-KISA-2025-001", "9998100048", "온라인 쇼핑몰"),
                        change("CHG-2026-000001"),
                        letter(
                                "CHG-2026-000001",
                                "To ㈜마루샵 (business number 9998100048), before: 옛 이름㈜\n\nYour details"),
                        change("CHG-2026-000002"),
                        letter(
                                "CHG-2026-000002",
                                "To ㈜마루샵 (business number 9998100048), before: ㈜마루샵\n\nYour details")));
        return database;
    }

    private static String organization(String number, String name) {
        return "insert into organization (business_number, name, sector, annual_sales, registered_by, registered_at)"
                + " values ('%s', '%s', 'OTHER', 1, 'msit', timestamp with time zone '2026-01-01 00:00:00+00')"
                        .formatted(number, name);
    }

    private static String certificate(String number, String holder, String scope) {
        return "insert into certificate (certificate_number, business_number, scheme, scope, body, first_issued_on,"
                + " valid_from, valid_until) values ('%s', '%s', 'ISMS', '%s', 'KISA', date '2025-01-01', date '2025-01-01',"
                        .formatted(number, holder, scope)
                + " date '2027-12-31')";
    }

    private static String change(String number) {
        return "insert into certification_case (case_number, kind, business_number, started_by, opened_at) values"
                + " ('%s', 'CHANGE', '9998100048', 'officer', timestamp with time zone '2026-01-01 00:00:00+00')"
                        .formatted(number);
    }

    private static String letter(String caseNumber, String body) {
        return "insert into letter (letter_id, case_number, business_number, kind, subject_en, subject_ko, body_en, body_ko,"
                + " written_at, occasion) values (%s, '%s', '9998100048', 'HOLDER_DETAILS_CHANGED', 'x', 'x', '%s', 'x',"
                        .formatted(caseNumber.substring(9), caseNumber, body)
                + " timestamp with time zone '2026-01-02 00:00:00+00', 'once')";
    }

    private static void execute(DataSource database, List<String> sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var one : sql) {
                statement.addBatch(one);
            }
            statement.executeBatch();
            connection.commit();
        }
    }

    private static List<String> column(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var column = new ArrayList<String>();
            while (row.next()) {
                column.add(row.getString(1));
            }
            return column;
        }
    }
}
