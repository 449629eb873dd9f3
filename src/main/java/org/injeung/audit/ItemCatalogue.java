package org.injeung.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.injeung.audit.policy.ItemsPolicy;
import org.injeung.law.Criteria;
import org.injeung.law.Criteria.Criterion;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditScheme;

/** The items that an audit looks at: those of the scheme of its case on the first planned day. */
@Dependent
public class ItemCatalogue {
    private final AuditScheme scheme;
    private final Criteria criteria;

    /** Works in the caller's transaction. */
    @Inject
    public ItemCatalogue(AuditScheme scheme, Criteria criteria) {
        this.scheme = scheme;
        this.criteria = criteria;
    }

    /** The items, core items first. */
    public List<Criterion> of(Audit audit) {
        return ItemsPolicy.order(criteria.catalogue(scheme.of(audit), audit.plannedOn()));
    }

    /** One of them by its number. */
    public Optional<Criterion> find(Audit audit, String item) {
        return criteria.find(item, scheme.of(audit), audit.plannedOn());
    }
}
