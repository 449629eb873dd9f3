package org.injeung.penalty.step;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.injeung.engine.Variable;
import org.injeung.law.Unreadable;
import org.injeung.law.Words;
import org.injeung.penalty.policy.SalesBasis;
import org.injeung.penalty.policy.SalesFigures;
import org.injeung.penalty.policy.SalesPolicy;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltySales;

/** Sales by year, as people write and read them. */
final class SalesInWords {
    private SalesInWords() {}

    /** The sales of a form field, which is removed from the process. */
    static NavigableMap<Integer, Long> read(Variable<String> field, DelegateTask task) {
        try {
            return SalesPolicy.read(field.take(task));
        } catch (Unreadable e) {
            throw new InvalidInput(field.name(), e.words());
        }
    }

    /** A year a line. */
    static List<Words> of(Map<Integer, Long> figures) {
        return figures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Words("%d: %s", "%d: %s").with(entry.getKey(), AmountsInWords.won(entry.getValue())))
                .toList();
    }

    /** The sales that count: those that were told, or estimated where the data was not accepted. */
    static SalesFigures counting(Penalty penalty) {
        var estimated = SalesBasis.valueOf(penalty.salesBasis().orElseThrow()).isEstimated();
        return new SalesFigures(penalty.businessStartedOn(), of(penalty, estimated));
    }

    /** The sales that the organization told. */
    static NavigableMap<Integer, Long> told(Penalty penalty) {
        return of(penalty, false);
    }

    private static NavigableMap<Integer, Long> of(Penalty penalty, boolean estimated) {
        return new TreeMap<>(penalty.sales().stream()
                .filter(sales -> sales.estimated() == estimated)
                .collect(Collectors.toMap(PenaltySales::year, PenaltySales::amount)));
    }
}
