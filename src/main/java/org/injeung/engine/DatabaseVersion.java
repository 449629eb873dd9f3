package org.injeung.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Sees to it that the tables are those of this version. Ours are brought up to it; those of a later version, and tables of the engine of
 * another one, stop the start: Camunda itself only looks whether there are any.
 */
final class DatabaseVersion {
    private static final Logger LOG = Logger.getLogger(DatabaseVersion.class.getName());
    /** Of Camunda's version: its tables are the same within a minor one. */
    private static final int MAJOR_AND_MINOR = 2;

    private final DataSource dataSource;

    DatabaseVersion(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Before the engine is built.
     *
     * @throws CannotStart if they are of another version
     */
    void settle() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            requireEngine(connection);
        }
        migrate();
        try (var connection = dataSource.getConnection()) {
            RoomForCharacters.make(connection);
        }
    }

    private static void requireEngine(Connection connection) throws SQLException {
        if (!hasTable(connection, "act_ge_schema_log")) {
            return;
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select version_ from act_ge_schema_log order by length(id_) desc, id_ desc limit 1")) {
            if (row.next() && !minor(row.getString(1)).equals(minor(ProductPropertiesUtil.getProductVersion()))) {
                throw new CannotStart("the engine's tables are of Camunda " + row.getString(1)
                        + ", this version works with " + ProductPropertiesUtil.getProductVersion()
                        + ". Camunda's scripts bring them up to it (db/upgrade in its distribution)");
            }
        }
    }

    private static String minor(String version) {
        var parts = version.split("\\.");
        return String.join(".", Arrays.asList(parts).subList(0, Math.min(MAJOR_AND_MINOR, parts.length)));
    }

    private void migrate() {
        try {
            var applied = Flyway.configure(Engine.class.getClassLoader())
                    .dataSource(dataSource)
                    .javaMigrations(new SearchKeyMigration())
                    .baselineOnMigrate(true) // the engine's tables may be there first
                    .baselineVersion("0")
                    .ignoreMigrationPatterns(new String[0]) // not even those of a later version
                    .load()
                    .migrate();
            LOG.log(Level.INFO, "Registry tables: {0} migrations applied", applied.migrationsExecuted);
        } catch (FlywayValidateException e) {
            throw new CannotStart(
                    "the registry's tables are not those of this version; a later one wrote them, or somebody changed them: "
                            + e.getMessage().replaceAll("\\s+", " "));
        }
    }

    static boolean hasTable(Connection connection, String name) throws SQLException {
        try (var table = connection.prepareStatement("select 1 from information_schema.tables"
                + " where lower(table_name) = ? and table_schema = current_schema")) {
            table.setString(1, name);
            try (var found = table.executeQuery()) {
                return found.next();
            }
        }
    }
}
