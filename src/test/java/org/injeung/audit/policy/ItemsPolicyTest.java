package org.injeung.audit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.injeung.audit.policy.ItemsPolicy.Problem;
import org.injeung.audit.policy.ItemsPolicy.Statement;
import org.injeung.law.Criteria;
import org.injeung.law.Criteria.Criterion;
import org.injeung.law.ItemResult;
import org.injeung.law.Scheme;
import org.junit.jupiter.api.Test;

class ItemsPolicyTest {
    private static final List<Criterion> CATALOGUE = catalogue();

    private static List<Criterion> catalogue() {
        try (var csv = Files.newBufferedReader(Path.of("config/law/criteria.csv"))) {
            return Criteria.read(csv).catalogue(Scheme.ISMS, LocalDate.of(2026, 11, 22));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Statement> coreLookedAt() {
        var statements = new HashMap<String, Statement>();
        CATALOGUE.stream()
                .filter(Criterion::isCore)
                .forEach(item -> statements.put(item.item(), new Statement(ItemResult.MET, "seen")));
        return statements;
    }

    @Test
    void core_items_come_first_and_the_rest_in_its_order() {
        var order = ItemsPolicy.order(CATALOGUE).stream().map(Criterion::item).toList();
        assertThat(order).hasSize(80).startsWith("1.2.1", "2.5.1", "2.5.5", "2.5.6", "2.10.8", "1.1.1", "1.1.2");
    }

    @Test
    void every_core_item_says_what_was_looked_at() {
        assertThat(ItemsPolicy.problems(CATALOGUE, coreLookedAt())).isEmpty();
        assertThat(ItemsPolicy.problems(CATALOGUE, Map.of()))
                .extracting(Problem::item)
                .containsExactly("1.2.1", "2.5.1", "2.5.5", "2.5.6", "2.10.8");
        for (var core : coreLookedAt().keySet()) {
            for (var result : ItemResult.values()) {
                var statements = coreLookedAt();
                statements.put(core, new Statement(result, ""));
                assertThat(ItemsPolicy.problems(CATALOGUE, statements))
                        .extracting(Problem::item)
                        .containsExactly(core);
            }
        }
    }

    @Test
    void only_what_does_not_apply_needs_words_among_the_others() {
        for (var result : ItemResult.values()) {
            var statements = coreLookedAt();
            statements.put("2.6.5", new Statement(result, ""));
            assertThat(ItemsPolicy.problems(CATALOGUE, statements))
                    .hasSize(result == ItemResult.NOT_APPLICABLE ? 1 : 0);
        }
    }

    @Test
    void an_item_that_is_not_in_the_catalogue_is_told() {
        var statements = coreLookedAt();
        statements.put("3.1.1", new Statement(ItemResult.MET, "only in ISMS-P"));
        assertThat(ItemsPolicy.problems(CATALOGUE, statements)).singleElement().satisfies(problem -> {
            assertThat(problem.item()).isEqualTo("3.1.1");
            assertThat(problem.words().en()).isEqualTo("\"3.1.1\" is no item of the catalogue, for example 2.10.8");
        });
    }

    @Test
    void a_finding_makes_an_item_not_met_whatever_was_stated() {
        var statements = coreLookedAt();
        statements.put("2.6.5", new Statement(ItemResult.NOT_APPLICABLE, "no wireless network"));
        statements.put("2.7.1", new Statement(ItemResult.NOT_MET, ""));
        var results = ItemsPolicy.results(CATALOGUE, statements, Set.of("2.10.8", "2.7.2"));
        assertThat(results).hasSize(8); // five core items, and what was stated or found beside them
        assertThat(results)
                .filteredOn(result -> result.result() == ItemResult.NOT_MET)
                .extracting(result -> result.criterion().item())
                .containsExactly("2.10.8", "2.7.1", "2.7.2");
        assertThat(results)
                .filteredOn(result -> result.result() == ItemResult.NOT_APPLICABLE)
                .extracting(result -> result.note().orElseThrow())
                .containsExactly("no wireless network");
    }
}
