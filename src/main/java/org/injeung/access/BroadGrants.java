package org.injeung.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks once whether the caller may read all of what a query looks for, and looks at no row's grants then. Camunda joins every row
 * with every grant, although one on everything answers it: a minute for the variables of 30,000 cases.
 */
public final class BroadGrants extends AuthorizationManager {
    /** All of them: Camunda reads who has a grant at all first, to ask for fewer, but each of our few groups has some. */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    @Override
    protected void addPermissionCheck(AuthorizationCheck check, CompositePermissionCheck permissions) {
        if (check.isAuthorizationCheckEnabled()
                && !check.isRevokeAuthorizationCheckEnabled()
                && readsAll(permissions)) {
            check.setAuthorizationCheckEnabled(false);
        } else {
            super.addPermissionCheck(check, permissions);
        }
    }

    /** Whether one of several permissions, each of which is enough, is granted on everything. */
    private boolean readsAll(CompositePermissionCheck permissions) {
        var checks = permissions.getAtomicChecks();
        if (!permissions.isDisjunctive()
                || !permissions.getCompositeChecks().isEmpty()
                || checks.stream().noneMatch(BroadGrants::isOfCases)
                || checks.stream().anyMatch(check -> check.getResource() == Resources.OPERATION_LOG_CATEGORY)) {
            return false;
        }
        var onAll = new PermissionCheckBuilder().disjunctive();
        checks.forEach(
                one -> onAll.atomicCheckForResourceId(one.getResource(), Authorization.ANY, one.getPermission()));
        return isAuthorized(onAll.build());
    }

    /**
     * Whether a query looks for what grows with the cases: instances, tasks, history. Those for definitions and deployments ask for more
     * than whether they may be read, and an entry of the log may belong to no case.
     */
    private static boolean isOfCases(PermissionCheck check) {
        return check.getResource() == Resources.PROCESS_DEFINITION
                && check.getPermission().getName().startsWith("READ_");
    }
}
