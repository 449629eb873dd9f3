package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.AGENCY_OPINIONS;
import static org.injeung.screening.ScreeningProcess.AGENCY_OPINION_ENDS_AT;
import static org.injeung.screening.ScreeningProcess.ASK_FSI;
import static org.injeung.screening.ScreeningProcess.ASK_KISA;
import static org.injeung.screening.ScreeningProcess.ASK_MSIT;
import static org.injeung.screening.ScreeningProcess.ASK_PIPC;
import static org.injeung.screening.ScreeningProcess.CLOCK_STATES;
import static org.injeung.screening.ScreeningProcess.SCREENING_REASON;
import static org.injeung.screening.ScreeningProcess.SPECIAL_AUDIT;
import static org.injeung.screening.ScreeningProcess.SPECIAL_AUDIT_START_ENDS_AT;
import static org.injeung.screening.ScreeningProcess.SUSPENSION_REASON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.deadlines.Deadlines;
import org.injeung.engine.Variable;
import org.injeung.law.Act;
import org.injeung.law.Agency;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.screening.BreachReports;
import org.injeung.screening.Opinions;
import org.injeung.screening.policy.MassiveLeakPolicy;
import org.injeung.screening.policy.SpecialAudit;

/** Takes whether auditors go on site and which agencies are asked for their opinion. */
@Named
@Dependent
public class ScreenBreach implements TaskListener {
    private static final Map<Agency, Variable<Boolean>> ASKED = new EnumMap<>(Map.of(
            Agency.MSIT, ASK_MSIT,
            Agency.PIPC, ASK_PIPC,
            Agency.KISA, ASK_KISA,
            Agency.FSI, ASK_FSI));

    private final Cases cases;
    private final BreachReports reports;
    private final Opinions opinions;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ScreenBreach(Cases cases, BreachReports reports, Opinions opinions, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.opinions = opinions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        CLOCK_STATES.to(task, reports.recordClocks(CASE_NUMBER.from(task)));
        var agencies = new ArrayList<Agency>();
        ASKED.forEach((agency, asked) -> {
            if (asked.takeIfPresent(task).orElse(false)) {
                agencies.add(agency);
            }
        });
        ask(task, agencies);
        if (SPECIAL_AUDIT.from(task) == SpecialAudit.NEEDED) {
            deadlines.open(task, SPECIAL_AUDIT_START_ENDS_AT, "specialAuditStart", "special audit", clock.instant());
        }
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "ScreenBreach",
                        SPECIAL_AUDIT.from(task),
                        new Words("%s; opinions asked of: %s; suspension: %s", "%s, 의견 조회: %s, 효력정지: %s")
                                .with(
                                        MassiveLeakPolicy.persons(AFFECTED_PERSONS.from(task)),
                                        agencies.isEmpty()
                                                ? new Words("nobody", "없음")
                                                : Words.join(
                                                        ", ",
                                                        agencies.stream()
                                                                .map(Words::same)
                                                                .toList()),
                                        SUSPENSION_REASON
                                                .find(task)
                                                .map(Words::same)
                                                .orElse(Words.none())),
                        "ScreenBreach",
                        "2025-12-06",
                        Act.all(
                                Act.plan("special audit after a leak at a certified company", "인증기업 유출사고 시 특별 사후심사"),
                                Act.JOINT_NOTICE.at("27(3)")),
                        List.of(Words.same(SCREENING_REASON.take(task)))),
                Caller.of(task).id());
    }

    /** Their time begins. */
    private void ask(DelegateTask task, List<Agency> agencies) {
        var caseNumber = CASE_NUMBER.from(task);
        var by = Caller.of(task).id();
        agencies.forEach(agency -> opinions.ask(caseNumber, agency, by));
        if (!agencies.isEmpty()) {
            deadlines.open(task, AGENCY_OPINION_ENDS_AT, "agencyOpinion", "opinions", clock.instant());
        }
        AGENCY_OPINIONS.to(task, opinions.inWords(caseNumber));
    }
}
