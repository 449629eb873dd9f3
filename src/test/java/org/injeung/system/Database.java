package org.injeung.system;

import java.util.Map;

/** Where the server keeps its data: nothing but these settings tells the difference. */
enum Database {
    /** A file in the server's working directory, as without any setting. */
    H2 {
        @Override
        Map<String, String> settings() {
            return Map.of();
        }
    },
    /** A database of its own on a PostgreSQL server that the tests start. */
    POSTGRESQL {
        @Override
        Map<String, String> settings() {
            return Postgres.shared().newDatabase();
        }
    };

    /** Environment of a server with an empty database. */
    abstract Map<String, String> settings();
}
