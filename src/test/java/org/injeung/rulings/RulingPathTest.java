package org.injeung.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.SHOP;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.injeung.engine.Participant;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.injeung.registry.CaseKind;
import org.injeung.revocation.policy.WaiverPolicy.Waiver;
import org.injeung.rulings.Consequence.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processes do what the table of rulings says. */
class RulingPathTest {
    private static final String CERTIFICATE = "CERTIFICATE-1";

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private final Scenes scenes = new Scenes(stage);

    /** A compulsory ISMS-P and a voluntary ISMS certificate, with and without an earlier violation. */
    private static Stream<Situation> situations() {
        return RulingTableTest.rulings().stream()
                .map(Consequence::situation)
                .filter(situation -> situation.obliged() == (situation.scheme() == Scheme.ISMS_P))
                .filter(situation -> situation.earlierViolations() < 2);
    }

    @Tag("R13.1")
    @ParameterizedTest
    @MethodSource("situations")
    void a_case_ends_as_the_table_says(Situation situation) {
        var holder = situation.obliged() ? SHOP : BANK;
        stage.register(holder);
        stage.hold(holder, CERTIFICATE, situation.scheme());
        var expected = stage.make(RulingTable.class).on(stage.today(), Locale.ENGLISH).stream()
                .filter(ruling -> ruling.situation().equals(situation))
                .findFirst()
                .orElseThrow();

        play(situation, holder);

        var revocations = stage.cases().openOf(holder.businessNumber(), CaseKind.REVOCATION);
        if (expected.outcome() == Outcome.KEPT) {
            assertThat(revocations).isEmpty();
            return;
        }
        var revocation = stage.openCase(holder, CaseKind.REVOCATION);
        assertThat(stage.cases().revocation(revocation).ground()).isEqualTo(expected.ground());
        assertThat(stage.variable(stage.running("certificate-revocation", revocation), "track"))
                .isEqualTo(expected.outcome() == Outcome.REVOKED_AT_ONCE ? "IMMEDIATE" : "DELIBERATED");
        if (expected.outcome() == Outcome.REVOKED_AT_ONCE) {
            scenes.sign(revocation);
            assertThat(stage.certificates().waiverOf(revocation).isPresent())
                    .isEqualTo(expected.fineWaiver() == Waiver.WAIVED);
        }
    }

    private void play(Situation situation, Participant holder) {
        var screening = scenes.report(holder, situation.affectedPersons());
        if (screening.isEnded()) {
            return;
        }
        scenes.screenWithoutAudit(screening.getBusinessKey());
        scenes.assess(screening.getBusinessKey(), facts(situation));
        if (stage.cases().openOf(holder.businessNumber(), CaseKind.REVOCATION).isEmpty()) {
            request(situation.established());
        }
    }

    /** What no screening without an audit finds is requested by an agency. */
    private void request(Ground established) {
        if (established == Ground.FRAUD
                || established == Ground.FALSE_MARK
                || established == Ground.FINDINGS_NOT_CORRECTED) {
            stage.as("kisa").start("certificate-revocation", Scenes.revocation(CERTIFICATE, established.name()));
        }
    }

    private static Map<String, Object> facts(Situation situation) {
        var ground = situation.established();
        var facts = new HashMap<>(
                ground == Ground.GROSS_NEGLIGENCE ? Scenes.grossNegligence() : Scenes.nothingEstablished());
        facts.put("earlierViolations", (long) situation.earlierViolations());
        facts.put("falseData", ground == Ground.FALSE_DATA);
        facts.put("auditRefused", ground == Ground.SURVEILLANCE_REFUSED);
        facts.put("belowCriteria", ground == Ground.BELOW_CRITERIA);
        if (ground == Ground.NETWORK_ACT_VIOLATION) {
            facts.put("networkActViolatedOn", "2026-11-20");
        }
        return facts;
    }
}
