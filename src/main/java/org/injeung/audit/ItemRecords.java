package org.injeung.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.injeung.audit.policy.ItemsPolicy;
import org.injeung.audit.policy.ItemsPolicy.Statement;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.Audits.ItemSaid;

/** Records what is said of the items of an audit, in the order in which they are looked at. */
@Dependent
public class ItemRecords {
    private final Audits audits;
    private final ItemCatalogue catalogue;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public ItemRecords(Audits audits, ItemCatalogue catalogue, Clock clock) {
        this.audits = audits;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Records the results of the items that statements and findings give.
     *
     * @param statements by item, without problems
     * @param withFinding items that have a finding
     * @param by the user who says what was not said before
     */
    public void record(Audit audit, Map<String, Statement> statements, Set<String> withFinding, String by) {
        var all = catalogue.of(audit);
        var said = new ArrayList<ItemSaid>();
        for (var result : ItemsPolicy.results(all, statements, withFinding)) {
            said.add(new ItemSaid(
                    all.indexOf(result.criterion()) + 1, result.criterion(), result.result(), result.note()));
        }
        audits.recordItems(audit, said, by, clock.instant());
    }
}
