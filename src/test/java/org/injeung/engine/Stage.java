package org.injeung.engine;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.injeung.access.Groups;
import org.injeung.law.Agency;
import org.injeung.law.AuditorGrade;
import org.injeung.law.CaseEnding;
import org.injeung.law.Decision;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.letters.Document;
import org.injeung.letters.Letter;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Auditor;
import org.injeung.registry.Auditors;
import org.injeung.registry.Audits;
import org.injeung.registry.BreachReport;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Contribution;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Meetings;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.RecordedDecision;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The engine, the registry, the clock and the people who work with them; empty before each test. A test class that plays a diagram
 * must play all of it: every node entered, every flow taken.
 */
public final class Stage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** When every test begins: a Sunday. */
    public static final OffsetDateTime OPENING = OffsetDateTime.parse("2026-11-22T09:30:00+09:00");

    private static final Map<String, List<String>> STAFF = Map.ofEntries(
            Map.entry("officer", List.of(Groups.CASE_OFFICERS)),
            Map.entry("officer2", List.of(Groups.CASE_OFFICERS)),
            Map.entry("officer3", List.of(Groups.CASE_OFFICERS)),
            Map.entry("auditor", List.of(Groups.AUDITORS)),
            Map.entry("auditor2", List.of(Groups.AUDITORS)),
            Map.entry("auditor3", List.of(Groups.AUDITORS)),
            Map.entry("auditor4", List.of(Groups.AUDITORS)),
            Map.entry("auditor5", List.of(Groups.AUDITORS)),
            Map.entry("auditor6", List.of(Groups.AUDITORS)),
            Map.entry("committee1", List.of(Groups.COMMITTEE)),
            Map.entry("committee2", List.of(Groups.COMMITTEE)),
            Map.entry("committee3", List.of(Groups.COMMITTEE)),
            Map.entry("committee4", List.of(Groups.COMMITTEE)),
            Map.entry("committee5", List.of(Groups.COMMITTEE)),
            Map.entry("committee6", List.of(Groups.COMMITTEE)),
            Map.entry("committee7", List.of(Groups.COMMITTEE)),
            Map.entry("manager", List.of(Groups.MANAGERS)),
            Map.entry("manager2", List.of(Groups.MANAGERS)),
            Map.entry("factotum", List.of(Groups.CASE_OFFICERS, Groups.AUDITORS, Groups.COMMITTEE, Groups.MANAGERS)),
            Map.entry("msit", List.of(Groups.AGENCIES, Groups.of(Agency.MSIT))),
            Map.entry("kisa", List.of(Groups.AGENCIES, Groups.of(Agency.KISA))),
            Map.entry("fsi", List.of(Groups.AGENCIES, Groups.of(Agency.FSI))),
            Map.entry("pipc", List.of(Groups.AGENCIES, Groups.of(Agency.PIPC))));

    private final String diagram;
    private final Set<Method> played = new HashSet<>();
    private InMemory inMemory;

    private Stage(String diagram) {
        this.diagram = diagram;
    }

    /** For a test class that plays every way through that diagram. */
    public static Stage of(String diagram) {
        return new Stage(diagram);
    }

    /** For a test class that plays across diagrams. */
    public static Stage ofSeveral() {
        return new Stage(null);
    }

    /** The diagram that is played, or null. */
    public String diagram() {
        return diagram;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        inMemory = InMemory.one();
        inMemory.footprints().forget();
        AbstractAssertions.init(engine());
        enlist();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        played.add(context.getRequiredTestMethod());
        inMemory.empty();
        moveTo(OPENING.toInstant());
        qualify();
        as("msit");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        inMemory.footprints().readNodes(engine().getHistoryService());
        requireDeadlines();
        requireUpdates();
        engine().getIdentityService().clearAuthentication();
        ClockUtil.reset();
    }

    /** Whatever task was opened, a deadline explains when it is due. */
    private void requireDeadlines() {
        var opened =
                engine().getHistoryService().createHistoricTaskInstanceQuery().list();
        inTransaction(() -> {
            var deadlines = make(CaseDeadlines.class);
            assertThat(opened).allSatisfy(task -> assertThat(deadlines.task(task.getId()))
                    .as("deadline of " + task.getTaskDefinitionKey())
                    .isPresent());
            return null;
        });
    }

    /** Whatever happened in a case, the case tells when that was, and what it is due at. */
    private void requireUpdates() {
        var written = Map.of(
                RecordedDecision.class, "decidedAt",
                Contribution.class, "contributedAt",
                Letter.class, "writtenAt",
                Document.class, "writtenAt",
                BreachReport.class, "reportedAt");
        inTransaction(() -> {
            var entities = make(EntityManager.class);
            written.forEach((type, at) -> assertThat(entities.createQuery(
                                    "select c.caseNumber from CertificationCase c, " + type.getSimpleName()
                                            + " w where w.caseNumber = c.caseNumber and w." + at + " > c.updatedAt",
                                    String.class)
                            .getResultList())
                    .as("cases that do not tell of " + type.getSimpleName())
                    .isEmpty());
            var due = entities.createQuery(
                            "select d from CaseDeadline d where d.endedAt is null order by d.endsAt desc",
                            CaseDeadline.class)
                    .getResultStream()
                    .collect(toMap(CaseDeadline::caseNumber, CaseDeadline::endsAt, (later, earlier) -> earlier));
            assertThat(entities.createQuery("select c from CertificationCase c", CertificationCase.class)
                            .getResultList())
                    .allSatisfy(about ->
                            assertThat(about.dueAt()).isEqualTo(Optional.ofNullable(due.get(about.caseNumber()))));
            return null;
        });
    }

    /** Together the tests of the class touched every node and flow; nothing is asked when only some of them ran. */
    @Override
    public void afterAll(ExtensionContext context) {
        var all = Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .toList();
        if (diagram == null || !played.containsAll(all)) {
            return;
        }
        var repository = engine().getRepositoryService();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(diagram)
                .singleResult();
        assertThat(inMemory.footprints().untouched(definition, repository.getBpmnModelInstance(definition.getId())))
                .as("nodes and flows of " + diagram + " that no test of this class touches")
                .isEmpty();
    }

    /** Every auditor is in the pool; auditor6 is an assistant. */
    private void qualify() {
        inTransaction(() -> {
            STAFF.forEach((user, groups) -> {
                if (groups.contains(Groups.AUDITORS)) {
                    auditors()
                            .record(new Auditor(
                                    user,
                                    "Name of " + user,
                                    user.equals("auditor6") ? AuditorGrade.ASSISTANT : AuditorGrade.AUDITOR,
                                    LocalDate.of(2025, 1, 1),
                                    LocalDate.of(2039, 12, 31),
                                    null,
                                    Cases.SYSTEM,
                                    now()));
                }
            });
            return null;
        });
    }

    private void enlist() {
        var identity = engine().getIdentityService();
        STAFF.forEach((user, groups) -> groups.forEach(group -> enlist(user, group)));
        for (var participant : Participant.values()) {
            enlist(participant.account(), Groups.APPLICANTS);
            enlist(participant.account(), Organization.groupOf(participant.businessNumber()));
        }
        identity.clearAuthentication();
    }

    /** {@code committee1} is Kim C1: documents call people by their names. */
    private static User named(User user) {
        user.setFirstName("Kim");
        user.setLastName(user.getId().replaceFirst("^(.)[a-z]*", "$1").toUpperCase(Locale.ROOT));
        return user;
    }

    private void enlist(String user, String group) {
        var identity = engine().getIdentityService();
        if (identity.createUserQuery().userId(user).count() == 0) {
            identity.saveUser(named(identity.newUser(user)));
        }
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        if (identity.createGroupQuery().groupId(group).groupMember(user).count() == 0) {
            identity.createMembership(user, group);
        }
    }

    /** Camunda's engine. */
    public ProcessEngine engine() {
        return inMemory.engine();
    }

    /** An object of one of our classes, wired as in the application. */
    public <T> T make(Class<T> type) {
        return inMemory.make(type);
    }

    /** Runs in one transaction of engine and registry, as {@code /api} does. */
    public <T> T inTransaction(Callable<T> work) {
        return inMemory.transaction().run(work);
    }

    // The registry

    /** Records that somebody decided something in a case, without which it is not closed. */
    public void decide(String caseNumber) {
        cases().recordDecision(
                        caseNumber,
                        new Decision<>(
                                "Test",
                                CaseEnding.ENDED_BY_EXPIRY,
                                Words.same(""),
                                "Test",
                                "",
                                Words.same("Test"),
                                List.of(Words.same("Test"))),
                        Cases.SYSTEM);
    }

    /** Cases and decisions. */
    public Cases cases() {
        return make(Cases.class);
    }

    /** Certificates, bars and waivers. */
    public Certificates certificates() {
        return make(Certificates.class);
    }

    /** Meetings of the committee and ballots. */
    public Meetings meetings() {
        return make(Meetings.class);
    }

    /** The pool of auditors. */
    public Auditors auditors() {
        return make(Auditors.class);
    }

    /** Audits and findings. */
    public Audits audits() {
        return make(Audits.class);
    }

    /** Registers organizations. */
    public void register(Participant... participants) {
        inTransaction(() -> {
            for (var participant : participants) {
                make(Organizations.class).register(participant.organization(now()));
            }
            return null;
        });
    }

    /** Address and representative of an organization are not known, as of those registered without them. */
    public void forgetDetails(Participant participant) {
        inTransaction(() -> make(EntityManager.class)
                .createNativeQuery(
                        "update organization set address = null, representative = null where business_number = ?")
                .setParameter(1, participant.businessNumber())
                .executeUpdate());
    }

    /** Gives an organization a certificate that was issued earlier and is valid until the end of 2027. */
    public void hold(Participant holder, String number, Scheme scheme) {
        hold(holder, number, scheme, LocalDate.of(2027, 12, 31));
    }

    /** Gives an organization a certificate that was issued earlier. */
    public void hold(Participant holder, String number, Scheme scheme, LocalDate validUntil) {
        inTransaction(() -> {
            certificates()
                    .takeOver(new Certificate(
                            number,
                            holder.businessNumber(),
                            scheme,
                            "Online services",
                            "KISA",
                            validUntil.minusYears(3).plusDays(1),
                            validUntil,
                            null));
            return null;
        });
    }

    /** How the case was closed. */
    public String outcome(String caseNumber) {
        return cases().read(caseNumber).outcome().orElse("open");
    }

    /** The kinds of the letters of a case in their order. */
    public List<LetterKind> letters(String caseNumber) {
        return make(Letters.class).of(caseNumber).stream().map(Letter::kind).toList();
    }

    /** The letter of that kind in a case. */
    public Letter letter(String caseNumber, LetterKind kind) {
        return make(Letters.class).of(caseNumber).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter " + kind + " in " + caseNumber));
    }

    /** The last answer to a question in a case. */
    public RecordedDecision decision(String caseNumber, String question) {
        return cases().decisions(caseNumber).stream()
                .filter(decision -> decision.question().equals(question))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no decision " + question + " in " + caseNumber));
    }

    /** How many rows the tables of engine and registry have. */
    public Map<String, Long> contents() {
        return inMemory.contents();
    }

    /** What a call is refused with; it leaves nothing behind in engine and registry. */
    public <E extends Throwable> E refusal(Class<E> type, ThrowingCallable call) {
        var before = contents();
        var thrown = catchThrowable(call);
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                assertThat(contents()).as("rows after the refusal").isEqualTo(before);
                return type.cast(cause);
            }
        }
        throw new AssertionError("not refused with " + type.getSimpleName(), thrown);
    }

    // The clock

    /** The moment that everybody sees. */
    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** The day in Seoul. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), Periods.SEOUL);
    }

    /** Lets time pass. */
    public void moveTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Lets time pass until the beginning of a day in Seoul. */
    public void moveTo(LocalDate day) {
        moveTo(day.atStartOfDay(Periods.SEOUL).toInstant());
    }

    // People and the engine

    /** The following calls are made by that user. */
    public Stage as(String user) {
        var identity = engine().getIdentityService();
        identity.clearAuthentication();
        var groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        return this;
    }

    /** Starts a process as the engine's REST API does. */
    public ProcessInstance start(String process, Map<String, Object> variables) {
        return engine().getRuntimeService().startProcessInstanceByKey(process, variables);
    }

    /** Starts a process with a wished case number. */
    public ProcessInstance start(String process, String caseNumber, Map<String, Object> variables) {
        return engine().getRuntimeService().startProcessInstanceByKey(process, caseNumber, variables);
    }

    /** The diagram of a process. */
    public BpmnModelInstance model(String process) {
        var repository = engine().getRepositoryService();
        return repository.getBpmnModelInstance(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .singleResult()
                .getId());
    }

    /** The only running process of that diagram in a case. */
    public ProcessInstance running(String process, String caseNumber) {
        return engine().getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
    }

    /** The case number of the only open case of that kind of an organization. */
    public String openCase(Participant organization, CaseKind kind) {
        var open = openCases(organization, kind);
        assertThat(open).as("open cases of " + organization).hasSize(1);
        return open.get(0);
    }

    /** The case numbers of the open cases of that kind of an organization. */
    public List<String> openCases(Participant organization, CaseKind kind) {
        return cases().openOf(organization.businessNumber(), kind).stream()
                .map(CertificationCase::caseNumber)
                .toList();
    }

    /** Open tasks of an activity in a case. */
    public List<Task> tasks(String caseNumber, String activity) {
        return engine().getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(activity)
                .list();
    }

    /** Claims a task as Tasklist does and completes it with what was entered in its form. */
    public void complete(String caseNumber, String activity, Map<String, Object> entered) {
        var open = tasks(caseNumber, activity).stream()
                .filter(task -> task.getAssignee() == null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open task " + activity + " in " + caseNumber));
        inTransaction(() -> {
            var caller = engine().getIdentityService().getCurrentAuthentication();
            engine().getTaskService().claim(open.getId(), caller.getUserId());
            engine().getTaskService().complete(open.getId(), entered);
            return null;
        });
    }

    /** What the form of a task refuses: the name of the field. */
    public String invalidField(String caseNumber, String activity, Map<String, Object> entered) {
        return refusal(InvalidInput.class, () -> complete(caseNumber, activity, entered))
                .field();
    }

    /** The job that waits at an element of a case. */
    public Job job(String caseNumber, String element) {
        var jobs = jobs(caseNumber, element);
        assertThat(jobs).as("jobs at " + element + " in " + caseNumber).hasSize(1);
        return jobs.get(0);
    }

    /** The jobs that wait at an element of a case, the first one due first. */
    public List<Job> jobs(String caseNumber, String element) {
        return engine()
                .getManagementService()
                .createJobQuery()
                .activityId(element)
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .filter(job -> caseNumber.equals(businessKey(job)))
                .toList();
    }

    private String businessKey(Job job) {
        return engine().getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Fires the first timer that is due at an element, as the job executor does; fired before its time, it does nothing. */
    public void fire(String caseNumber, String timer) {
        var now = now();
        assertThat(first(caseNumber, timer).getDuedate())
                .as("due date of " + timer)
                .isBeforeOrEqualTo(Date.from(now));
        fireEarly(caseNumber, timer);
        moveTo(now);
        execute(first(caseNumber, timer));
    }

    /** Fires the first timer at an element a millisecond before its time, as if somebody had moved it: it only waits again. */
    public void fireEarly(String caseNumber, String timer) {
        var due = first(caseNumber, timer).getDuedate();
        var waiting = jobs(caseNumber, timer).size();
        moveTo(due.toInstant().minusMillis(1));
        engine().getIdentityService().clearAuthentication();
        engine().getManagementService().setJobDuedate(first(caseNumber, timer).getId(), Date.from(now()));
        var before = contentsWithoutLog();
        execute(first(caseNumber, timer));
        assertThat(contentsWithoutLog())
                .as("rows after " + timer + " fired early")
                .isEqualTo(before);
        assertThat(jobs(caseNumber, timer)).hasSize(waiting);
        assertThat(first(caseNumber, timer).getDuedate())
                .as("due date of " + timer)
                .isEqualTo(due);
    }

    private Job first(String caseNumber, String timer) {
        var jobs = jobs(caseNumber, timer);
        assertThat(jobs).as("jobs at " + timer + " in " + caseNumber).isNotEmpty();
        return jobs.get(0);
    }

    /** The engine keeps that a timer fired, whatever it did. */
    private Map<String, Long> contentsWithoutLog() {
        var contents = contents();
        contents.remove("ACT_HI_JOB_LOG");
        return contents;
    }

    /** Runs the asynchronous step of a case, as the job executor does. */
    public void continueAt(String caseNumber, String activity) {
        execute(job(caseNumber, activity));
    }

    private void execute(Job job) {
        engine().getIdentityService().clearAuthentication();
        engine().getManagementService().executeJob(job.getId());
    }

    /** Looks over the register as it is done every night, so that each certificate waits for its next event. */
    public void reconcile() {
        engine().getIdentityService().clearAuthentication();
        start("register-reconciliation", Map.of());
        workJobs("ReconcileCertificates");
    }

    /** Runs the jobs at an activity, whatever their case, until none is left. */
    public void workJobs(String activity) {
        while (true) {
            var jobs = engine().getManagementService()
                    .createJobQuery()
                    .activityId(activity)
                    .list();
            if (jobs.isEmpty()) {
                return;
            }
            jobs.forEach(this::execute);
        }
    }

    /** Sends a message as a step does. */
    public void tell(String message, String businessKey) {
        asStep(() -> {
            RunningCase.tell(engine(), message, businessKey);
            return null;
        });
    }

    /** Starts a process by a message as a step of another case does. */
    public ProcessInstance startBy(String message, Map<String, Object> variables) {
        return asStep(() -> engine().getRuntimeService()
                .createMessageCorrelation(message)
                .setVariables(variables)
                .correlateStartMessage());
    }

    /** Starts the process that looks after a certificate as a step does. */
    public void lookAfter(Participant holder, String certificateNumber) {
        asStep(() -> {
            RunningCase.lookAfter(engine(), certificates().read(certificateNumber), holder.organizationName());
            return null;
        });
    }

    /** Deletes a process as only somebody in the database could. */
    public void lose(String process, String businessKey) {
        var lost = running(process, businessKey).getId();
        asStep(() -> {
            engine().getRuntimeService().deleteProcessInstance(lost, "lost");
            return null;
        });
    }

    private <T> T asStep(Supplier<T> work) {
        return ((ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> work.get());
    }

    /** The last value of a variable of a process instance, ended or not; null if there is none. */
    public Object variable(ProcessInstance instance, String name) {
        return engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .list()
                .stream()
                .map(HistoricVariableInstance::getValue)
                .findFirst()
                .orElse(null);
    }
}
