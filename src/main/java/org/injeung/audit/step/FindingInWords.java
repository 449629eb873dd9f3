package org.injeung.audit.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.injeung.law.Criteria;
import org.injeung.registry.Audit;
import org.injeung.registry.Finding;

/** Findings as forms and letters show them. */
@Dependent
class FindingInWords {
    private final ItemCatalogue catalogue;

    @Inject
    FindingInWords(ItemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** For example {@code 2. 2.10.8 Patch Management / 패치관리 (MINOR)}. */
    String heading(Audit audit, Finding finding) {
        return "%d. %s (%s)"
                .formatted(
                        finding.number(),
                        catalogue
                                .find(audit, finding.criterion())
                                .map(Criteria.Criterion::label)
                                .orElse(finding.criterion()),
                        finding.severity());
    }

    String full(Audit audit, Finding finding) {
        return heading(audit, finding)
                + "\n"
                + finding.facts()
                + finding.evidence().map(evidence -> "\n[" + evidence + "]").orElse("");
    }
}
