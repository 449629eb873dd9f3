package org.injeung.revocation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.injeung.law.Ground;
import org.injeung.law.Words;
import org.injeung.revocation.policy.TrackPolicy.Track;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrackPolicyTest {
    @Tag("R5.1")
    @ParameterizedTest
    @EnumSource
    void only_a_massive_leak_is_decided_without_a_hearing(Ground ground) {
        var decision = TrackPolicy.decide(ground, Words.same("The facts of the case"));
        assertThat(decision.answer()).isEqualTo(ground == Ground.MASSIVE_LEAK ? Track.IMMEDIATE : Track.DELIBERATED);
        assertThat(decision.facts().en()).isEqualTo("The facts of the case");
        assertThat(decision.legalBasis().en())
                .contains(ground == Ground.MASSIVE_LEAK ? "2025-12-29" : "Administrative Procedures Act Art. 21");
        assertThat(decision.question()).isEqualTo("DecideTrack");
    }
}
