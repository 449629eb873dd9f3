package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.issuance.IssuanceProcess;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static List<String> lines() throws IOException {
        try (var csv = new BufferedReader(new InputStreamReader(
                CriteriaTest.class.getResourceAsStream("/law/criteria.csv"), StandardCharsets.UTF_8))) {
            return csv.lines().toList();
        }
    }

    private static List<Criteria.Criterion> all() throws IOException {
        var criteria = Criteria.read(new StringReader(String.join("\n", lines())));
        return lines().stream()
                .skip(1)
                .map(line -> criteria.find(line.split(";")[0]).orElseThrow())
                .toList();
    }

    @Test
    void isms_p_has_101_items_of_which_80_belong_to_isms() throws IOException {
        assertThat(all()).hasSize(101).extracting(Criteria.Criterion::item).doesNotHaveDuplicates();
        assertThat(all().stream().filter(Criteria.Criterion::isms)).hasSize(80);
        assertThat(all()).allSatisfy(criterion -> {
            assertThat(criterion.item()).matches("[123]\\.[0-9]{1,2}\\.[0-9]{1,2}");
            assertThat(criterion.isms()).isEqualTo(!criterion.item().startsWith("3."));
            assertThat(criterion.titleEnglish()).isNotBlank();
            assertThat(criterion.titleKorean()).isNotBlank();
        });
    }

    @Test
    void the_core_items_are_those_that_the_pre_evaluation_asks_for() throws IOException {
        var core = all().stream()
                .filter(criterion -> !criterion.theme().isEmpty())
                .collect(Collectors.toMap(Criteria.Criterion::item, Criteria.Criterion::theme));
        assertThat(core.keySet()).isEqualTo(IssuanceProcess.ITEMS.keySet());
        assertThat(Set.copyOf(core.values())).containsExactlyInAnyOrder("ASSET", "ACCESS", "PATCH");
    }

    @Test
    void an_unknown_item_is_not_found() throws IOException {
        var criteria = Criteria.read(new StringReader(String.join("\n", lines())));
        assertThat(criteria.find("2.10.8")).isPresent();
        assertThat(criteria.find("2.10.10")).isEmpty();
        assertThat(criteria.find("")).isEmpty();
    }
}
