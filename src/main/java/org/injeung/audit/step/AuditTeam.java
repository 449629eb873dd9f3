package org.injeung.audit.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.injeung.access.Caller;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;

/** Who of the team of an audit may do a task. */
@Dependent
class AuditTeam {
    private final Audits audits;

    @Inject
    AuditTeam(Audits audits) {
        this.audits = audits;
    }

    /** @throws AuthorizationException unless the caller is a member of the team */
    Caller requireMember(DelegateTask task, Audit audit) {
        var caller = Caller.of(task);
        if (!isMember(caller, audit)) {
            throw new AuthorizationException(
                    "The user " + caller.id() + " is not in the team of the audit of case " + audit.caseNumber());
        }
        return caller;
    }

    /** @throws AuthorizationException unless the caller leads the team */
    void requireLead(DelegateTask task, Audit audit) {
        var caller = Caller.of(task);
        if (!caller.id().equals(audit.leadAuditor())) {
            throw new AuthorizationException("The user " + caller.id() + " does not lead the audit of case "
                    + audit.caseNumber() + "; " + audit.leadAuditor() + " does");
        }
    }

    boolean isMember(Caller caller, Audit audit) {
        return audits.team(audit).stream().anyMatch(member -> member.userId().equals(caller.id()));
    }
}
