package org.injeung.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.fields.Values;
import org.injeung.law.Periods;
import org.injeung.law.ReportEffect;
import org.injeung.law.ReportingDuty;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.registry.Breach;
import org.injeung.registry.BreachClock;
import org.injeung.registry.BreachFacts;
import org.injeung.registry.BreachReport;
import org.injeung.registry.Breaches;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.screening.policy.ClockPolicy;
import org.injeung.screening.policy.CountPolicy;
import org.injeung.screening.policy.MassiveLeakPolicy;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;

/** Takes the reports of breaches into the registry, whoever sends them at whichever door, under the lock of the holder. */
@Dependent
public class BreachReports {
    private final Breaches breaches;
    private final Cases cases;
    private final Periods periods;
    private final Rules rules;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public BreachReports(Breaches breaches, Cases cases, Periods periods, Rules rules, Clock clock) {
        this.breaches = breaches;
        this.cases = cases;
        this.periods = periods;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What a report says.
     *
     * @param affectedPersons null if it says nothing about their number
     * @param discoveredAt null if it says nothing about it
     */
    public record Report(Long affectedPersons, Instant discoveredAt, String description, BreachFacts facts) {}

    /**
     * What a report did.
     *
     * @param nowMassive whether the breach passed the threshold of a massive leak by it
     */
    public record Received(BreachReport report, Breach breach, boolean nowMassive) {}

    /** What may be open only once: a screening of the holder. */
    public static String openKey(String businessNumber) {
        return "screening/" + businessNumber;
    }

    /**
     * The case that takes further reports of breaches of a holder: its open screening, or the one that led to an order of revocation which
     * is not signed yet.
     */
    public Optional<CertificationCase> joined(String businessNumber) {
        return cases.findOpen(openKey(businessNumber)).or(() -> cases.pendingMassiveRevocation(businessNumber)
                .flatMap(CertificationCase::origin)
                .map(cases::read));
    }

    /** The report that says the same word by word, if that account sent it before. */
    public Optional<BreachReport> sent(String businessNumber, String reporter, Report report) {
        return breaches.reportsOf(businessNumber, reporter).stream()
                .filter(earlier -> earlier.discoveredAt().equals(Optional.ofNullable(report.discoveredAt()))
                        && earlier.affectedPersons() == report.affectedPersons()
                        && earlier.description().equals(report.description())
                        && earlier.facts().equals(report.facts()))
                .findFirst();
    }

    /** Records the report that opened a case, and lets the clocks of the holder's duties begin. */
    public void open(String caseNumber, String businessNumber, Report report, Caller reporter) {
        var massive = MassiveLeakPolicy.decide(report.affectedPersons(), rules).answer() == Leak.MASSIVE;
        var breach = cases.recordBreach(
                caseNumber,
                businessNumber,
                report.affectedPersons(),
                massive,
                report.discoveredAt(),
                report.description());
        for (var duty : ReportingDuty.values()) {
            var counted = periods.find(duty.period(), report.discoveredAt()).orElse(null);
            breaches.start(new BreachClock(caseNumber, duty, counted));
        }
        record(breach, report, ReportEffect.OPENED, reporter);
        state(breach, report.facts(), reporter);
    }

    /**
     * Takes one more report of a breach whose screening is open.
     *
     * @throws Conflict if the holder takes back what is stated already
     */
    public Received receive(String caseNumber, Report report, Caller reporter) {
        var breach = cases.breach(caseNumber);
        var before = breach.affectedPersons();
        var reported = Optional.ofNullable(report.affectedPersons()).orElse(before);
        var compared = CountPolicy.compare(before, reported);
        var wasMassive = breach.massive();
        if (compared.answer() == ReportEffect.RAISED) {
            breach.raise(reported, MassiveLeakPolicy.decide(reported, rules).answer() == Leak.MASSIVE);
        }
        cases.recordDecision(caseNumber, compared, reporter.id());
        var recorded = record(
                breach,
                new Report(reported, report.discoveredAt(), report.description(), report.facts()),
                compared.answer(),
                reporter);
        state(breach, report.facts(), reporter);
        return new Received(recorded, breach, breach.massive() && !wasMassive);
    }

    private BreachReport record(Breach breach, Report report, ReportEffect effect, Caller reporter) {
        return breaches.record(new BreachReport(
                breach.caseNumber(),
                reporter.id(),
                report.affectedPersons(),
                report.discoveredAt(),
                report.description(),
                report.facts(),
                effect,
                clock.instant()));
    }

    /** Keeps what is stated of the data and the duties, and asks anew which duties there are. */
    private void state(Breach breach, BreachFacts facts, Caller reporter) {
        var mayCorrect = reporter.isIn(Groups.AGENCIES) || reporter.isIn(Groups.CASE_OFFICERS);
        breach.describe(
                flag("sensitiveData", breach.sensitiveData(), facts.sensitiveData(), mayCorrect),
                flag("illegalAccess", breach.illegalAccess(), facts.illegalAccess(), mayCorrect));
        var stated = new EnumMap<ReportingDuty, Instant>(ReportingDuty.class);
        put(stated, ReportingDuty.INCIDENT_REPORT, facts.incidentReportedAt());
        put(stated, ReportingDuty.LEAK_NOTICE, facts.leakNotifiedAt());
        put(stated, ReportingDuty.LEAK_REPORT, facts.leakReportedAt());
        askForDuties(breach);
        for (var running : breaches.clocks(breach.caseNumber())) {
            Optional.ofNullable(stated.get(running.duty())).ifPresent(at -> {
                requireMoment(field(running.duty()), at, breach.discoveredAt());
                if (running.doneAt().filter(earlier -> !earlier.equals(at)).isPresent() && !mayCorrect) {
                    throw statedOtherwise(field(running.duty()));
                }
                running.done(at);
            });
        }
    }

    /** Asks anew which duties the holder has after a breach of which something else is known now. */
    public void askForDuties(Breach breach) {
        var known = new ClockPolicy.Facts(breach.affectedPersons(), breach.sensitiveData(), breach.illegalAccess());
        for (var running : breaches.clocks(breach.caseNumber())) {
            running.require(ClockPolicy.isRequired(running.duty(), known, rules));
        }
    }

    private static void put(Map<ReportingDuty, Instant> stated, ReportingDuty duty, Instant at) {
        if (at != null) {
            stated.put(duty, at);
        }
    }

    private static String field(ReportingDuty duty) {
        return switch (duty) {
            case INCIDENT_REPORT -> "incidentReportedAt";
            case LEAK_NOTICE -> "leakNotifiedAt";
            case LEAK_REPORT -> "leakReportedAt";
        };
    }

    private static boolean flag(String field, boolean before, Boolean stated, boolean mayCorrect) {
        if (stated == null) {
            return before;
        }
        if (before && !stated && !mayCorrect) {
            throw statedOtherwise(field);
        }
        return stated;
    }

    private static Conflict statedOtherwise(String field) {
        return new Conflict(new Words(
                        "%s was stated otherwise before; an agency or a case officer may correct it",
                        "%s은(는) 앞서 다르게 신고되었습니다. 관계 기관이나 담당자가 정정할 수 있습니다")
                .with(field));
    }

    private void requireMoment(String field, Instant at, Instant discoveredAt) {
        if (at.isAfter(clock.instant())) {
            throw new InvalidInput(field, Values.IN_THE_FUTURE);
        }
        if (at.isBefore(discoveredAt)) {
            throw new InvalidInput(
                    field, new Words("must not be before the discovery of the breach", "침해사고를 알게 된 때보다 빠를 수 없습니다"));
        }
    }

    /** Records how the holder stands with its duties by now, and tells it, one per line. */
    public Words recordClocks(String caseNumber) {
        var read = ClockPolicy.read(breaches.readClocks(caseNumber), clock.instant());
        cases.recordDecision(caseNumber, read, Cases.SYSTEM);
        return Words.join("\n", read.reasons());
    }
}
