package org.injeung.audit.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.injeung.law.Criteria.Criterion;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;

/**
 * The results of the items of a catalogue, core items first. An item with a finding is not met; one that does not apply has a
 * reason; every core item has been looked at, which its evidence says. Of an item that nobody looked at nothing is said. Source: criteria
 * of 2025-12-29 (core items first).
 */
public final class ItemsPolicy {
    private ItemsPolicy() {}

    /**
     * What the auditors say of an item.
     *
     * @param note why it does not apply, or what was looked at; may be empty for an item that is no core item
     */
    public record Statement(ItemResult result, String note) {}

    /**
     * What is wrong with a statement.
     *
     * @param item as it was stated
     */
    public record Problem(String item, Words words) {}

    /** The result of one item. */
    public record Result(Criterion criterion, ItemResult result, Optional<String> note) {}

    /** The items in the order in which they are looked at. */
    public static List<Criterion> order(List<Criterion> catalogue) {
        return catalogue.stream()
                .sorted(Comparator.comparing(Criterion::isCore).reversed())
                .toList();
    }

    /** What is wrong with the statements; empty if nothing is. */
    public static List<Problem> problems(List<Criterion> catalogue, Map<String, Statement> statements) {
        var problems = new ArrayList<Problem>();
        var unknown = new TreeSet<>(statements.keySet());
        for (var criterion : order(catalogue)) {
            var item = criterion.item();
            unknown.remove(item);
            Optional.ofNullable(statements.get(item))
                    .map(statement -> problem(criterion, statement))
                    .orElse(
                            criterion.isCore()
                                    ? Optional.of(new Words(
                                                    "say what was looked at for core item %s",
                                                    "핵심항목 %s에서 무엇을 보았는지 적으십시오")
                                            .with(item))
                                    : Optional.empty())
                    .ifPresent(words -> problems.add(new Problem(item, words)));
        }
        unknown.forEach(item -> problems.add(new Problem(item, unknown(item))));
        return List.copyOf(problems);
    }

    /** That the catalogue has no such item. */
    public static Words unknown(String item) {
        return new Words(
                        "\"%s\" is no item of the catalogue, for example 2.10.8", "\"%s\"은(는) 인증기준 항목이 아닙니다(예: 2.10.8)")
                .with(item);
    }

    /** What is wrong with a statement on an item; empty if nothing is. */
    public static Optional<Words> problem(Criterion criterion, Statement statement) {
        if (!statement.note().isEmpty()) {
            return Optional.empty();
        }
        if (statement.result() == ItemResult.NOT_APPLICABLE) {
            return Optional.of(
                    new Words("say why %s does not apply", "%s이(가) 해당하지 않는 사유를 적으십시오").with(criterion.item()));
        }
        return criterion.isCore()
                ? Optional.of(new Words("say what was looked at for core item %s", "핵심항목 %s에서 무엇을 보았는지 적으십시오")
                        .with(criterion.item()))
                : Optional.empty();
    }

    /** The items that were looked at with their results, from statements without problems and the items that have a finding. */
    public static List<Result> results(
            List<Criterion> catalogue, Map<String, Statement> statements, Set<String> withFinding) {
        return order(catalogue).stream()
                .filter(criterion -> statements.containsKey(criterion.item()) || withFinding.contains(criterion.item()))
                .map(criterion -> {
                    var stated = Optional.ofNullable(statements.get(criterion.item()));
                    var result = withFinding.contains(criterion.item())
                            ? ItemResult.NOT_MET
                            : stated.map(Statement::result).orElse(ItemResult.MET);
                    return new Result(
                            criterion, result, stated.map(Statement::note).filter(note -> !note.isEmpty()));
                })
                .toList();
    }
}
