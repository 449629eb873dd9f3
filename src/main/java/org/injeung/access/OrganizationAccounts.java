package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.injeung.engine.Unrestricted;
import org.injeung.law.Characters;
import org.injeung.registry.Organization;

/** The engine groups into which administrators put the accounts of organizations. */
@Dependent
public class OrganizationAccounts {
    /** The engine's column has room for 255, and on H2 a rare character counts as two. */
    private static final int LONGEST_NAME = 127;

    private final ProcessEngine engine;

    /** Works in the caller's transaction. */
    @Inject
    public OrganizationAccounts(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Creates the group of an organization if there is none; who registers organizations need not be allowed to create groups. */
    public void open(Organization organization) {
        Unrestricted.ask(engine, () -> {
            Accounts.group(
                    engine.getIdentityService(),
                    Organization.groupOf(organization.businessNumber()),
                    Characters.shorten(organization.name(), LONGEST_NAME),
                    "WORKFLOW");
            return null;
        });
    }
}
