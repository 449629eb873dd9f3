package org.injeung.doors;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Something broke: the log keeps the stack trace, the caller gets an id by which to find it. */
public final class Incident {
    private Incident() {}

    /** Logs it and tells the id. */
    public static String log(Logger log, Throwable thrown) {
        var id = UUID.randomUUID().toString();
        log.log(Level.SEVERE, "Incident " + id, thrown);
        return id;
    }
}
