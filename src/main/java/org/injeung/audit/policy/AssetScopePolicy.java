package org.injeung.audit.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.injeung.law.Words;

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
            Map<String, Optional<String>> assets, List<Words> problems, List<Words> explanationProblems) {}

    /** Puts declaration and explanations together. */
    public static AssetScope compare(List<String> declared, List<Lines.Entry> outOfScope) {
        var assets = new LinkedHashMap<String, Optional<String>>();
        var problems = new ArrayList<Words>();
        declared.forEach(asset -> {
            if (assets.put(asset, Optional.empty()) != null) {
                problems.add(new Words("\"%s\" is there twice", "\"%s\"이(가) 두 번 적혀 있습니다").with(asset));
            }
        });
        if (declared.isEmpty()) {
            problems.add(new Words("no internet contact asset is declared", "인터넷 접점 자산이 하나도 신고되지 않았습니다"));
        }
        var wrong = new ArrayList<Words>();
        for (var entry : outOfScope) {
            if (entry.text().isEmpty()) {
                wrong.add(new Words(
                                "\"%s\" is not in the scope without an explanation after a colon",
                                "\"%s\"을(를) 범위에서 제외하는 사유를 쌍점(:) 뒤에 적으십시오")
                        .with(entry.name()));
            } else if (!assets.containsKey(entry.name())) {
                wrong.add(new Words("\"%s\" is no declared internet contact asset", "\"%s\"은(는) 신고된 인터넷 접점 자산이 아닙니다")
                        .with(entry.name()));
            } else if (assets.put(entry.name(), Optional.of(entry.text())).isPresent()) {
                wrong.add(new Words("\"%s\" is explained twice", "\"%s\"의 사유가 두 번 적혀 있습니다").with(entry.name()));
            }
        }
        return new AssetScope(assets, List.copyOf(problems), List.copyOf(wrong));
    }
}
