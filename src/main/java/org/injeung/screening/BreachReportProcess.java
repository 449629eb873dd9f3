package org.injeung.screening;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.DESCRIPTION;
import static org.injeung.screening.ScreeningProcess.DISCOVERED_AT;
import static org.injeung.screening.ScreeningProcess.ILLEGAL_ACCESS;
import static org.injeung.screening.ScreeningProcess.INCIDENT_REPORTED_AT;
import static org.injeung.screening.ScreeningProcess.LEAK_NOTIFIED_AT;
import static org.injeung.screening.ScreeningProcess.LEAK_REPORTED_AT;
import static org.injeung.screening.ScreeningProcess.SENSITIVE_DATA;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.Processes;
import org.injeung.engine.Variable;
import org.injeung.registry.BreachFacts;
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
    private static final List<String> UPDATE = Stream.of(
                    AFFECTED_PERSONS,
                    DESCRIPTION,
                    INCIDENT_REPORTED_AT,
                    LEAK_NOTIFIED_AT,
                    LEAK_REPORTED_AT,
                    SENSITIVE_DATA,
                    ILLEGAL_ACCESS)
            .map(Variable::name)
            .toList();
    private static final List<String> START = Stream.concat(
                    UPDATE.stream(), Stream.of(BUSINESS_NUMBER.name(), DISCOVERED_AT.name()))
            .toList();

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
    public Reported report(Map<String, Object> variables, String key) {
        requireKey(key);
        var known = known(variables, key);
        if (known.isPresent()) {
            return new Reported(cases.read(known.get().caseNumber()), false);
        }
        var about = processes.start(CaseKind.SCREENING, variables);
        var received = breaches.reports(about.caseNumber());
        if (key != null) {
            received.get(received.size() - 1).sentUnder(key);
        }
        return new Reported(about, received.size() == 1);
    }

    /** The same report, if it came before. What is wrong with a new one, the first step of the process tells. */
    private Optional<BreachReport> known(Map<String, Object> variables, String key) {
        if (variables == null || !START.containsAll(variables.keySet())) {
            return Optional.empty();
        }
        try {
            var holder = BUSINESS_NUMBER.find(variables).flatMap(organizations::find);
            var persons = AFFECTED_PERSONS.find(variables);
            var discoveredAt = DISCOVERED_AT.find(variables);
            var description = DESCRIPTION.find(variables);
            if (holder.isEmpty() || persons.isEmpty() || discoveredAt.isEmpty() || description.isEmpty()) {
                return Optional.empty();
            }
            var businessNumber =
                    organizations.lock(holder.get().businessNumber()).businessNumber();
            var report =
                    new BreachReports.Report(persons.get(), discoveredAt.get(), description.get(), facts(variables));
            var same = reports.sent(businessNumber, caller.get().id(), report);
            var keyed = key == null
                    ? Optional.<BreachReport>empty()
                    : breaches.sentUnder(key, caller.get().id());
            keyed.filter(earlier -> same.isEmpty()
                            || !earlier.caseNumber().equals(same.get().caseNumber()))
                    .ifPresent(earlier -> {
                        throw new Conflict(
                                KEY + ": was used for another report, in case " + earlier.caseNumber(),
                                Map.of("caseNumber", earlier.caseNumber()));
                    });
            return same;
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private static void requireKey(String key) {
        if (key != null && !key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new InvalidInput(KEY, "must have 1 to 200 visible ASCII characters");
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
    public BreachReports.Received update(String caseNumber, Map<String, Object> body, String key) {
        var reporter = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS, Groups.APPLICANTS);
        var businessNumber = cases.organizationOf(caseNumber)
                .filter(organization -> caseNumber.startsWith(CaseKind.SCREENING.series() + "-"))
                .filter(organization -> reporter.isIn(Groups.CASE_OFFICERS)
                        || reporter.isIn(Organization.groupOf(organization))
                        || breaches.isReporter(caseNumber, reporter.id()))
                .orElseThrow(() -> new NotFound("breach " + caseNumber));
        requireKey(key);
        var report = read(body);
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
            throw new Conflict("The screening " + caseNumber + " has ended (" + about.status()
                    + "). Report what became known since as a new breach: POST /api/breach-reports; a number that was reported"
                    + " too high is corrected: POST /api/cases/" + caseNumber + "/breach-corrections");
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
            throw new Conflict(
                    KEY + ": was used for another report, in case " + earlier.caseNumber(),
                    Map.of("caseNumber", earlier.caseNumber()));
        }
        return new BreachReports.Received(earlier, cases.breach(caseNumber), false);
    }

    private static BreachReports.Report read(Map<String, Object> body) {
        Variable.requireOnly(body, UPDATE);
        return new BreachReports.Report(
                AFFECTED_PERSONS.find(body).orElse(null),
                null,
                DESCRIPTION.find(body).orElseThrow(() -> new InvalidInput(DESCRIPTION.name(), "is missing")),
                facts(body));
    }

    private static BreachFacts facts(Map<String, Object> body) {
        return new BreachFacts(
                INCIDENT_REPORTED_AT.find(body).orElse(null),
                LEAK_NOTIFIED_AT.find(body).orElse(null),
                LEAK_REPORTED_AT.find(body).orElse(null),
                SENSITIVE_DATA.find(body).orElse(null),
                ILLEGAL_ACCESS.find(body).orElse(null));
    }
}
