package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.injeung.system.Postgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Times that a server of another zone wrote are those of Seoul from the first start of this version on. */
class DatabaseZoneIT {
    enum Kind implements Supplier<DataSource> {
        H2 {
            @Override
            public DataSource get() {
                var database = new JdbcDataSource();
                database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
                return database;
            }
        },
        POSTGRESQL {
            @Override
            public DataSource get() {
                var settings = Postgres.shared().newDatabase();
                var database = new PGSimpleDataSource();
                database.setURL(settings.get("CERTIFICATION_DATABASE_URL"));
                database.setUser(settings.get("CERTIFICATION_DATABASE_USER"));
                database.setPassword(settings.get("CERTIFICATION_DATABASE_PASSWORD"));
                return database;
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_database_without_cases_is_ours(Kind kind) throws SQLException {
        var database = written(kind, false);
        new DatabaseZone(database, null).settle();
        new DatabaseZone(database, null).settle();
        assertThat(text(database, "select zone from database_zone")).isEqualTo("Asia/Seoul");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void with_cases_the_operator_tells_the_zone(Kind kind) throws SQLException {
        var database = written(kind, true);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DatabaseZone(database, null).settle())
                .withMessageContaining("certification.database.zone");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DatabaseZone(database, "Mars'").settle())
                .withMessageContaining("Mars");
        assertThat(due(database, "winter")).isEqualTo("2026-01-15 00:00:00");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_written_in_seoul_stays(Kind kind) throws SQLException {
        var database = written(kind, true);
        new DatabaseZone(database, "Asia/Seoul").settle();
        assertThat(due(database, "winter")).isEqualTo("2026-01-15 00:00:00");
    }

    @Tag("R10.1")
    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_written_elsewhere_is_moved_once_summer_time_included(Kind kind) throws SQLException {
        var database = written(kind, true);
        new DatabaseZone(database, "Europe/Berlin").settle();
        new DatabaseZone(database, "Europe/Berlin").settle(); // the operator left the setting where it was
        assertThat(due(database, "winter")).isEqualTo("2026-01-15 08:00:00");
        assertThat(due(database, "summer")).isEqualTo("2026-07-15 07:00:00");
        assertThat(text(database, "select lock_exp_time_ from act_ru_job where id_ = 'winter'"))
                .isNull();
        assertThat(text(database, "select start_time_ from act_hi_procinst")).startsWith("2026-03-01 08:00:00.123");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void utc_is_nine_hours_behind(Kind kind) throws SQLException {
        var database = written(kind, true);
        new DatabaseZone(database, "UTC").settle();
        assertThat(due(database, "winter")).isEqualTo("2026-01-15 09:00:00");
    }

    private static DataSource written(Kind kind, boolean withCases) throws SQLException {
        var database = kind.get();
        for (var sql : new String[] {
            "create table database_zone (zone varchar(64) not null primary key)",
            "create table act_hi_procinst (id_ varchar(64), start_time_ timestamp)",
            "create table act_ru_job (id_ varchar(64), duedate_ timestamp, lock_exp_time_ timestamp)",
            "insert into act_ru_job values ('winter', timestamp '2026-01-15 00:00:00', null)",
            "insert into act_ru_job values ('summer', timestamp '2026-07-15 00:00:00', timestamp '2026-07-15 00:00:00')",
            withCases
                    ? "insert into act_hi_procinst values ('case', timestamp '2026-03-01 00:00:00.123')"
                    : "delete from act_hi_procinst"
        }) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
        return database;
    }

    private static String due(DataSource database, String job) throws SQLException {
        return text(database, "select duedate_ from act_ru_job where id_ = '" + job + "'");
    }

    private static String text(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
