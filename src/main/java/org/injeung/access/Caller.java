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
import org.injeung.law.Words;
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
            throw new NotAllowed(
                    new Words("The user %s may not act for the organization %s", "%s 사용자는 조직 %s을(를) 대리할 수 없습니다")
                            .with(id, businessNumber));
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
        return agency().orElseThrow(() -> new NotAllowed((agencies().size() > 1
                        ? new Words(
                                "The user %s acts for no agency: one account acts for one, this one is in several of the groups %s",
                                "%s 사용자는 어느 기관도 대리하지 않습니다. 계정 하나는 기관 하나만 대리하는데 다음 그룹 중 여럿에 속합니다: %s")
                        : new Words(
                                "The user %s acts for no agency: it must be in %3$s and in one of the groups %2$s",
                                "%s 사용자는 어느 기관도 대리하지 않습니다. %3$s 그룹과 다음 그룹 중 하나에 속하여야 합니다: %2$s"))
                .with(
                        id,
                        Arrays.stream(Agency.values()).map(Groups::of).collect(Collectors.joining(", ")),
                        Groups.AGENCIES)));
    }

    /**
     * Refuses whoever does not act for that agency.
     *
     * @param what what only this agency does, as an infinitive
     * @throws AuthorizationException naming its group
     */
    public void requireActsAs(Agency expected, Words what) {
        if (agency().filter(expected::equals).isEmpty()) {
            throw new NotAllowed(new Words(
                            "The user %s may not %s: accounts that act for %s do, by the groups %s and %s and no other agency's",
                            "%s 사용자는 %s할 수 없습니다. %s을(를) 대리하는 계정만 할 수 있으며, %s 그룹과 %s 그룹에만 속하고 다른 기관의 그룹에는 속하지 않아야 합니다")
                    .with(id, what, Words.named(expected), Groups.AGENCIES, Groups.of(expected)));
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
