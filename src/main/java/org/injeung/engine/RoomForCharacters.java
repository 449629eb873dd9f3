package org.injeung.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * Our limits count characters, as PostgreSQL's columns do; H2's count a rare Hanja or an emoji as two. There our columns of text have no
 * limit of their own, so that what is short enough is kept on both.
 */
final class RoomForCharacters {
    /** Codes, numbers and ids of accounts are ASCII, and not longer. */
    static final int LONGEST_CODE = 80;

    /** What H2 makes of a text without a limit. */
    static final int LONGEST_TEXT = 1_048_576;

    private RoomForCharacters() {}

    /** After each migration, as it may bring columns; does nothing on PostgreSQL and where there is room already. */
    static void make(Connection connection) throws SQLException {
        if (DriverDataSource.isPostgres(connection)) {
            return;
        }
        var changes = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            try (var columns = statement.executeQuery("select table_name, column_name from information_schema.columns"
                    + " where table_schema = current_schema and data_type = 'CHARACTER VARYING'"
                    + " and character_maximum_length > " + LONGEST_CODE
                    + " and character_maximum_length < " + LONGEST_TEXT
                    // a view has the room that its tables have, and cannot be altered
                    + " and table_name in (select table_name from information_schema.tables"
                    + " where table_schema = current_schema and table_type = 'BASE TABLE')"
                    + " and table_name not like 'ACT\\_%' and table_name not like 'flyway%'")) {
                while (columns.next()) {
                    changes.add("alter table %s alter column %s set data type varchar"
                            .formatted(columns.getString(1), columns.getString(2)));
                }
            }
            for (var change : changes) {
                statement.execute(change);
            }
        }
    }
}
