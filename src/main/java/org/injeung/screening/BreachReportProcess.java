package org.injeung.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.Processes;
import org.injeung.fields.Body;
import org.injeung.law.Words;
import org.injeung.registry.BreachReport;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/**
 * Reports of breaches at the door of the API: they open a screening or join the one that is open, and the same one once more changes
 * nothing, whether it is known by its words or by the caller's key.
 */
@Dependent
public class BreachReportProcess {
    private static final String KEY = "Idempotency-Key";
    private final Processes processes;
    private final Organizations organizations;
    private final Cases cases;
    private final Breaches breaches;
    private final BreachReports reports;
    private final CurrentCaller caller;

    /** Starts in the caller's transaction. */
    @Inject
    public BreachReportProcess(
            Processes processes,
            Organizations organizations,
            Cases cases,
            Breaches breaches,
            BreachReports reports,
            CurrentCaller caller) {
        this.processes = processes;
        this.organizations = organizations;
        this.cases = cases;
        this.breaches = breaches;
        this.reports = reports;
        this.caller = caller;
    }

    /**
     * A report at the door.
     *
     * @param isNew whether it opened the case
     */
    public record Reported(CertificationCase about, boolean isNew) {}

    /**
     * Takes a report of a breach: it opens a screening, or joins the one of the holder that is open; the same report once more
     * changes nothing.
     *
     * @param key what the caller knows the report by, or null
     * @throws InvalidInput naming the variable that is wrong
     * @throws Conflict if a revocation after a massive leak waits for its signature
     */
    public Reported report(Body<NewBreachReport> body, String key) {
        requireKey(key);
        var reporter = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS, Groups.APPLICANTS);
        var sent = body.read();
        reporter.requireActsFor(sent.businessNumber());
        organizations.lock(sent.businessNumber());
        var same = reports.sent(sent.businessNumber(), reporter.id(), sent.report());
        if (key != null) {
            breaches.sentUnder(key, reporter.id())
                    .filter(earlier -> same.filter(one -> one.caseNumber().equals(earlier.caseNumber()))
                            .isEmpty())
                    .ifPresent(earlier -> {
                        throw usedFor(earlier);
                    });
        }
        if (same.isPresent()) {
            return new Reported(cases.read(same.get().caseNumber()), false);
        }
        var about = processes.start(CaseKind.SCREENING, body);
        var received = breaches.reports(about.caseNumber());
        if (key != null) {
            received.get(received.size() - 1).sentUnder(key);
        }
        return new Reported(about, received.size() == 1);
    }

    private static Conflict usedFor(BreachReport earlier) {
        return new Conflict(
                new Words("%s: was used for another report, in case %s", "%s: %s의 다른 신고에 쓰였습니다")
                        .with(KEY, earlier.caseNumber()),
                Map.of("caseNumber", earlier.caseNumber()));
    }

    private static void requireKey(String key) {
        if (key != null && !key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new InvalidInput(
                    KEY, new Words("must have 1 to 200 visible ASCII characters", "보이는 ASCII 문자 1~200자여야 합니다"));
        }
    }

    /**
     * Takes one more report of a breach whose screening is open, from an agency that reported it, a case officer or the holder.
     *
     * @param key what the caller knows the report by, or null
     * @throws InvalidInput naming the property that is wrong
     * @throws NotFound if there is no such case for the caller
     * @throws Conflict if the screening ended
     */
    public BreachReports.Received update(String caseNumber, Body<BreachUpdate> body, String key) {
        var reporter = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS, Groups.APPLICANTS);
        var businessNumber = cases.organizationOf(caseNumber)
                .filter(organization -> caseNumber.startsWith(CaseKind.SCREENING.series() + "-"))
                .filter(organization -> reporter.isIn(Groups.CASE_OFFICERS)
                        || reporter.isIn(Organization.groupOf(organization))
                        || breaches.isReporter(caseNumber, reporter.id()))
                .orElseThrow(() -> new NotFound(new Words("breach", "침해사고 사건"), caseNumber));
        requireKey(key);
        var report = body.read().report();
        organizations.lock(businessNumber);
        var earlier = key == null ? Optional.<BreachReport>empty() : breaches.sentUnder(key, reporter.id());
        if (earlier.isPresent()) {
            return again(earlier.get(), caseNumber, report);
        }
        var same = sentBefore(caseNumber, reporter.id(), report);
        if (same.isPresent()) {
            return new BreachReports.Received(same.get(), cases.breach(caseNumber), false);
        }
        var about = cases.read(caseNumber);
        if (about.closedAt().isPresent()
                && reports.joined(businessNumber)
                        .filter(joined -> joined.caseNumber().equals(caseNumber))
                        .isEmpty()) {
            throw new Conflict(new Words(
                            "The screening %1$s has ended (%2$s). Report what became known since as a new breach: POST /api/breach-reports; a number that was reported"
                                    + " too high is corrected: POST /api/cases/%1$s/breach-corrections",
                            "심사 %1$s은(는) 종결되었습니다(%2$s). 그 뒤에 알게 된 것은 새로운 침해사고로 신고하고(POST /api/breach-reports), 너무 크게 신고한 수는"
                                    + " 정정합니다(POST /api/cases/%1$s/breach-corrections)")
                    .with(caseNumber, about.status()));
        }
        var received = reports.receive(caseNumber, report, reporter);
        if (key != null) {
            received.report().sentUnder(key);
        }
        processes.asStep(engine -> ScreeningProcess.tell(engine, received));
        return received;
    }

    /** The same report of that account, if nothing else was reported in the case since: its answer was lost. */
    private Optional<BreachReport> sentBefore(String caseNumber, String reporter, BreachReports.Report report) {
        var all = breaches.reports(caseNumber);
        return Optional.of(all.get(all.size() - 1))
                .filter(last -> last.reporter().equals(reporter)
                        && report.affectedPersons() != null
                        && last.affectedPersons() == report.affectedPersons()
                        && last.description().equals(report.description())
                        && last.facts().equals(report.facts()));
    }

    private BreachReports.Received again(BreachReport earlier, String caseNumber, BreachReports.Report report) {
        if (!earlier.caseNumber().equals(caseNumber) || !earlier.description().equals(report.description())) {
            throw usedFor(earlier);
        }
        return new BreachReports.Received(earlier, cases.breach(caseNumber), false);
    }
}
