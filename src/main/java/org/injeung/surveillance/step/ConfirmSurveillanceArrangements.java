package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.ARRANGEMENTS;
import static org.injeung.surveillance.SurveillanceProcess.ARRANGEMENT_FACTS;
import static org.injeung.surveillance.SurveillanceProcess.CERTIFICATE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.HOLDER_ANSWER;
import static org.injeung.surveillance.SurveillanceProcess.SURVEILLANCE_ANSWER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.surveillance.policy.Arrangements;

/** Takes what the officer arranged with the holder. */
@Named
@Dependent
public class ConfirmSurveillanceArrangements implements TaskListener {
    private final Cases cases;
    private final Certificates certificates;

    /** Works in the transaction of the engine. */
    @Inject
    public ConfirmSurveillanceArrangements(Cases cases, Certificates certificates) {
        this.cases = cases;
        this.certificates = certificates;
    }

    @Override
    public void notify(DelegateTask task) {
        var arrangements = ARRANGEMENTS.from(task);
        if (arrangements == Arrangements.UNANSWERED
                && SURVEILLANCE_ANSWER.find(task).isPresent()) {
            throw new InvalidInput(
                    ARRANGEMENTS.name(),
                    new Words(
                            "the holder answered: say whether it agreed or refused",
                            "인증 취득자가 회신하였습니다. 동의하였는지 거부하였는지 고르십시오"));
        }
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "ConfirmSurveillanceArrangements",
                        arrangements,
                        new Words("Answer of the holder: %s", "인증 취득자의 회신: %s").with(HOLDER_ANSWER.from(task)),
                        "ConfirmSurveillanceArrangements",
                        "2024-07-24",
                        basis(CERTIFICATE_NUMBER.from(task)),
                        List.of(Words.same(ARRANGEMENT_FACTS.take(task)))),
                Caller.of(task).id());
    }

    /** Of the act that carries the scheme. */
    private Words basis(String certificateNumber) {
        var act = certificates.read(certificateNumber).scheme() == Scheme.ISMS
                ? Act.NETWORK_ACT.at("47(8)", "47(10)3")
                : Act.PIPA.at("32-2(3)2", "32-2(4)");
        return Act.all(act, Act.JOINT_NOTICE.at("27", "35"));
    }
}
