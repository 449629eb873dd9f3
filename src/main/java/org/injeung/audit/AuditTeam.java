package org.injeung.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.injeung.access.Caller;
import org.injeung.access.NotAllowed;
import org.injeung.law.Words;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;

/** Who of the team of an audit may record something of it. */
@Dependent
public class AuditTeam {
    private final Audits audits;

    /** Works in the caller's transaction. */
    @Inject
    public AuditTeam(Audits audits) {
        this.audits = audits;
    }

    /** @throws NotAllowed unless the caller is a member of the team */
    public void requireMember(Caller caller, Audit audit) {
        if (!isMember(caller, audit)) {
            throw new NotAllowed(
                    new Words("The user %s is not in the team of the audit of case %s", "%s 사용자는 %s 사건의 심사팀에 속하지 않습니다")
                            .with(caller.id(), audit.caseNumber()));
        }
    }

    /** @throws NotAllowed unless the caller leads the team */
    public void requireLead(Caller caller, Audit audit) {
        if (!caller.id().equals(audit.leadAuditor())) {
            throw new NotAllowed(new Words(
                            "The user %s does not lead the audit of case %s; %s does",
                            "%s 사용자는 %s 사건의 심사팀장이 아닙니다. 심사팀장은 %s입니다")
                    .with(caller.id(), audit.caseNumber(), audit.leadAuditor()));
        }
    }

    /** Whether the caller is a member of the team. */
    public boolean isMember(Caller caller, Audit audit) {
        return audits.team(audit).stream().anyMatch(member -> member.userId().equals(caller.id()));
    }
}
