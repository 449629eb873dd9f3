package org.injeung.lookup;

import java.util.Set;
import org.injeung.engine.Caller;
import org.injeung.engine.Groups;
import org.injeung.registry.CaseFilter;
import org.injeung.registry.Cases;

/**
 * Somebody who reads cases.
 *
 * @param caller who it is
 */
record Reader(Caller caller) {
    /** The cases that this reader may see; the others do not exist for it. */
    CaseFilter cases() {
        var everything = caller.isStaff() || caller.isIn(Groups.ADMINISTRATORS);
        return new CaseFilter(
                everything,
                caller.isIn(Groups.APPLICANTS) ? caller.organizations() : Set.of(),
                caller.isIn(Groups.AGENCIES) ? caller.id() : null,
                caller.agency().orElse(null));
    }

    /** Whether it may see the ballots of closed meetings and the names of those who decide. */
    boolean isOfficial() {
        return caller.isStaff() || caller.isIn(Groups.ADMINISTRATORS) || caller.isIn(Groups.AGENCIES);
    }

    /** Whether that user reads. */
    boolean is(String user) {
        return user.equals(caller.id());
    }

    /** The user, or null if this reader may not know who it was. */
    String person(String user) {
        return isOfficial() || is(user) || user.equals(Cases.SYSTEM) ? user : null;
    }
}
