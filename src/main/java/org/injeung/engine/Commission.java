package org.injeung.engine;

import java.util.Set;

/**
 * The Personal Information Protection Commission at our doors: agencies share one group, and some things only it may ask for.
 *
 * @param accounts the user ids of its service accounts
 */
public record Commission(Set<String> accounts) {
    /** Takes the accounts as they are now. */
    public Commission {
        accounts = Set.copyOf(accounts);
    }

    /** Whether the caller is the Commission. */
    public boolean isCalling(Caller caller) {
        return caller.isIn(Groups.AGENCIES) && accounts.contains(caller.id());
    }
}
