package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoomForCharactersTest {
    private static final String DATABASE = "jdbc:h2:mem:room;DB_CLOSE_DELAY=-1";

    /** Also of a database that an earlier version wrote, and again after each migration. */
    @Tag("R10.6")
    @Test
    void a_text_of_the_registry_has_room_for_characters_that_h2_counts_twice() throws SQLException {
        var source = new JdbcDataSource();
        source.setUrl(DATABASE);
        Flyway.configure().dataSource(source).load().migrate();
        try (var connection = DriverManager.getConnection(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into organization (business_number, name, name_key, sector, annual_sales,"
                            + " registered_by, registered_at, updated_at) values ('9998100015', 'Market', 'market', 'BANK', 1, 'kisa', now(), now())");
            var longest = "update organization set name = '" + "\ud840\udc0b".repeat(200) + "'";
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(longest));

            RoomForCharacters.make(connection);
            RoomForCharacters.make(connection);

            statement.execute(longest);
            try (var narrow = statement.executeQuery("select table_name || '.' || column_name"
                    + " from information_schema.columns where table_schema = 'PUBLIC'"
                    + " and table_name not like 'flyway%' and data_type = 'CHARACTER VARYING'"
                    + " and character_maximum_length between 81 and 1000000")) {
                assertThat(narrow.next()).isFalse();
            }
            try (var name = statement.executeQuery("select is_nullable from information_schema.columns"
                    + " where table_name = 'ORGANIZATION' and column_name = 'NAME'")) {
                assertThat(name.next()).isTrue();
                assertThat(name.getString(1)).isEqualTo("NO");
            }
        }
    }
}
