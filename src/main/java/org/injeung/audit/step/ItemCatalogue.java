package org.injeung.audit.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Criteria;
import org.injeung.law.Criteria.Criterion;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditScheme;

/** The items that an audit looks at: those of the scheme of its case on the first planned day. */
@Dependent
class ItemCatalogue {
    private final AuditScheme scheme;
    private final Criteria criteria;

    @Inject
    ItemCatalogue(AuditScheme scheme, Criteria criteria) {
        this.scheme = scheme;
        this.criteria = criteria;
    }

    List<Criterion> of(Audit audit) {
        return criteria.catalogue(scheme.of(audit), audit.plannedOn());
    }

    Optional<Criterion> find(Audit audit, String item) {
        return criteria.find(item, scheme.of(audit), audit.plannedOn());
    }
}
