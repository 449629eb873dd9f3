package org.injeung.rulings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.injeung.law.Act;
import org.injeung.law.BusinessYear;
import org.injeung.law.Decision;
import org.injeung.law.Duty;
import org.injeung.law.Ground;
import org.injeung.law.ObligationRules;
import org.injeung.law.Periods;
import org.injeung.law.Rules;
import org.injeung.law.Scheme;
import org.injeung.law.Sector;
import org.injeung.revocation.policy.TrackPolicy;
import org.injeung.revocation.policy.TrackPolicy.Track;
import org.injeung.revocation.policy.WaiverPolicy;
import org.injeung.rulings.Consequence.Outcome;
import org.injeung.screening.policy.Culpability;
import org.injeung.screening.policy.GroundPolicy;
import org.injeung.screening.policy.MassiveLeakPolicy;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;
import org.injeung.screening.policy.SocialHarm;

/** Asks the policies about every situation, in the order in which the processes ask them. */
@Dependent
public class RulingTable {
    private final Rules rules;
    private final Periods periods;
    private final ObligationRules obligations;

    /** Reads those rules. */
    @Inject
    public RulingTable(Rules rules, Periods periods, ObligationRules obligations) {
        this.rules = rules;
        this.periods = periods;
        this.obligations = obligations;
    }

    /**
     * What the rules of a day make of every situation.
     *
     * @param language of the reasons and legal bases
     * @param day on which the breach is discovered and the order is signed, in Asia/Seoul
     */
    public List<Consequence> on(LocalDate day, Locale language) {
        return situations()
                .map(situation -> consequence(situation, day, language))
                .toList();
    }

    private Stream<Situation> situations() {
        var threshold = rules.massiveLeakThreshold();
        return LongStream.of(threshold - 1, threshold, threshold + 1).boxed().flatMap(persons -> grounds()
                .flatMap(ground -> Arrays.stream(Scheme.values()).flatMap(scheme -> Stream.of(false, true)
                        .flatMap(obliged -> IntStream.rangeClosed(0, rules.earlierViolations() + 1)
                                .mapToObj(earlier ->
                                        new Situation(persons, ground.orElse(null), scheme, obliged, earlier))))));
    }

    private static Stream<Optional<Ground>> grounds() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Ground.values()).map(Optional::of));
    }

    private Consequence consequence(Situation situation, LocalDate day, Locale language) {
        var leak = MassiveLeakPolicy.decide(situation.affectedPersons(), rules);
        if (leak.answer() == Leak.MASSIVE) {
            return revocation(situation, Ground.MASSIVE_LEAK, leak, day, language);
        }
        var proposal = GroundPolicy.propose(facts(situation, day), rules);
        return proposal.ground()
                .or(() -> requested(situation, day))
                .map(ground -> revocation(situation, ground, proposal.decision(), day, language))
                .orElseGet(() -> new Consequence(
                        situation,
                        Outcome.KEPT,
                        null,
                        "two case officers",
                        null,
                        null,
                        proposal.decision().legalBasis().in(language),
                        Stream.of(leak, proposal.decision())
                                .flatMap(decision -> decision.reasons().stream())
                                .map(reason -> reason.in(language))
                                .toList()));
    }

    private Consequence revocation(
            Situation situation, Ground ground, Decision<?> found, LocalDate day, Locale language) {
        var track = TrackPolicy.decide(ground, found.facts());
        var waiver = WaiverPolicy.decide(situation.obliged() ? List.of(duty(day)) : List.of());
        var immediate = track.answer() == Track.IMMEDIATE;
        var signedAt = day.atStartOfDay(Periods.SEOUL).toInstant();
        var reasons = new ArrayList<>(found.reasons());
        reasons.addAll(track.reasons());
        reasons.add(waiver.reasons().get(0));
        return new Consequence(
                situation,
                immediate ? Outcome.REVOKED_AT_ONCE : Outcome.DELIBERATED,
                ground,
                immediate ? "case officer, manager" : "two case officers, committee, case officer, manager",
                periods.count("reapplicationBar", signedAt).period().length().toString(),
                waiver.answer(),
                Act.all(ground.legalBasis(situation.scheme()), track.legalBasis())
                        .in(language),
                reasons.stream().map(reason -> reason.in(language)).toList());
    }

    /** Grounds that no screening looks for: an agency or an officer requests the revocation. */
    private static Optional<Ground> requested(Situation situation, LocalDate day) {
        return Optional.ofNullable(situation.established())
                .filter(ground -> ground.appliesTo(situation.scheme()))
                .filter(ground -> switch (ground) {
                    case FRAUD, FALSE_MARK -> true;
                    default -> false;
                })
                .filter(ground -> !day.isBefore(ground.inForceFrom()));
    }

    private static GroundPolicy.Facts facts(Situation situation, LocalDate day) {
        var established = situation.established();
        return new GroundPolicy.Facts(
                situation.earlierViolations(),
                established == Ground.GROSS_NEGLIGENCE ? Culpability.GROSS_NEGLIGENCE : Culpability.NEGLIGENCE,
                established == Ground.GROSS_NEGLIGENCE ? SocialHarm.SIGNIFICANT : SocialHarm.LIMITED,
                established == Ground.FALSE_DATA,
                established == Ground.FINDINGS_NOT_CORRECTED,
                established == Ground.NETWORK_ACT_VIOLATION,
                day,
                established == Ground.SURVEILLANCE_REFUSED,
                established == Ground.BELOW_CRITERIA,
                Set.of(situation.scheme()));
    }

    /** Of a large information service: whom the first rule on ISMS obliges does not matter to the waiver. */
    private Duty duty(LocalDate day) {
        var year = new BusinessYear(day.getYear() - 1, Sector.ONLINE_PLATFORM, Set.of(), Map.of());
        return new Duty(obligations.inForceOn(Scheme.ISMS, day).get(0), year, LocalDate.of(day.getYear(), 1, 1));
    }
}
