package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.injeung.engine.Unrestricted;
import org.injeung.law.Agency;
import org.injeung.law.Words;

/** Who sent the request that is being answered; the filter in front of the APIs told the engine. */
@Dependent
public class CurrentCaller {
    private final ProcessEngine engine;

    /** Asks that engine. */
    @Inject
    public CurrentCaller(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The caller. */
    public Caller get() {
        return Caller.of(engine);
    }

    /** Names and functions of users, by id; the caller need not be one who may list accounts. */
    public Map<String, Words> named(Collection<String> users) {
        var people = People.of(engine);
        return Unrestricted.ask(engine, () -> users.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), people::named, (one, same) -> one, TreeMap::new)));
    }

    /** The accounts that act for an agency. */
    public Set<String> accountsOf(Agency agency) {
        return Unrestricted.ask(
                engine,
                () -> engine.getIdentityService().createUserQuery().memberOfGroup(Groups.of(agency)).list().stream()
                        .map(User::getId)
                        .collect(Collectors.toSet()));
    }

    /**
     * The caller, who must be in one of the groups.
     *
     * @throws AuthorizationException otherwise
     */
    public Caller getIn(String... groups) {
        var caller = get();
        if (Arrays.stream(groups).noneMatch(caller::isIn)) {
            throw new NotAllowed(new Words("The user %s is in none of the groups %s", "%s 사용자는 다음 그룹 어디에도 속하지 않습니다: %s")
                    .with(caller.id(), People.groups(List.of(groups))));
        }
        return caller;
    }
}
