package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.BREACH_CASE;
import static org.injeung.renotification.ReNotificationProcess.DEMANDED_ITEM;
import static org.injeung.renotification.ReNotificationProcess.ITEM_TOLD;
import static org.injeung.renotification.ReNotificationProcess.RESULT_ENDS_AT;
import static org.injeung.renotification.ReNotificationProcess.RESULT_WISHED_ON;
import static org.injeung.renotification.ReNotificationProcess.SECOND_DATE_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.People;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.CorrectiveOrder;
import org.injeung.law.Instrument;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.ResultDatePolicy;

/** Sends the recommendation or order with its document, and starts both dates of the result. */
@Named
@Dependent
public class SendReNotification implements JavaDelegate {
    private final Organizations organizations;
    private final ReNotifications reNotifications;
    private final Letters letters;
    private final Documents documents;
    private final Deadlines deadlines;
    private final CorrectiveOrder order;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SendReNotification(
            Organizations organizations,
            ReNotifications reNotifications,
            Letters letters,
            Documents documents,
            Deadlines deadlines,
            CorrectiveOrder order,
            Clock clock) {
        this.organizations = organizations;
        this.reNotifications = reNotifications;
        this.letters = letters;
        this.documents = documents;
        this.deadlines = deadlines;
        this.order = order;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var round = reNotifications.read(caseNumber).lastRound().orElseThrow();
        var occasion = "round-" + round.number();
        var result = deadlines.keep(
                step,
                RESULT_ENDS_AT,
                occasion,
                ResultDatePolicy.result(deadlines.periods(), clock.instant(), round.wishedLastDay()));
        var second =
                deadlines.keep(step, SECOND_DATE_AT, occasion, ResultDatePolicy.second(deadlines.periods(), result));
        round.send(result.lastDay(), second.lastDay());
        RESULT_WISHED_ON.takeIfPresent(step);
        for (var place = 0; place < DEMANDED_ITEM.size(); place++) {
            var demanded = round.point(DemandPoints.codeOfItem(place + 1));
            DEMANDED_ITEM.get(place).takeIfPresent(step);
            ITEM_TOLD.get(place).takeIfPresent(step);
            if (demanded.isPresent()) {
                DEMANDED_ITEM.get(place).to(step, DemandPoints.label(demanded.get()));
            }
        }
        var isOrder = round.instrument() == Instrument.CORRECTIVE_ORDER;
        var words = words(step, round);
        words.put("explanation", result.explanation());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                isOrder ? LetterKind.RE_NOTIFICATION_ORDERED : LetterKind.RE_NOTIFICATION_RECOMMENDED,
                occasion,
                words);
        documents.write(
                caseNumber,
                isOrder ? DocumentKind.RE_NOTIFICATION_ORDER : DocumentKind.RE_NOTIFICATION_RECOMMENDATION,
                occasion,
                words);
    }

    private Map<String, Object> words(DelegateExecution step, ReNotificationRound round) {
        var words = new HashMap<String, Object>();
        words.put("breachCase", BREACH_CASE.from(step));
        words.put("round", Integer.toString(round.number()));
        words.put("items", DemandPoints.titles(round, DemandPoints::isItem));
        words.put("persons", DemandPoints.titles(round, DemandPoints::isGroup));
        words.put("postingDays", Integer.toString(round.postingDays()));
        words.put("measures", round.measures());
        words.put("reasons", round.reasons());
        words.put("lastDay", round.lastDay().orElseThrow().toString());
        words.put("secondLastDay", round.secondLastDay().orElseThrow().toString());
        words.put(
                "signedBy",
                People.of(step).named(round.signature().orElseThrow().by()));
        words.put("maximumFine", "%,d".formatted(order.maximumFine()));
        return words;
    }
}
