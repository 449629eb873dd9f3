package org.injeung.lookup;

import java.util.Locale;
import java.util.Set;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.law.Words;
import org.injeung.registry.CaseFilter;
import org.injeung.registry.Cases;

/**
 * Somebody who reads cases.
 *
 * @param caller who it is
 * @param language what it reads of that which is told in one language
 */
public record Reader(Caller caller, Locale language) {
    /** Somebody who reads nothing that is told in one language only. */
    Reader(Caller caller) {
        this(caller, Locale.ENGLISH);
    }

    /** The cases that this reader may see; the others do not exist for it. */
    public CaseFilter cases() {
        var everything = caller.isStaff() || caller.isIn(Groups.ADMINISTRATORS);
        return new CaseFilter(
                everything,
                caller.isIn(Groups.APPLICANTS) ? caller.organizations() : Set.of(),
                caller.isIn(Groups.AGENCIES) ? caller.id() : null,
                caller.agency().orElse(null));
    }

    /** Whether it may see the ballots of closed meetings and the names of those who decide. */
    public boolean isOfficial() {
        return caller.isStaff() || caller.isIn(Groups.ADMINISTRATORS) || caller.isIn(Groups.AGENCIES);
    }

    /** Whether that user reads. */
    public boolean is(String user) {
        return user.equals(caller.id());
    }

    /** The user, or null if this reader may not know who it was. */
    public String person(String user) {
        return isOfficial() || is(user) || user.equals(Cases.SYSTEM) ? user : null;
    }

    /** A text in its language. */
    public String read(Words text) {
        return text.in(language);
    }
}
