package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.engine.CaseVariables.ORGANIZATION_NAME;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.DESCRIPTION;
import static org.injeung.screening.ScreeningProcess.DISCOVERED_AT;
import static org.injeung.screening.ScreeningProcess.HELD_CERTIFICATES;
import static org.injeung.screening.ScreeningProcess.ILLEGAL_ACCESS;
import static org.injeung.screening.ScreeningProcess.INCIDENT_REPORTED_AT;
import static org.injeung.screening.ScreeningProcess.LEAK_NOTIFIED_AT;
import static org.injeung.screening.ScreeningProcess.LEAK_REPORTED_AT;
import static org.injeung.screening.ScreeningProcess.RECEPTION;
import static org.injeung.screening.ScreeningProcess.SENSITIVE_DATA;
import static org.injeung.screening.ScreeningProcess.VIOLATION_HISTORY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.registry.BreachFacts;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.screening.BreachReports;
import org.injeung.screening.BreachReports.Report;
import org.injeung.screening.ScreeningProcess;
import org.injeung.screening.policy.Reception;

/**
 * Checks the start variables and opens the case, or lets the report join the screening of the holder that is open; what is wrong is
 * refused here, whichever door it came through.
 */
@Named
@Dependent
public class RegisterBreach implements JavaDelegate {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Intake intake;
    private final BreachReports reports;
    private final EarlierViolations violations;
    private final HeldCertificates held;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterBreach(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Intake intake,
            BreachReports reports,
            EarlierViolations violations,
            HeldCertificates held,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.intake = intake;
        this.reports = reports;
        this.violations = violations;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(
                step,
                BUSINESS_NUMBER,
                AFFECTED_PERSONS,
                DISCOVERED_AT,
                DESCRIPTION,
                INCIDENT_REPORTED_AT,
                LEAK_NOTIFIED_AT,
                LEAK_REPORTED_AT,
                SENSITIVE_DATA,
                ILLEGAL_ACCESS);
        var businessNumber = new BusinessNumber(BUSINESS_NUMBER.from(step)).digits();
        var report = read(step);
        var reporter = Caller.of(step);
        reporter.requireActsFor(businessNumber);
        var holder = organizations.lock(businessNumber);
        reports.sent(businessNumber, reporter.id(), report).ifPresent(earlier -> {
            throw new Conflict(
                    "You reported this already: it is case " + earlier.caseNumber(),
                    Map.of("caseNumber", earlier.caseNumber()));
        });
        var open = reports.joined(businessNumber);
        if (open.isPresent()) {
            join(step, open.get(), holder, report, reporter);
        } else {
            open(step, holder, report, reporter);
        }
    }

    private Report read(DelegateExecution step) {
        var report = new Report(
                AFFECTED_PERSONS.from(step),
                DISCOVERED_AT.from(step),
                DESCRIPTION.from(step),
                new BreachFacts(
                        INCIDENT_REPORTED_AT.takeIfPresent(step).orElse(null),
                        LEAK_NOTIFIED_AT.takeIfPresent(step).orElse(null),
                        LEAK_REPORTED_AT.takeIfPresent(step).orElse(null),
                        SENSITIVE_DATA.takeIfPresent(step).orElse(null),
                        ILLEGAL_ACCESS.takeIfPresent(step).orElse(null)));
        if (report.discoveredAt().isBefore(EARLIEST)) {
            throw new InvalidInput(DISCOVERED_AT.name(), "must not be before 2000: is the year mistyped?");
        }
        if (report.discoveredAt().isAfter(clock.instant())) {
            throw new InvalidInput(DISCOVERED_AT.name(), "must not be in the future");
        }
        return report;
    }

    private void open(DelegateExecution step, Organization holder, Report report, Caller reporter) {
        var businessNumber = holder.businessNumber();
        if (certificates.validOf(businessNumber).isEmpty()) {
            throw new InvalidInput(
                    BUSINESS_NUMBER.name(), "the organization " + holder.name() + " holds no valid certificate");
        }
        var opened = intake.open(step, CaseKind.SCREENING, holder, null, BreachReports.openKey(businessNumber));
        reports.open(opened.caseNumber(), businessNumber, report, reporter);
        HELD_CERTIFICATES.to(step, held.inWords(businessNumber));
        VIOLATION_HISTORY.to(step, violations.inWords(cases.breach(opened.caseNumber())));
        RECEPTION.to(step, Reception.NEW_BREACH);
    }

    private void join(
            DelegateExecution step, CertificationCase open, Organization holder, Report report, Caller reporter) {
        if (step.getProcessBusinessKey() != null) {
            throw new Conflict(
                    "businessKey: the report belongs to the open case " + open.caseNumber()
                            + "; leave the number out and it joins it",
                    Map.of("openCase", open.caseNumber()));
        }
        ScreeningProcess.tell(step.getProcessEngineServices(), reports.receive(open.caseNumber(), report, reporter));
        step.setProcessBusinessKey(open.caseNumber());
        CASE_NUMBER.to(step, open.caseNumber());
        ORGANIZATION_NAME.to(step, holder.name());
        RECEPTION.to(step, Reception.JOINED);
    }
}
