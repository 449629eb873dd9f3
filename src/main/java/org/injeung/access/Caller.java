package org.injeung.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.ProcessEngineServicesAware;
import org.injeung.law.Agency;
import org.injeung.registry.Cases;
import org.injeung.registry.Organization;

/**
 * Who causes a step: the person or service account at the door, or the system where a timer or a job does.
 *
 * @param id user id
 * @param groups ids of the groups of the user
 */
public record Caller(String id, List<String> groups) {
    private static final Set<String> STAFF =
            Set.of(Groups.CASE_OFFICERS, Groups.AUDITORS, Groups.COMMITTEE, Groups.MANAGERS);

    /** The caller of the running command, as a step or a listener meets it. */
    public static Caller of(ProcessEngineServicesAware step) {
        return of(step.getProcessEngineServices());
    }

    /** The caller of the running command. */
    public static Caller of(ProcessEngineServices engine) {
        var authentication = engine.getIdentityService().getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return new Caller(Cases.SYSTEM, List.of());
        }
        var groups = authentication.getGroupIds();
        return new Caller(authentication.getUserId(), groups == null ? List.of() : List.copyOf(groups));
    }

    /**
     * Lets agencies, case officers and the system act for any organization, an applicant only for its own.
     *
     * @throws AuthorizationException otherwise
     */
    public void requireActsFor(String businessNumber) {
        if (!actsFor(businessNumber)) {
            throw new AuthorizationException("The user " + id + " may not act for the organization " + businessNumber);
        }
    }

    /**
     * Refuses operators, whom the engine lets start everything; contract: administrators decide nothing.
     *
     * @throws AuthorizationException if the caller is an administrator who may not act for the organization
     */
    public void requireNoOperator(String businessNumber) {
        if (isIn(Groups.ADMINISTRATORS)) {
            requireActsFor(businessNumber);
        }
    }

    /** Whether the caller may act for the organization: agencies, case officers and the system for any. */
    public boolean actsFor(String businessNumber) {
        return id.equals(Cases.SYSTEM)
                || isIn(Groups.AGENCIES)
                || isIn(Groups.CASE_OFFICERS)
                || isIn(Organization.groupOf(businessNumber));
    }

    /** Whether the caller is in that group. */
    public boolean isIn(String group) {
        return groups.contains(group);
    }

    /** The agency for which the caller acts; none if it is in the group of none, or of several. */
    public Optional<Agency> agency() {
        var agencies = agencies();
        return agencies.size() == 1 ? Optional.of(agencies.get(0)) : Optional.empty();
    }

    /**
     * The agency for which the caller acts.
     *
     * @throws AuthorizationException naming the groups if it is in that of none, or of several
     */
    public Agency requireAgency() {
        return agency().orElseThrow(() -> new AuthorizationException("The user " + id + " acts for no agency: "
                + (agencies().size() > 1
                        ? "one account acts for one, this one is in several of the groups "
                        : "it must be in " + Groups.AGENCIES + " and in one of the groups ")
                + Arrays.stream(Agency.values()).map(Groups::of).collect(Collectors.joining(", "))));
    }

    /**
     * Refuses whoever does not act for that agency.
     *
     * @param what what only this agency does, as an infinitive
     * @throws AuthorizationException naming its group
     */
    public void requireActsAs(Agency expected, String what) {
        if (agency().filter(expected::equals).isEmpty()) {
            throw new AuthorizationException("The user " + id + " may not " + what + ": accounts that act for "
                    + expected + " do, by the groups " + Groups.AGENCIES + " and " + Groups.of(expected)
                    + " and no other agency's");
        }
    }

    private List<Agency> agencies() {
        return Arrays.stream(Agency.values())
                .filter(agency -> isIn(Groups.AGENCIES) && isIn(Groups.of(agency)))
                .toList();
    }

    /** Whether the caller works for the certification body, as officer, auditor, member of the committee or manager. */
    public boolean isStaff() {
        return STAFF.stream().anyMatch(this::isIn);
    }

    /** Whether the caller may read of every organization: staff, agencies and operators. */
    public boolean seesEveryOrganization() {
        return isStaff() || isIn(Groups.AGENCIES) || isIn(Groups.ADMINISTRATORS);
    }

    /** Whether the caller may read of that organization; applicants only of their own. */
    public boolean sees(String businessNumber) {
        return seesEveryOrganization() || isIn(Organization.groupOf(businessNumber));
    }

    /** Business numbers of the organizations for which the caller has an account. */
    public Set<String> organizations() {
        return groups.stream()
                .map(Organization::ofGroup)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
