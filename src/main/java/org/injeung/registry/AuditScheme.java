package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.injeung.law.Scheme;

/** Which scheme an audit is about. */
@Dependent
public class AuditScheme {
    private final Cases cases;
    private final Certificates certificates;

    /** Works in the caller's transaction. */
    @Inject
    public AuditScheme(Cases cases, Certificates certificates) {
        this.cases = cases;
        this.certificates = certificates;
    }

    /**
     * That of the application or of the certificate of the case; after a breach, which concerns every certificate of the holder,
     * ISMS-P if it holds one, as its criteria contain those of ISMS.
     */
    public Scheme of(Audit audit) {
        var about = cases.read(audit.caseNumber());
        if (about.kind() == CaseKind.ISSUANCE) {
            return cases.application(about.caseNumber()).scheme();
        }
        return about.certificateNumber()
                .map(number -> certificates.read(number).scheme())
                .orElseGet(() -> certificates
                                .validOf(about.businessNumber(), Scheme.ISMS_P)
                                .isPresent()
                        ? Scheme.ISMS_P
                        : Scheme.ISMS);
    }
}
