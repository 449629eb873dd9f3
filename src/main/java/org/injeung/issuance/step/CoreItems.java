package org.injeung.issuance.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.injeung.law.Criteria;
import org.injeung.law.Criteria.Criterion;
import org.injeung.law.ItemResult;
import org.injeung.law.Periods;
import org.injeung.registry.Cases;
import org.injeung.registry.PreEvaluations;

/** Which core items an application is examined on: those of its scheme that were in force on the day on which it was opened. */
@Dependent
public class CoreItems {
    private final Criteria criteria;
    private final Cases cases;
    private final PreEvaluations preEvaluations;

    /** Works in the transaction of the engine. */
    @Inject
    public CoreItems(Criteria criteria, Cases cases, PreEvaluations preEvaluations) {
        this.criteria = criteria;
        this.cases = cases;
        this.preEvaluations = preEvaluations;
    }

    /** All of them in the first round, those that were not met in every further one; at least one. */
    List<Criterion> toEvaluate(String caseNumber) {
        var all = criteria.core(cases.application(caseNumber).scheme(), openedOn(caseNumber));
        var results = preEvaluations.latest(caseNumber).stream()
                .collect(Collectors.toMap(evaluation -> evaluation.criterion(), evaluation -> evaluation.result()));
        var left = all.stream()
                .filter(item -> results.getOrDefault(item.key(), ItemResult.NOT_MET) == ItemResult.NOT_MET)
                .toList();
        if (left.isEmpty()) {
            throw new IllegalStateException("the criteria have no core item to examine " + caseNumber + " on");
        }
        return left;
    }

    /** The core item whose label a form showed. */
    Criterion labelled(String caseNumber, String label) {
        var item = label.substring(0, label.indexOf(' '));
        return criteria.find(item, cases.application(caseNumber).scheme(), openedOn(caseNumber))
                .orElseThrow(() -> new IllegalStateException("the criteria lost item " + item + " of " + caseNumber));
    }

    private LocalDate openedOn(String caseNumber) {
        return Periods.day(cases.read(caseNumber).openedAt());
    }
}
