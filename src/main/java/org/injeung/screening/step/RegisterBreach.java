package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.engine.CaseVariables.ORGANIZATION_NAME;
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
import org.injeung.fields.Values;
import org.injeung.law.Words;
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
import org.injeung.screening.NewBreachReport;
import org.injeung.screening.ScreeningProcess;
import org.injeung.screening.ScreeningProcess.Reception;

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
        var sent = Variable.all(step, NewBreachReport.class);
        var businessNumber = sent.businessNumber();
        requirePast(sent.discoveredAt());
        INCIDENT_REPORTED_AT.removeFrom(step);
        LEAK_NOTIFIED_AT.removeFrom(step);
        LEAK_REPORTED_AT.removeFrom(step);
        SENSITIVE_DATA.removeFrom(step);
        ILLEGAL_ACCESS.removeFrom(step);
        var report = sent.report();
        var reporter = Caller.of(step);
        reporter.requireActsFor(businessNumber);
        var holder = organizations.lock(businessNumber);
        reports.sent(businessNumber, reporter.id(), report).ifPresent(earlier -> {
            throw new Conflict(
                    new Words("You reported this already: it is case %s", "이미 신고한 내용입니다: 사건 %s")
                            .with(earlier.caseNumber()),
                    Map.of("caseNumber", earlier.caseNumber()));
        });
        var open = reports.joined(businessNumber);
        if (open.isPresent()) {
            join(step, open.get(), holder, report, reporter);
        } else {
            open(step, holder, report, reporter);
        }
    }

    private void requirePast(Instant discoveredAt) {
        if (discoveredAt.isBefore(EARLIEST)) {
            throw new InvalidInput(
                    DISCOVERED_AT.name(),
                    new Words(
                            "must not be before 2000: is the year mistyped?",
                            "2000년 이전일 수 없습니다. 연도를 잘못 입력하지 않았는지 확인하십시오"));
        }
        if (discoveredAt.isAfter(clock.instant())) {
            throw new InvalidInput(DISCOVERED_AT.name(), Values.IN_THE_FUTURE);
        }
    }

    private void open(DelegateExecution step, Organization holder, Report report, Caller reporter) {
        var businessNumber = holder.businessNumber();
        if (certificates.validOf(businessNumber).isEmpty()) {
            throw new InvalidInput(
                    BUSINESS_NUMBER.name(),
                    new Words("the organization %s holds no valid certificate", "%s 조직은 유효한 인증서가 없습니다")
                            .with(holder.name()));
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
                    new Words(
                                    "businessKey: the report belongs to the open case %s; leave the number out and it joins it",
                                    "businessKey: 이 신고는 진행 중인 사건 %s에 속합니다. 번호를 비우면 그 사건에 합쳐집니다")
                            .with(open.caseNumber()),
                    Map.of("openCase", open.caseNumber()));
        }
        ScreeningProcess.tell(step.getProcessEngineServices(), reports.receive(open.caseNumber(), report, reporter));
        step.setProcessBusinessKey(open.caseNumber());
        CASE_NUMBER.to(step, open.caseNumber());
        ORGANIZATION_NAME.to(step, holder.name());
        RECEPTION.to(step, Reception.JOINED);
    }
}
