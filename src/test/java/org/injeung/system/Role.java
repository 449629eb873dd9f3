package org.injeung.system;

import java.util.Optional;

/** Who asks: a column of the table of roles, by an account of the demonstration that has nothing to do with the case asked for. */
enum Role {
    ANONYMOUS(null, null),
    APPLICANT("portal", "tasklist"),
    AGENCY("fsi", null),
    OFFICER("officer", "tasklist"),
    AUDITOR("auditor", "tasklist"),
    COMMITTEE("committee1", "tasklist"),
    MANAGER("manager", "tasklist"),
    ADMINISTRATOR("admin", "admin");

    private final String account;
    private final String app;

    Role(String account, String app) {
        this.account = account;
        this.app = app;
    }

    /** The account, whose password is its name; none of who has not logged in. */
    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** The web app to which the role logs in; agencies have none. */
    Optional<String> app() {
        return Optional.ofNullable(app);
    }
}
