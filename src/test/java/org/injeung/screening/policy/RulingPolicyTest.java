package org.injeung.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.screening.policy.RulingPolicy.Flaw;
import org.injeung.screening.policy.RulingPolicy.Ruled;
import org.injeung.screening.policy.RulingPolicy.Screened;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RulingPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final Set<Scheme> BOTH = Set.of(Scheme.values());

    private static Screened screened(LocalDate breachOn) {
        return new Screened(breachOn, Optional.empty(), BOTH);
    }

    private static List<Optional<Ground>> grounds() {
        return Stream.concat(
                        Stream.of(Optional.<Ground>empty()),
                        Stream.of(Ground.values()).map(Optional::of))
                .toList();
    }

    @Test
    void no_revocation_is_without_a_ground_and_no_departure_without_a_reason() {
        for (var proposedGround : grounds()) {
            var proposed = proposedGround.isPresent() ? Ruling.REVOKE : Ruling.KEEP;
            for (var ruling : Ruling.values()) {
                for (var named : grounds()) {
                    for (var reason : List.of(Optional.<String>empty(), Optional.of("Because"))) {
                        var ruled = new Ruled(ruling, named, reason);
                        var flaw = RulingPolicy.check(ruled, proposed, proposedGround, screened(DAY));
                        var sameGround = named.isEmpty() || named.equals(proposedGround);
                        var follows = ruling == proposed && (ruling == Ruling.KEEP || sameGround);
                        assertThat(RulingPolicy.departs(ruled, proposed, proposedGround))
                                .isEqualTo(!follows);
                        if (flaw == Flaw.NONE) {
                            assertThat(follows || reason.isPresent()).isTrue();
                            assertThat(ruling == Ruling.KEEP || named.isPresent() || proposedGround.isPresent())
                                    .isTrue();
                            var decision = RulingPolicy.decide(
                                    ruled, proposed, proposedGround, List.of(Words.same("As proposed")), BOTH);
                            assertThat(decision.answer()).isEqualTo(ruling);
                            assertThat(decision.reasons())
                                    .extracting(Words::en)
                                    .containsExactly(follows ? "As proposed" : "Because");
                        }
                    }
                }
            }
        }
    }

    @Tag("R4.9")
    @Test
    void a_ground_that_the_law_did_not_have_yet_is_refused() {
        var ruled = new Ruled(Ruling.REVOKE, Optional.of(Ground.NETWORK_ACT_VIOLATION), Optional.of("Because"));
        assertThat(RulingPolicy.check(ruled, Ruling.KEEP, Optional.empty(), screened(DAY)))
                .isEqualTo(Flaw.WRONG_GROUND);
        assertThat(RulingPolicy.check(ruled, Ruling.KEEP, Optional.empty(), screened(DAY.plusDays(1))))
                .isEqualTo(Flaw.NONE);
        var established = new Screened(DAY.minusDays(30), Optional.of(DAY.plusDays(1)), BOTH);
        assertThat(RulingPolicy.check(ruled, Ruling.KEEP, Optional.empty(), established))
                .as("a violation is measured by its own day")
                .isEqualTo(Flaw.NONE);
        var ismsP = new Screened(DAY.plusDays(1), Optional.of(DAY.plusDays(1)), Set.of(Scheme.ISMS_P));
        assertThat(RulingPolicy.check(ruled, Ruling.KEEP, Optional.empty(), ismsP))
                .as("the Network Act carries the revocation of ISMS only")
                .isEqualTo(Flaw.WRONG_GROUND);
        var massive = new Ruled(Ruling.REVOKE, Optional.of(Ground.MASSIVE_LEAK), Optional.of("Because"));
        assertThat(RulingPolicy.check(massive, Ruling.KEEP, Optional.empty(), screened(DAY)))
                .isEqualTo(Flaw.WRONG_GROUND);
    }
}
