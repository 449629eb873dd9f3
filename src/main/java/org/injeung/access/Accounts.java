package org.injeung.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.engine.CannotStart;
import org.injeung.engine.EngineStarted;
import org.injeung.law.Agency;

/**
 * Creates the groups and the first administrator at start, and the demonstration's accounts where they are switched on. What
 * exists stays as it is: an administrator may have changed it.
 */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = Logger.getLogger(Accounts.class.getName());

    /** Group by group, what an administrator reads in Admin. */
    private static final Map<String, String> GROUPS = Map.of(
            Groups.CASE_OFFICERS, "Case officers",
            Groups.AUDITORS, "Auditors",
            Groups.COMMITTEE, "Certification committee",
            Groups.MANAGERS, "Managers",
            Groups.AGENCIES, "Agencies",
            Groups.APPLICANTS, "Applicants and holders",
            Groups.ADMINISTRATORS, "Administrators");

    @Inject
    @ConfigProperty(name = "certification.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "certification.administrator.id")
    private Optional<String> administrator;

    @Inject
    @ConfigProperty(name = "certification.administrator.password")
    private Optional<String> password;

    @Transactional
    void create(@Observes @Priority(100) EngineStarted started) {
        var identities = started.engine().getIdentityService();
        GROUPS.forEach(
                (id, name) -> group(identities, id, name, Groups.ADMINISTRATORS.equals(id) ? "SYSTEM" : "WORKFLOW"));
        agencies(identities);
        if (demonstration) {
            LOG.warning("Demonstration mode: accounts with public passwords exist. Never keep real cases here.");
            DemonstrationAccounts.create(identities);
            return;
        }
        if (DemonstrationAccounts.exist(identities)) {
            throw new IllegalStateException("This database holds a demonstration, whose passwords are public:"
                    + " take another (certification.database.url), or switch certification.demonstration on");
        }
        if (administrator.isPresent() && password.isPresent()) {
            user(identities, administrator.get(), "", "Administrator", password.get(), false, Groups.ADMINISTRATORS);
        } else if (identities
                        .createUserQuery()
                        .memberOfGroup(Groups.ADMINISTRATORS)
                        .count()
                == 0) {
            LOG.warning(
                    "Nobody can log in: there is no administrator. Set certification.administrator.id and .password.");
        }
    }

    /**
     * Creates the groups of the agencies. Until there were any, an account acted for the agency after which it was named: such
     * accounts are put into its group when it is created, and never again.
     */
    static void agencies(IdentityService identities) {
        for (var agency : Agency.values()) {
            var group = Groups.of(agency);
            if (!group(identities, group, agency.words().both(), "WORKFLOW")) {
                continue;
            }
            var account = agency.name().toLowerCase(Locale.ROOT);
            identities.createUserQuery().memberOfGroup(Groups.AGENCIES).list().stream()
                    .map(User::getId)
                    .filter(id -> id.equals(account) || id.startsWith(account + "-"))
                    .forEach(id -> {
                        identities.createMembership(id, group);
                        LOG.info(() -> "The account " + id + " is in the group " + group + " now, after its name");
                    });
        }
    }

    /** Creates a group if there is none; whether it did. */
    public static boolean group(IdentityService identities, String id, String name, String type) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            var group = identities.newGroup(id);
            group.setName(name);
            group.setType(type);
            identities.saveGroup(group);
            return true;
        }
        return false;
    }

    /** Opens an account. A password that stands in the documentation anyway is taken past the policy. */
    public static void user(
            IdentityService identities,
            String id,
            String firstName,
            String lastName,
            String password,
            boolean publicPassword,
            String... groups) {
        if (identities.createUserQuery().userId(id).count() == 0) {
            var user = identities.newUser(id);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            user.setPassword(password);
            if (!publicPassword
                    && !identities.checkPasswordAgainstPolicy(password, user).isValid()) {
                throw new CannotStart(
                        "certification.administrator.password must have ten characters or more, among them small and"
                                + " capital letters, digits and other characters, and must not contain the name of the account");
            }
            ((IdentityServiceImpl) identities).saveUser(user, publicPassword);
            for (var group : groups) {
                identities.createMembership(id, group);
            }
        }
    }
}
