package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.injeung.engine.Unrestricted;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** The accounts of auditors, which administrators keep. */
@Dependent
public class AuditorAccounts {
    private final ProcessEngine engine;

    /** Works in the caller's transaction. */
    @Inject
    public AuditorAccounts(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Makes sure that the account is in the group of auditors; who keeps the pool need not be allowed to read accounts.
     *
     * @throws InvalidInput naming {@code userId} otherwise
     */
    public void require(String userId) {
        var found = Unrestricted.ask(engine, () -> engine.getIdentityService()
                .createUserQuery()
                .userId(userId)
                .memberOfGroup(Groups.AUDITORS)
                .count());
        if (found == 0) {
            throw new InvalidInput(
                    "userId",
                    new Words(
                                    "is no account in the group %s, which an administrator opens",
                                    "%s 그룹의 계정이 아닙니다. 그 계정은 운영자가 만듭니다")
                            .with(Groups.AUDITORS));
        }
    }
}
