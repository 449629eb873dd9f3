package org.injeung.audit.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.injeung.law.AuditEffort;
import org.injeung.law.AuditEffort.Effort;
import org.injeung.law.UsualAudit;
import org.injeung.registry.AuditKind;
import org.injeung.registry.Audits;
import org.injeung.registry.Breach;
import org.injeung.registry.Cases;

/** What the registry says of the effort that an audit takes. */
@Dependent
class RequiredEffort {
    private final Audits audits;
    private final Cases cases;
    private final UsualAudit usual;

    @Inject
    RequiredEffort(Audits audits, Cases cases, UsualAudit usual) {
        this.audits = audits;
        this.cases = cases;
        this.usual = usual;
    }

    AuditEffort.Required of(String caseNumber, String businessNumber, AuditKind kind) {
        var isHolder = kind == AuditKind.RENEWAL || kind == AuditKind.SURVEILLANCE;
        return AuditEffort.require(
                kind == AuditKind.SPECIAL,
                isHolder && breachSinceLastAudit(caseNumber, businessNumber),
                usual.auditors(),
                usual.days());
    }

    private boolean breachSinceLastAudit(String caseNumber, String businessNumber) {
        return AuditEffort.decide(
                                audits.lastVisit(businessNumber, caseNumber),
                                cases.breaches(businessNumber).stream()
                                        .map(Breach::reportedAt)
                                        .toList())
                        .answer()
                == Effort.DOUBLED;
    }
}
