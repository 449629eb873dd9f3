package org.injeung.change.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.injeung.law.Words;
import org.junit.jupiter.api.Test;

class SurrenderPolicyTest {
    @Test
    void only_a_certificate_that_is_held_and_that_nothing_runs_against_is_given_back() {
        for (var held : List.of(true, false)) {
            for (var revocations : List.of(List.<String>of(), List.of("REV-2026-000001"))) {
                for (var screenings : List.of(List.<String>of(), List.of("BRS-2026-000001", "BRS-2026-000002"))) {
                    var obstacles = SurrenderPolicy.obstacles(held, revocations, screenings);
                    assertThat(obstacles)
                            .hasSize((held ? 0 : 1) + (revocations.isEmpty() ? 0 : 1) + (screenings.isEmpty() ? 0 : 1));
                    assertThat(obstacles.isEmpty()).isEqualTo(held && revocations.isEmpty() && screenings.isEmpty());
                    var words = Words.join("; ", obstacles).en();
                    assertThat(revocations).allMatch(words::contains);
                    assertThat(screenings).allMatch(words::contains);
                }
            }
        }
    }
}
