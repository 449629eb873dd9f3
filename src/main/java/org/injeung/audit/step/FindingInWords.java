package org.injeung.audit.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.injeung.audit.ItemCatalogue;
import org.injeung.law.Criteria;
import org.injeung.law.Words;
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

    /** For example {@code 2. 2.10.8 Patch Management (finding)}. */
    Words heading(Audit audit, Finding finding) {
        return new Words("%d. %s (%s)", "%d. %s(%s)")
                .with(
                        finding.number(),
                        catalogue
                                .find(audit, finding.criterion())
                                .map(Criteria.Criterion::words)
                                .orElse(Words.same(finding.criterion())),
                        finding.severity().words());
    }

    Words full(Audit audit, Finding finding) {
        return heading(audit, finding)
                .then(
                        "\n",
                        Words.same(finding.facts()
                                + finding.evidence()
                                        .map(evidence -> "\n[" + evidence + "]")
                                        .orElse("")));
    }
}
