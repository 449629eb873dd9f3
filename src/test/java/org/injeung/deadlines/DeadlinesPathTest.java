package org.injeung.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.injeung.engine.Participant;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.engine.Variable;
import org.injeung.law.Holiday;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.CaseKind;
import org.injeung.registry.DeadlineChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Deadlines of cases: what tasks are told, when the clock stands, what an extension and an announced holiday move. */
class DeadlinesPathTest {
    @RegisterExtension
    static final Stage STAGE = Stage.ofSeveral();

    private static final String CERTIFICATE = "ISMS-KISA-2024-001";
    private static final Variable<Instant> OPINION_ENDS_AT = Variable.instant("opinionEndsAt");

    private final Scenes scenes = new Scenes(STAGE);

    private String application() {
        STAGE.register(Participant.PORTAL);
        scenes.apply(Participant.PORTAL, "ISMS");
        return STAGE.openCase(Participant.PORTAL, CaseKind.ISSUANCE);
    }

    private String revocation() {
        STAGE.register(Participant.PORTAL);
        STAGE.hold(Participant.PORTAL, CERTIFICATE, Scheme.ISMS);
        STAGE.as("msit").start("certificate-revocation", Scenes.revocation(CERTIFICATE, "BELOW_CRITERIA"));
        return STAGE.openCase(Participant.PORTAL, CaseKind.REVOCATION);
    }

    private static List<CaseDeadline> deadlines(String caseNumber) {
        return STAGE.inTransaction(() -> STAGE.make(CaseDeadlines.class).of(caseNumber));
    }

    private static CaseDeadline deadline(String caseNumber, String period) {
        var found = deadlines(caseNumber).stream()
                .filter(deadline -> deadline.period().equals(period))
                .toList();
        assertThat(found).as("deadlines " + period).hasSize(1);
        return found.get(0);
    }

    private static List<DeadlineChange> changes(CaseDeadline deadline) {
        return STAGE.inTransaction(() -> STAGE.make(CaseDeadlines.class).changes(deadline));
    }

    private static Task task(String caseNumber, String activity) {
        var tasks = STAGE.tasks(caseNumber, activity);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment + "+09:00").toInstant();
    }

    private static List<Deadlines.Moved> announce(String day) {
        var date = LocalDate.parse(day);
        return STAGE.inTransaction(() -> STAGE.make(Recalculation.class)
                .announce(
                        new Holiday(
                                date,
                                "Ad hoc holiday",
                                "임시공휴일",
                                Words.same("State Council"),
                                LocalDate.of(2026, 11, 22)),
                        "manager"));
    }

    // Tasks

    @Tag("R15.1")
    @Test
    void a_task_tells_when_it_is_due_and_why_in_english_and_korean() {
        var caseNumber = application();
        var task = task(caseNumber, "CheckApplicationDocuments");
        assertThat(task.getDueDate().toInstant()).isEqualTo(at("2026-12-08T00:00:00")); // 6 December is a Sunday
        assertThat(task.getDescription())
                .startsWith("Check that the application is complete")
                .endsWith("""


                        Due: 14 days from 22 November 2026, ends Sunday 6 December 2026, rolls to Monday 7 December 2026
                        기한: 2026년 11월 22일의 다음 날부터 14일, 2026년 12월 6일(일) 만료, 2026년 12월 7일(월)로 순연""");
        var deadline = deadline(caseNumber, "documentCheck");
        assertThat(deadline.endsAt()).isEqualTo(task.getDueDate().toInstant());
        assertThat(deadline.occasion()).isEqualTo("CheckApplicationDocuments");
        assertThat(deadline.source())
                .isEqualTo(
                        new Words("Set by the certification body; no period in the notice", "인증기관이 정함, 고시에 기간 규정 없음"));
        assertThat(deadline.endedAt()).isEmpty();
    }

    @Test
    void a_deadline_ends_with_its_task() {
        var caseNumber = application();
        STAGE.moveTo(at("2026-11-24T10:00:00"));
        scenes.acceptDocuments(caseNumber);
        assertThat(deadline(caseNumber, "documentCheck").endedAt()).contains(at("2026-11-24T10:00:00"));
        assertThat(deadline(caseNumber, "preEvaluation").endedAt()).isEmpty();
    }

    @Test
    void a_task_that_is_due_at_an_instant_is_explained_by_the_deadline_that_a_step_opened() {
        var caseNumber = revocation();
        var task = task(caseNumber, "GiveOpinion");
        var deadline = deadline(caseNumber, "opinionPeriod");
        assertThat(task.getDescription())
                .contains("Due: 10 days from 22 November 2026, ends Wednesday 2 December 2026");
        assertThat(deadline.concernsOrganization()).isTrue();
        assertThat(deadline.variableName()).contains("opinionEndsAt");
        STAGE.moveTo(at("2026-12-03T00:00:00"));
        STAGE.fire(caseNumber, "Timer_OpinionPeriodOver");
        assertThat(deadline(caseNumber, "opinionPeriod").endedAt()).isPresent();
    }

    @Test
    void nobody_changes_the_due_date_or_the_text_of_a_task() {
        var caseNumber = application();
        var tasks = STAGE.as("manager").engine().getTaskService();
        var task = task(caseNumber, "CheckApplicationDocuments");
        var due = task.getDueDate();
        var later = Date.from(at("2030-01-01T00:00:00"));
        task.setDueDate(later);
        STAGE.refusal(AuthorizationException.class, () -> tasks.saveTask(task));
        STAGE.refusal(AuthorizationException.class, () -> tasks.setDueDate(task.getId(), later));
        STAGE.refusal(AuthorizationException.class, () -> tasks.setDueDate(task.getId(), null));
        STAGE.refusal(AuthorizationException.class, () -> tasks.setDescription(task.getId(), "Take your time"));
        assertThat(task(caseNumber, "CheckApplicationDocuments").getDueDate()).isEqualTo(due);
    }

    @Tag("R15.2")
    @Test
    void the_clock_of_an_application_stands_while_the_applicant_is_to_answer() {
        var caseNumber = application();
        var whole = deadline(caseNumber, "applicationProcessing");
        assertThat(whole.explanation().en()).startsWith("180 days from 22 November 2026, ends ");
        assertThat(whole.concernsOrganization()).isTrue();

        STAGE.moveTo(at("2026-11-24T10:00:00"));
        scenes.missDocument(caseNumber);
        var standing = deadline(caseNumber, "applicationProcessing");
        assertThat(standing.stoppedOn()).contains(LocalDate.of(2026, 11, 24));
        assertThat(standing.endsAt()).isEqualTo(whole.endsAt());
        assertThat(standing.explanation().ko()).endsWith("부터 기간 진행 정지");

        STAGE.moveTo(at("2026-11-30T10:00:00"));
        STAGE.as(Participant.PORTAL.account())
                .complete(caseNumber, "SupplyMissingDocuments", Map.of("suppliedDocuments", "The diagram"));
        var resumed = deadline(caseNumber, "applicationProcessing");
        assertThat(resumed.stoppedOn()).isEmpty();
        assertThat(resumed.stoppedDays()).isEqualTo(6);
        assertThat(resumed.explanation().en()).contains("6 days not counted while the clock stood");
        assertThat(changes(resumed))
                .extracting(DeadlineChange::kind, DeadlineChange::days, DeadlineChange::changedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DeadlineChange.Kind.STOPPED, 0, "system"),
                        org.assertj.core.groups.Tuple.tuple(DeadlineChange.Kind.RESUMED, 6, "system"));
    }

    @Test
    void nobody_waits_for_the_deadlines_of_a_case_that_has_ended() {
        var caseNumber = application();
        scenes.missDocument(caseNumber);
        STAGE.hold(Participant.PORTAL, "ISMS-P-KISA-2024-001", Scheme.ISMS_P);
        scenes.revoke(Participant.PORTAL);
        assertThat(deadlines(caseNumber)).isNotEmpty().allMatch(deadline -> deadline.endedAt()
                .isPresent());
        assertThat(deadline(caseNumber, "applicationProcessing").stoppedOn()).isEmpty();
    }

    // Extension

    @Test
    void an_extension_moves_a_timer_that_somebody_had_moved() {
        var caseNumber = revocation();
        STAGE.engine().getIdentityService().clearAuthentication();
        STAGE.engine()
                .getManagementService()
                .setJobDuedate(STAGE.job(caseNumber, "Timer_OpinionPeriodOver").getId(), Date.from(STAGE.now()));
        inCommand(STAGE.running("certificate-revocation", caseNumber).getId(), scope -> STAGE.make(Deadlines.class)
                .extend(scope, OPINION_ENDS_AT, "revocation", 3, Words.same("The holder's counsel is ill"), "manager"));
        assertThat(STAGE.job(caseNumber, "Timer_OpinionPeriodOver").getDuedate())
                .isEqualTo(Date.from(at("2026-12-08T00:00:00")));
    }

    @Test
    void an_extension_moves_task_timer_and_variable_and_says_why() {
        var caseNumber = revocation();
        var instance = STAGE.running("certificate-revocation", caseNumber);
        var execution = instance.getId();
        inCommand(execution, scope -> STAGE.make(Deadlines.class)
                .extend(scope, OPINION_ENDS_AT, "revocation", 3, Words.same("The holder's counsel is ill"), "manager"));
        var task = task(caseNumber, "GiveOpinion");
        var expected = at("2026-12-08T00:00:00"); // 13 days end on Saturday 5 December
        assertThat(task.getDueDate().toInstant()).isEqualTo(at("2026-12-08T00:00:00"));
        assertThat(task.getDescription())
                .startsWith("State your opinion")
                .contains("Due: 10 days from 22 November 2026, extended by 3 days (The holder's counsel is ill), ends"
                        + " Saturday 5 December 2026, rolls to Monday 7 December 2026\n기한: ")
                .containsOnlyOnce("Due: ");
        assertThat(STAGE.job(caseNumber, "Timer_OpinionPeriodOver").getDuedate().toInstant())
                .isEqualTo(expected);
        assertThat(STAGE.variable(instance, "opinionEndsAt")).isEqualTo(Date.from(expected));
        assertThat(STAGE.engine()
                        .getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getDueDate()
                        .toInstant())
                .isEqualTo(expected);
        assertThat(changes(deadline(caseNumber, "opinionPeriod")))
                .extracting(
                        DeadlineChange::kind,
                        DeadlineChange::days,
                        change -> change.reason().orElseThrow(),
                        DeadlineChange::changedBy,
                        DeadlineChange::endedBefore,
                        DeadlineChange::endsAfter)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        DeadlineChange.Kind.EXTENDED,
                        3,
                        Words.same("The holder's counsel is ill"),
                        "manager",
                        at("2026-12-03T00:00:00"),
                        expected));
    }

    /** Old rows are not translated afterwards; what they are counted to is. */
    @Test
    void a_deadline_of_before_there_was_korean_is_extended_and_keeps_what_it_says() {
        var caseNumber = revocation();
        var later = new Words("later day named", "더 늦은 날을 정함");
        var instance = STAGE.running("certificate-revocation", caseNumber).getId();
        inCommand(instance, scope -> STAGE.make(Deadlines.class)
                .extend(scope, OPINION_ENDS_AT, "revocation", 3, Words.same("Illness"), "manager"));
        STAGE.inTransaction(() -> STAGE.make(EntityManager.class)
                .createNativeQuery("update deadline set source_korean = null, extension_reasons_korean = null"
                        + " where case_number = '" + caseNumber + "'")
                .executeUpdate());
        inCommand(instance, scope -> STAGE.make(Deadlines.class)
                .extend(scope, OPINION_ENDS_AT, "revocation", 2, later, "manager"));
        var deadline = deadline(caseNumber, "opinionPeriod");
        assertThat(deadline.source().ko())
                .isEqualTo("(영문으로만 기록됨) " + deadline.source().en());
        assertThat(deadline.counted().adjustment().reasons())
                .containsExactly(new Words("Illness", "(영문으로만 기록됨) Illness"), later);
        assertThat(deadline.explanation().en()).contains("extended by 5 days (Illness; later day named)");
    }

    @Test
    void a_step_stops_and_resumes_the_clock_of_what_it_waits_for() {
        var caseNumber = revocation();
        var execution = STAGE.running("certificate-revocation", caseNumber).getId();
        inCommand(execution, scope -> STAGE.make(Deadlines.class).stop(scope, OPINION_ENDS_AT, "revocation"));
        assertThat(task(caseNumber, "GiveOpinion").getDescription()).contains("; the clock stands since Sunday 22 ");
        STAGE.moveTo(at("2026-11-23T10:00:00"));
        inCommand(execution, scope -> STAGE.make(Deadlines.class).resume(scope, OPINION_ENDS_AT, "revocation"));
        assertThat(task(caseNumber, "GiveOpinion").getDueDate().toInstant()).isEqualTo(at("2026-12-04T00:00:00"));
        assertThat(STAGE.job(caseNumber, "Timer_OpinionPeriodOver").getDuedate().toInstant())
                .isEqualTo(at("2026-12-04T00:00:00"));
    }

    private interface InStep {
        void run(org.camunda.bpm.engine.delegate.VariableScope scope);
    }

    /** What a step of that process would do. */
    private static void inCommand(String execution, InStep work) {
        var configuration = (org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl)
                STAGE.engine().getProcessEngineConfiguration();
        STAGE.inTransaction(() -> configuration.getCommandExecutorTxRequired().execute(command -> {
            work.run(command.getExecutionManager().findExecutionById(execution));
            return null;
        }));
    }

    // Holidays

    @Tag("R15.3")
    @Test
    void an_announced_holiday_moves_what_ends_on_it_with_task_timer_and_variable() {
        var caseNumber = revocation();
        var instance = STAGE.running("certificate-revocation", caseNumber);
        var moved = announce("2026-12-02");
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).before()).isEqualTo(at("2026-12-03T00:00:00"));
        var expected = at("2026-12-04T00:00:00");
        var deadline = moved.get(0).deadline();
        assertThat(deadline.caseNumber()).isEqualTo(caseNumber);
        assertThat(deadline.endsAt()).isEqualTo(expected);
        assertThat(deadline.explanation().en())
                .isEqualTo("10 days from 22 November 2026, ends Wednesday 2 December 2026 (Ad hoc holiday), rolls to"
                        + " Thursday 3 December 2026");
        assertThat(task(caseNumber, "GiveOpinion").getDueDate().toInstant()).isEqualTo(expected);
        assertThat(task(caseNumber, "GiveOpinion").getDescription()).contains("2026년 12월 2일(수) 임시공휴일 만료");
        assertThat(STAGE.job(caseNumber, "Timer_OpinionPeriodOver").getDuedate().toInstant())
                .isEqualTo(expected);
        assertThat(STAGE.variable(instance, "opinionEndsAt")).isEqualTo(Date.from(expected));
        STAGE.moveTo(expected);
        STAGE.fire(caseNumber, "Timer_OpinionPeriodOver");
    }

    @Tag("R15.3")
    @Test
    void an_announced_holiday_moves_only_what_ends_on_it() {
        var caseNumber = revocation();
        assertThat(announce("2026-12-01")).isEmpty();
        assertThat(announce("2026-12-03")).isEmpty();
        assertThat(task(caseNumber, "GiveOpinion").getDueDate().toInstant()).isEqualTo(at("2026-12-03T00:00:00"));
        assertThat(announce("2026-12-02")).hasSize(1); // over the 3rd, which is a holiday too, to the 4th
        assertThat(task(caseNumber, "GiveOpinion").getDueDate().toInstant()).isEqualTo(at("2026-12-05T00:00:00"));
    }

    @Test
    void what_has_ended_and_what_restricts_a_right_does_not_move() {
        var caseNumber = application();
        scenes.acceptDocuments(caseNumber);
        assertThat(announce("2026-12-07"))
                .extracting(moved -> moved.deadline().period())
                .containsExactly("preEvaluation");
        STAGE.register(Participant.MARKET);
        STAGE.hold(Participant.MARKET, "ISMS-KISA-2024-002", Scheme.ISMS);
        scenes.report(Participant.MARKET, 33_700_000);
        var order = STAGE.openCase(Participant.MARKET, CaseKind.REVOCATION);
        var due = task(order, "PrepareRevocationOrder").getDueDate();
        assertThat(announce("2026-11-22")).isEmpty();
        assertThat(task(order, "PrepareRevocationOrder").getDueDate()).isEqualTo(due);
    }

    @Test
    void what_begins_later_is_counted_with_an_announced_holiday() {
        announce("2026-12-07");
        var task = task(application(), "CheckApplicationDocuments");
        assertThat(task.getDueDate().toInstant()).isEqualTo(at("2026-12-09T00:00:00"));
        assertThat(task.getDescription()).contains("rolls to Tuesday 8 December 2026");
    }
}
