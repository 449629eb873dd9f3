package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.ASSESSMENT_REASON;
import static org.injeung.screening.ScreeningProcess.AUDIT_REFUSED;
import static org.injeung.screening.ScreeningProcess.BELOW_CRITERIA;
import static org.injeung.screening.ScreeningProcess.CULPABILITY;
import static org.injeung.screening.ScreeningProcess.EARLIER_VIOLATIONS;
import static org.injeung.screening.ScreeningProcess.FALSE_DATA;
import static org.injeung.screening.ScreeningProcess.NETWORK_ACT_VIOLATED_ON;
import static org.injeung.screening.ScreeningProcess.SOCIAL_HARM;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.fields.Values;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.screening.Opinions;

/** Takes the facts that the rules ask for and records who established them, once the agencies that were asked are heard. */
@Named
@Dependent
public class AssessGrounds implements TaskListener {
    private final Cases cases;
    private final Opinions opinions;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public AssessGrounds(Cases cases, Opinions opinions, Clock clock) {
        this.cases = cases;
        this.opinions = opinions;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        opinions.requireHeard(CASE_NUMBER.from(task));
        NETWORK_ACT_VIOLATED_ON.find(task).ifPresent(day -> {
            if (day.isAfter(LocalDate.now(clock))) {
                throw new InvalidInput(NETWORK_ACT_VIOLATED_ON.name(), Values.IN_THE_FUTURE);
            }
        });
        var facts = new Words(
                        "Violations known elsewhere: %d; culpability: %s; social harm: %s; false data: %s; special audit"
                                + " refused: %s; below the criteria: %s; violation of the Network Act: %s",
                        "등록부 밖의 과거 위반: %d건, 책임: %s, 사회적 영향: %s, 자료 허위·미제출: %s, 특별심사 거부: %s,"
                                + " 인증기준 미달: %s, 정보통신망법 위반: %s")
                .with(
                        EARLIER_VIOLATIONS.from(task),
                        CULPABILITY.from(task).words(),
                        SOCIAL_HARM.from(task).words(),
                        Words.yesOrNo(FALSE_DATA.from(task)),
                        Words.yesOrNo(AUDIT_REFUSED.from(task)),
                        Words.yesOrNo(BELOW_CRITERIA.from(task)),
                        NETWORK_ACT_VIOLATED_ON.find(task).map(Words::same).orElse(Words.none()));
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "AssessGrounds",
                        CULPABILITY.from(task),
                        facts,
                        "AssessGrounds",
                        "2025-12-29",
                        Act.revocationCriteria(),
                        List.of(Words.same(ASSESSMENT_REASON.from(task)))),
                Caller.of(task).id());
    }
}
