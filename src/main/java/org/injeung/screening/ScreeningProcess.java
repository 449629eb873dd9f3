package org.injeung.screening;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.Processes;
import org.injeung.engine.RunningCase;
import org.injeung.engine.Variable;
import org.injeung.law.Ground;
import org.injeung.law.ReportEffect;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.BreachFacts;
import org.injeung.registry.BreachReport;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseNumber;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.ChangeKind;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.screening.policy.Culpability;
import org.injeung.screening.policy.Leak;
import org.injeung.screening.policy.Reception;
import org.injeung.screening.policy.Ruling;
import org.injeung.screening.policy.SocialHarm;
import org.injeung.screening.policy.SpecialAudit;

/** Names shared with {@code breach-screening.bpmn}, and its start. */
@Dependent
public class ScreeningProcess {
    /** Number of affected persons; start variable. The upper bound only catches a mistyped number. */
    public static final Variable<Long> AFFECTED_PERSONS = Variable.number("affectedPersons", 0, 10_000_000_000L);
    /** When the holder knew; start variable. */
    public static final Variable<Instant> DISCOVERED_AT = Variable.moment("discoveredAt");
    /** What happened; start variable. */
    public static final Variable<String> DESCRIPTION = Variable.text("description", 2000);
    /** When the incident was reported to MSIT or KISA; optional start variable. */
    public static final Variable<Instant> INCIDENT_REPORTED_AT = Variable.moment("incidentReportedAt");
    /** When the persons concerned were told; optional start variable. */
    public static final Variable<Instant> LEAK_NOTIFIED_AT = Variable.moment("leakNotifiedAt");
    /** When the leak was reported to PIPC or KISA; optional start variable. */
    public static final Variable<Instant> LEAK_REPORTED_AT = Variable.moment("leakReportedAt");
    /** Whether sensitive data or unique identifiers leaked; optional start variable. */
    public static final Variable<Boolean> SENSITIVE_DATA = Variable.flag("sensitiveData");
    /** Whether the leak came from illegal access from outside; optional start variable. */
    public static final Variable<Boolean> ILLEGAL_ACCESS = Variable.flag("illegalAccess");
    /** Answer of {@code Gateway_Reception}. */
    public static final Variable<Reception> RECEPTION = Variable.answer("reception", Reception.class);
    /** Answer of {@code Gateway_MassiveLeak}. */
    public static final Variable<Leak> LEAK = Variable.answer("leak", Leak.class);
    /** Answer of {@code Gateway_SpecialAudit}. */
    public static final Variable<SpecialAudit> SPECIAL_AUDIT = Variable.answer("specialAudit", SpecialAudit.class);
    /** Why a special audit is needed or not. */
    public static final Variable<String> SCREENING_REASON = Variable.text("screeningReason", 1000);
    /** Whether MSIT is asked for its opinion. */
    public static final Variable<Boolean> ASK_MSIT = Variable.flag("askMsit");
    /** Whether PIPC is asked for its opinion. */
    public static final Variable<Boolean> ASK_PIPC = Variable.flag("askPipc");
    /** Whether KISA is asked for its opinion. */
    public static final Variable<Boolean> ASK_KISA = Variable.flag("askKisa");
    /** Whether FSI is asked for its opinion. */
    public static final Variable<Boolean> ASK_FSI = Variable.flag("askFsi");
    /** Until when a special audit starts on site, if one is needed. */
    public static final Variable<Instant> SPECIAL_AUDIT_START_ENDS_AT = Variable.instant("specialAuditStartEndsAt");
    /** Until when the agencies that were asked may answer. */
    public static final Variable<Instant> AGENCY_OPINION_ENDS_AT = Variable.instant("agencyOpinionEndsAt");
    /** What an agency thinks of the breach; property of a request. */
    public static final Variable<String> OPINION = Variable.text("text", 2000);
    /** Opinions of agencies, one per line, for the forms. */
    public static final Variable<String> AGENCY_OPINIONS = Variable.text("agencyOpinions", 2000);
    /** The same in Korean. */
    public static final Variable<String> AGENCY_OPINIONS_KOREAN = Variable.text("agencyOpinionsKorean", 2000);
    /** Outcome of the special audit, if there was one. */
    public static final Variable<AuditOutcome> AUDIT_OUTCOME = Variable.answer("auditOutcome", AuditOutcome.class);
    /** Certificates of the holder with their states, one per line, for the forms. */
    public static final Variable<String> HELD_CERTIFICATES = Variable.text("heldCertificates", 2000);
    /** Earlier violations that the registry knows of, one per line, for the forms. */
    public static final Variable<String> VIOLATION_HISTORY = Variable.text("violationHistory", 2000);
    /** How the holder stands with its duties, one per line, for the forms. */
    public static final Variable<String> CLOCK_STATES = Variable.text("clockStates", 1000);
    /** The same in Korean. */
    public static final Variable<String> CLOCK_STATES_KOREAN = Variable.text("clockStatesKorean", 1000);
    /** Violations before this one that were sanctioned elsewhere and that the registry does not know of. */
    public static final Variable<Long> EARLIER_VIOLATIONS = Variable.number("earlierViolations", 0, 99);
    /** How far the holder is to blame. */
    public static final Variable<Culpability> CULPABILITY = Variable.answer("culpability", Culpability.class);
    /** How much the breach harms society. */
    public static final Variable<SocialHarm> SOCIAL_HARM = Variable.answer("socialHarm", SocialHarm.class);
    /** Whether false data was submitted, or none. */
    public static final Variable<Boolean> FALSE_DATA = Variable.flag("falseData");
    /** Whether the special audit was refused or obstructed. */
    public static final Variable<Boolean> AUDIT_REFUSED = Variable.flag("auditRefused");
    /** Whether the management system fell below the criteria. */
    public static final Variable<Boolean> BELOW_CRITERIA = Variable.flag("belowCriteria");
    /** Day of a significant violation of the Network Act; none if there was no such violation. */
    public static final Variable<LocalDate> NETWORK_ACT_VIOLATED_ON = Variable.day("networkActViolatedOn");
    /** What the assessment rests on. */
    public static final Variable<String> ASSESSMENT_REASON = Variable.text("assessmentReason", 1000);
    /** What the rules propose, with every ground and what would change it, for the form. */
    public static final Variable<String> PROPOSAL = Variable.text("proposal", 2000);
    /** The same in Korean. */
    public static final Variable<String> PROPOSAL_KOREAN = Variable.text("proposalKorean", 2000);
    /** The ruling that the rules propose. */
    public static final Variable<Ruling> PROPOSED_RULING = Variable.answer("proposedRuling", Ruling.class);
    /** Another ground than the proposed one. */
    public static final Variable<Ground> OTHER_GROUND = Variable.answer("otherGround", Ground.class);
    /** Why the ruling departs from the proposal. */
    public static final Variable<String> RULING_REASON = Variable.text("rulingReason", 1000);
    /** Answer of {@code Gateway_Ruling}. */
    public static final Variable<Ruling> RULING = Variable.answer("ruling", Ruling.class);
    /** The ground that a revocation is requested on; start variable of the revocation. */
    public static final Variable<Ground> GROUND = Variable.answer("ground", Ground.class);
    /** The certificate; start variable of the revocation. */
    public static final Variable<String> CERTIFICATE_NUMBER = Variable.text("certificateNumber", 40);
    /** The facts; start variable of the revocation. */
    public static final Variable<String> FACTS = Variable.text("facts", 2000);
    /** The same in Korean. */
    public static final Variable<String> FACTS_KOREAN = Variable.text("factsKorean", 2000);
    /** Whether the officer who rules asks for the assessment of a penalty. */
    public static final Variable<Boolean> PENALTY_WANTED = Variable.flag("penaltyWanted");
    /** Whether the officer who rules asks that the persons concerned are told again. */
    public static final Variable<Boolean> RE_NOTIFICATION_WANTED = Variable.flag("reNotificationWanted");
    /** This case; start variable of the proceedings that it leads to. */
    public static final Variable<String> BREACH_CASE = Variable.spelled("breachCase", CaseNumber::of);
    /** Why the certificates are to be suspended meanwhile; none if they are not. */
    public static final Variable<String> SUSPENSION_REASON = Variable.text("suspensionReason", 1000);
    /** What is to happen to a certificate; start variable of its change. */
    public static final Variable<ChangeKind> CHANGE = Variable.answer("change", ChangeKind.class);
    /** Why; start variable of that change. */
    public static final Variable<String> REASON = Variable.text("reason", 1000);
    /** Message that opens the suspension of a certificate. */
    public static final String SUSPENSION_REQUESTED = "SuspensionRequested";
    /** Message that opens the assessment of a penalty. */
    public static final String PENALTY_REQUESTED = "PenaltyRequested";
    /** Message that opens a re-notification. */
    public static final String RE_NOTIFICATION_REQUESTED = "ReNotificationRequested";
    /** Message that the breach of a running screening became a massive leak. */
    public static final String THRESHOLD_PASSED = "ThresholdPassed";
    /** Message that opens a revocation. */
    public static final String REVOCATION_REQUESTED = "RevocationRequested";

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
    private final Opinions opinions;
    private final CurrentCaller caller;

    /** Starts in the caller's transaction. */
    @Inject
    public ScreeningProcess(
            Processes processes,
            Organizations organizations,
            Cases cases,
            Breaches breaches,
            BreachReports reports,
            Opinions opinions,
            CurrentCaller caller) {
        this.processes = processes;
        this.organizations = organizations;
        this.cases = cases;
        this.breaches = breaches;
        this.reports = reports;
        this.opinions = opinions;
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
        processes.asStep(engine -> tell(engine, received));
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

    /**
     * Takes the opinion of an agency, which the officer who establishes the facts reads.
     *
     * @throws InvalidInput naming the property that is wrong
     * @throws AuthorizationException if the caller is no agency, or one that was not asked
     * @throws NotFound if there is no such case for the caller
     * @throws Conflict if the agency answered already, the date is over or the screening ended
     */
    public Opinions.Given giveOpinion(String caseNumber, Map<String, Object> body) {
        var account = caller.getIn(Groups.AGENCIES);
        var agency = account.requireAgency();
        var businessNumber = cases.organizationOf(caseNumber)
                .filter(holder -> caseNumber.startsWith(CaseKind.SCREENING.series() + "-"))
                .filter(holder -> breaches.isReporter(caseNumber, account.id()) || breaches.isAsked(caseNumber, agency))
                .orElseThrow(() -> new NotFound("breach " + caseNumber));
        Variable.requireOnly(body, List.of(OPINION.name()));
        var text = OPINION.find(body).orElseThrow(() -> new InvalidInput(OPINION.name(), "is missing"));
        organizations.lock(businessNumber);
        if (!breaches.isAsked(caseNumber, agency)) {
            throw new AuthorizationException(
                    agency + ", for which the account " + account.id() + " acts, was not asked for its opinion");
        }
        var given = opinions.take(caseNumber, agency, text, account.id());
        var words = opinions.inWords(caseNumber);
        processes.asStep(engine -> {
            RunningCase.show(engine, CaseKind.SCREENING, caseNumber, AGENCY_OPINIONS, words.en());
            RunningCase.show(engine, CaseKind.SCREENING, caseNumber, AGENCY_OPINIONS_KOREAN, words.ko());
        });
        return given;
    }

    private static BreachFacts facts(Map<String, Object> body) {
        return new BreachFacts(
                INCIDENT_REPORTED_AT.find(body).orElse(null),
                LEAK_NOTIFIED_AT.find(body).orElse(null),
                LEAK_REPORTED_AT.find(body).orElse(null),
                SENSITIVE_DATA.find(body).orElse(null),
                ILLEGAL_ACCESS.find(body).orElse(null));
    }

    /** Tells the running screening what one more report changed; past the threshold it leads to revocation at once. */
    public static void tell(ProcessEngineServices engine, BreachReports.Received received) {
        var breach = received.breach();
        if (received.report().effect() == ReportEffect.RAISED) {
            RunningCase.show(
                    engine, CaseKind.SCREENING, breach.caseNumber(), AFFECTED_PERSONS, breach.affectedPersons());
        }
        if (received.nowMassive()) {
            RunningCase.tell(engine, THRESHOLD_PASSED, breach.caseNumber());
        }
    }
}
