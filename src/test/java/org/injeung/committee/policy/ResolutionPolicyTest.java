package org.injeung.committee.policy;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionPolicyTest {
    private static final int MEMBERS = 35;

    private static Resolution count(int votesFor, int votesAgainst) {
        return ResolutionPolicy.count("Revoke", nCopies(votesFor, "yes"), nCopies(votesAgainst, "no"))
                .answer();
    }

    @Test
    void a_motion_is_carried_by_more_votes_for_than_against_and_a_tie_rejects_it() {
        for (var votesFor = 0; votesFor <= MEMBERS; votesFor++) {
            for (var votesAgainst = 0; votesAgainst <= MEMBERS; votesAgainst++) {
                if (votesFor + votesAgainst > 0) {
                    assertThat(count(votesFor, votesAgainst))
                            .as("%d for, %d against", votesFor, votesAgainst)
                            .isEqualTo(votesFor - votesAgainst >= 1 ? Resolution.ADOPTED : Resolution.REJECTED);
                }
            }
        }
        assertThat(count(3, 3)).isEqualTo(Resolution.REJECTED);
    }

    @Test
    void one_more_vote_for_a_motion_never_rejects_it() {
        for (var votesFor = 0; votesFor < MEMBERS; votesFor++) {
            for (var votesAgainst = 1; votesAgainst <= MEMBERS; votesAgainst++) {
                if (count(votesFor, votesAgainst) == Resolution.ADOPTED) {
                    assertThat(count(votesFor + 1, votesAgainst)).isEqualTo(Resolution.ADOPTED);
                    assertThat(count(votesFor, votesAgainst - 1)).isEqualTo(Resolution.ADOPTED);
                }
            }
        }
    }

    @Test
    void a_meeting_without_ballots_decides_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> count(0, 0)).withMessageContaining("Revoke");
    }

    @Test
    void a_resolution_holds_motion_count_and_the_reasons_of_the_votes_that_made_it() {
        var decision = ResolutionPolicy.count("Revoke the certificate", List.of("x", "y"), List.of("z"));
        assertThat(decision.facts()).isEqualTo("Motion: Revoke the certificate; 2 for, 1 against");
        assertThat(decision.reasons())
                .containsExactly("The majority of the members present voted for the motion", "x", "y");
    }
}
