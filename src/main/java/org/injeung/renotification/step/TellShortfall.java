package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.LAST_SHORTFALL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.CorrectiveOrder;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.JudgementPolicy;

/** Records what follows from a round without a sufficient result, tells the organization, and prepares the next round. */
@Named
@Dependent
public class TellShortfall implements JavaDelegate {
    private final Organizations organizations;
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Letters letters;
    private final CorrectiveOrder order;
    private final Demand demand;

    /** Works in the transaction of the engine. */
    @Inject
    public TellShortfall(
            Organizations organizations,
            ReNotifications reNotifications,
            Cases cases,
            Letters letters,
            CorrectiveOrder order,
            Demand demand) {
        this.organizations = organizations;
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.letters = letters;
        this.order = order;
        this.demand = demand;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var round = reNotifications.read(caseNumber).lastRound().orElseThrow();
        var shortfall = cases.lastDecision(caseNumber);
        var consequence = JudgementPolicy.follow(round.instrument(), shortfall.reasons(), order);
        cases.recordDecision(caseNumber, consequence, Cases.SYSTEM);
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.RE_NOTIFICATION_INSUFFICIENT,
                "round-" + round.number(),
                Map.of(
                        "round", Integer.toString(round.number()),
                        "reasons", shortfall.reasons(),
                        "consequence", consequence.answer().name(),
                        "maximumFine", "%,d".formatted(order.maximumFine()),
                        "legalBasis", consequence.legalBasis()));
        LAST_SHORTFALL.to(step, DemandPoints.shorten(shortfall.reasons().both()));
        demand.offer(step);
    }
}
