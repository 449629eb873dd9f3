package org.injeung.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.ProcessEngineServicesAware;
import org.camunda.bpm.engine.identity.User;
import org.injeung.law.Agency;
import org.injeung.law.Words;

/** People as letters and documents call them: by name and function, never by the id of their account. */
public final class People {
    private static final Map<String, Words> FUNCTIONS = functions();

    private static final Words NOT_RECORDED = new Words("name not recorded", "성명 미등록");

    private final IdentityService identities;

    private People(IdentityService identities) {
        this.identities = identities;
    }

    /** Those who have an account, as a step or a listener meets them. */
    public static People of(ProcessEngineServicesAware step) {
        return of(step.getProcessEngineServices());
    }

    /** Those who have an account. */
    public static People of(ProcessEngineServices engine) {
        return new People(engine.getIdentityService());
    }

    private static Map<String, Words> functions() {
        var functions = new LinkedHashMap<String, Words>();
        functions.put(Groups.MANAGERS, new Words("manager", "결재권자"));
        functions.put(Groups.CASE_OFFICERS, new Words("case officer", "담당자"));
        functions.put(Groups.COMMITTEE, new Words("committee member", "인증위원"));
        functions.put(Groups.AUDITORS, new Words("auditor", "인증심사원"));
        functions.put(Groups.AGENCIES, new Words("agency", "기관"));
        functions.put(Groups.APPLICANTS, new Words("organization", "신청기관"));
        return functions;
    }

    /** Groups by their ids; in Korean by what their members are called. */
    static Words groups(Collection<String> ids) {
        return Words.join(
                ", ",
                ids.stream()
                        .map(id -> new Words(
                                id,
                                FUNCTIONS.containsKey(id) ? FUNCTIONS.get(id).ko() : id))
                        .toList());
    }

    /** The name alone; the id of the account if no name is known. */
    public String name(String userId) {
        return find(userId).orElse(userId);
    }

    private Optional<String> find(String userId) {
        return Optional.ofNullable(identities.createUserQuery().userId(userId).singleResult())
                .map(People::name)
                .filter(text -> !text.isEmpty());
    }

    /** Name and function; the function alone of whom no name is known, and the agency alone for which an account acts. */
    public Words named(String userId) {
        return agency(userId).map(Agency::words).orElseGet(() -> person(userId));
    }

    private Optional<Agency> agency(String userId) {
        return isIn(userId, Groups.AGENCIES)
                ? Arrays.stream(Agency.values())
                        .filter(agency -> isIn(userId, Groups.of(agency)))
                        .findFirst()
                : Optional.empty();
    }

    private Words person(String userId) {
        var function = function(userId);
        var name = find(userId);
        return name.map(text -> function.map(as -> new Words("%s (%s)", "%s(%s)").with(text, as))
                        .orElse(Words.same(text)))
                .orElse(function.orElse(NOT_RECORDED));
    }

    /** The function alone, where organizations read it who see no names of officials. */
    public Words inFunction(String userId) {
        return function(userId).orElse(NOT_RECORDED);
    }

    /** Several of them, in the order of their names. */
    public Words named(Collection<String> userIds) {
        return Words.join(", ", userIds.stream().sorted().map(this::named).toList());
    }

    private Optional<Words> function(String userId) {
        return FUNCTIONS.entrySet().stream()
                .filter(entry -> isIn(userId, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isIn(String userId, String group) {
        return identities.createUserQuery().userId(userId).memberOfGroup(group).count() > 0;
    }

    private static String name(User user) {
        return String.join(
                " ",
                Stream.of(user.getFirstName(), user.getLastName())
                        .filter(part -> part != null && !part.isBlank())
                        .map(String::strip)
                        .toList());
    }
}
