package org.injeung.audit.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every internet contact asset is in the scope of an audit, or somebody explains why not. Source: plan of 2026-04-10 (all internet
 * contact assets in the scope) and core item 1.2.1 of the criteria of 2025-12-29.
 */
public final class AssetScopePolicy {
    private AssetScopePolicy() {}

    /**
     * The declared assets, with the explanation of those that are not in the scope.
     *
     * @param problems what is wrong with the declaration; empty if nothing is
     * @param explanationProblems what is wrong with the explanations; empty if nothing is
     */
    public record AssetScope(
            Map<String, Optional<String>> assets, List<String> problems, List<String> explanationProblems) {}

    /** Puts declaration and explanations together. */
    public static AssetScope compare(List<String> declared, List<Lines.Entry> outOfScope) {
        var assets = new LinkedHashMap<String, Optional<String>>();
        var problems = new ArrayList<String>();
        declared.forEach(asset -> {
            if (assets.put(asset, Optional.empty()) != null) {
                problems.add("\"" + asset + "\" is there twice");
            }
        });
        if (declared.isEmpty()) {
            problems.add("no internet contact asset is declared");
        }
        var wrong = new ArrayList<String>();
        for (var entry : outOfScope) {
            if (entry.text().isEmpty()) {
                wrong.add("\"" + entry.name() + "\" is not in the scope without an explanation after a colon");
            } else if (!assets.containsKey(entry.name())) {
                wrong.add("\"" + entry.name() + "\" is no declared internet contact asset");
            } else if (assets.put(entry.name(), Optional.of(entry.text())).isPresent()) {
                wrong.add("\"" + entry.name() + "\" is explained twice");
            }
        }
        return new AssetScope(assets, List.copyOf(problems), List.copyOf(wrong));
    }
}
