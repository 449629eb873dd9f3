package org.injeung.committee.policy;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.injeung.committee.policy.ResolutionPolicy.Ballots;
import org.injeung.committee.policy.ResolutionPolicy.Count;
import org.injeung.committee.policy.ResolutionPolicy.Counted;
import org.injeung.law.Rules.Committee;
import org.injeung.law.Rules.Tie;
import org.injeung.law.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ResolutionPolicyTest {
    private static final int MEMBERS = 12;
    private static final Words GRANT = Words.same("Grant");
    private static final Committee ALONE = new Committee(1, Tie.REJECT, "");
    private static final Committee CHAIRED = new Committee(1, Tie.CHAIR_DECIDES, "chair");

    private static Counted count(int votesFor, int further, int against, int recused, Committee committee) {
        return ResolutionPolicy.count(
                GRANT,
                new Ballots(nCopies(votesFor, "yes"), nCopies(further, "later"), nCopies(against, "no"), recused, true),
                committee);
    }

    private static Object resolution(int votesFor, int further, int against) {
        return count(votesFor, further, against, 0, ALONE).decision().answer();
    }

    @Test
    void the_majority_of_the_members_present_decides_and_a_tie_rejects() {
        for (var votesFor = 0; votesFor <= MEMBERS; votesFor++) {
            for (var further = 0; further <= MEMBERS; further++) {
                for (var against = 0; against <= MEMBERS; against++) {
                    var present = votesFor + further + against;
                    if (present > 0) {
                        assertThat(resolution(votesFor, further, against))
                                .as("%d for, %d further, %d against", votesFor, further, against)
                                .isEqualTo(
                                        votesFor > present - votesFor
                                                ? Resolution.ADOPTED
                                                : votesFor + further > against && further > 0
                                                        ? Resolution.CORRECT_FURTHER
                                                        : Resolution.REJECTED);
                    }
                }
            }
        }
    }

    @Tag("R3.1")
    @Tag("R3.3")
    @Test
    void a_meeting_decides_nothing_below_the_quorum_and_who_recused_itself_is_not_present() {
        for (var quorum = 1; quorum <= MEMBERS; quorum++) {
            var committee = new Committee(quorum, Tie.REJECT, "");
            for (var present = 0; present <= MEMBERS; present++) {
                for (var recused = 0; recused <= MEMBERS; recused++) {
                    var counted = count(present, 0, 0, recused, committee);
                    assertThat(counted.count()).isEqualTo(present < quorum ? Count.NO_QUORUM : Count.RESOLVED);
                    assertThat(counted.decision().answer())
                            .isEqualTo(present < quorum ? Count.NO_QUORUM : Resolution.ADOPTED);
                }
            }
        }
    }

    @Test
    void a_present_chair_decides_ties_and_nothing_else_where_the_rule_says_so() {
        for (var votesFor = 0; votesFor <= MEMBERS; votesFor++) {
            for (var further = 0; further <= MEMBERS; further++) {
                for (var against = 0; against <= MEMBERS; against++) {
                    if (votesFor + further + against > 0) {
                        var tied = votesFor + further == against;
                        assertThat(count(votesFor, further, against, 0, CHAIRED).count())
                                .isEqualTo(tied ? Count.TIED : Count.RESOLVED);
                        if (!tied) {
                            assertThat(count(votesFor, further, against, 0, CHAIRED)
                                            .decision()
                                            .answer())
                                    .isEqualTo(resolution(votesFor, further, against));
                        }
                    }
                }
            }
        }
        var absent = new Ballots(List.of("yes"), List.of(), List.of("no"), 1, false);
        var counted = ResolutionPolicy.count(GRANT, absent, CHAIRED);
        assertThat(counted.count()).isEqualTo(Count.RESOLVED);
        assertThat(counted.decision().answer()).isEqualTo(Resolution.REJECTED);
        assertThat(counted.decision().reasons())
                .extracting(Words::en)
                .containsExactly("The votes were tied, and a tie does not carry the motion", "no");
    }

    @Test
    void one_more_vote_for_a_motion_never_makes_the_resolution_harder() {
        var mildness = List.of(Resolution.REJECTED, Resolution.CORRECT_FURTHER, Resolution.ADOPTED);
        for (var votesFor = 0; votesFor < MEMBERS; votesFor++) {
            for (var further = 0; further <= MEMBERS; further++) {
                for (var against = 1; against <= MEMBERS; against++) {
                    assertThat(mildness.indexOf(resolution(votesFor + 1, further, against)))
                            .isGreaterThanOrEqualTo(mildness.indexOf(resolution(votesFor, further, against)));
                }
            }
        }
    }

    @Tag("R3.5")
    @Test
    void a_resolution_holds_motion_count_and_the_reasons_of_the_votes_that_made_it() {
        var adopted = count(2, 0, 1, 1, ALONE).decision();
        assertThat(adopted.facts().en()).isEqualTo("Motion: Grant; 2 for, 1 against; 3 present, 1 recused; quorum 1");
        assertThat(adopted.reasons())
                .extracting(Words::en)
                .containsExactly("The majority of the members present voted for the motion", "yes", "yes");
        var further = count(1, 2, 1, 0, ALONE).decision();
        assertThat(further.facts().en())
                .isEqualTo(
                        "Motion: Grant; 1 for, 2 for further corrections, 1 against; 4 present, 0 recused; quorum 1");
        assertThat(further.reasons()).extracting(Words::en).hasSize(3).endsWith("later", "later");
        assertThat(count(1, 0, 2, 0, ALONE).decision().reasons())
                .extracting(Words::en)
                .containsExactly("The motion found no majority of the members present", "no", "no");
    }

    @Test
    void the_chair_gives_the_resolution_and_the_reason() {
        for (var resolution : Resolution.values()) {
            var decision = ResolutionPolicy.breakTie(GRANT, resolution, "The core items are met");
            assertThat(decision.answer()).isEqualTo(resolution);
            assertThat(decision.reasons())
                    .extracting(Words::en)
                    .containsExactly("The votes were tied and the chair decided", "The core items are met");
        }
    }
}
