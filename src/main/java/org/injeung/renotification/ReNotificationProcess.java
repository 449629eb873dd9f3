package org.injeung.renotification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.Processes;
import org.injeung.engine.Variable;
import org.injeung.fields.Body;
import org.injeung.law.Agency;
import org.injeung.law.Instrument;
import org.injeung.law.NoticeItem;
import org.injeung.law.NoticeWording;
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.renotification.policy.Judgement;
import org.injeung.renotification.policy.Order;
import org.injeung.renotification.policy.Persons;

/** Names shared with {@code leak-re-notification.bpmn}, and its start. */
@Dependent
public class ReNotificationProcess {
    /** The items, the groups of persons, the wording, the posting and the measures. */
    private static final int POINTS = NoticeItem.MOST + Persons.values().length + 3;

    private static final long MOST_PERSONS = 10_000_000_000L;

    /** The case of the breach; start variable. */
    public static final Variable<String> BREACH_CASE = Variable.in(NewReNotification.class, "breachCase", String.class);
    /** The round that is prepared or answered, from 1. */
    public static final Variable<Long> ROUND = Variable.number("reNotificationRound", 1, 999);
    /** Recommendation or order; of the round before until it is prepared. */
    public static final Variable<Instrument> INSTRUMENT = Variable.answer("instrument", Instrument.class);
    /** Label of each place of the form: the item of the notice that stands there; a place without one is not shown. */
    public static final List<Variable<String>> NOTICE_ITEM =
            places(NoticeItem.MOST, place -> Variable.text("noticeItem" + place, 300));
    /** Whether the item of each place is demanded. */
    public static final List<Variable<Boolean>> DEMAND_ITEM =
            places(NoticeItem.MOST, place -> Variable.flag("demandItem" + place));
    /** Label of each place of the form of the organization: the item that is demanded. */
    public static final List<Variable<String>> DEMANDED_ITEM =
            places(NoticeItem.MOST, place -> Variable.text("demandedItem" + place, 300));
    /** Whether the organization told the item of each place. */
    public static final List<Variable<Boolean>> ITEM_TOLD =
            places(NoticeItem.MOST, place -> Variable.flag("item" + place + "Told"));
    /** Whether members are to be told. */
    public static final Variable<Boolean> TELL_MEMBERS = Variable.flag("tellMembers");
    /** Whether former members are to be told. */
    public static final Variable<Boolean> TELL_FORMER_MEMBERS = Variable.flag("tellFormerMembers");
    /** Whether persons who were never members are to be told. */
    public static final Variable<Boolean> TELL_NON_MEMBERS = Variable.flag("tellNonMembers");
    /** Whether persons on delivery lists are to be told. */
    public static final Variable<Boolean> TELL_DELIVERY_LIST = Variable.flag("tellDeliveryList");
    /** Who else is to be told. */
    public static final Variable<String> OTHER_PERSONS = Variable.text("otherPersons", 200);
    /** For how many days the notice is to stand on the home page. */
    public static final Variable<Long> POSTING_DAYS = Variable.number("postingDays", 1, 365);
    /** What else the organization is to do. */
    public static final Variable<String> FURTHER_MEASURES = Variable.text("furtherMeasures", 1000);
    /** Why the organization is to tell them again. */
    public static final Variable<String> RE_NOTIFICATION_REASONS = Variable.text("reNotificationReasons", 1000);
    /** Last day of the result if it is to be later than the period says. */
    public static final Variable<LocalDate> RESULT_WISHED_ON = Variable.day("resultWishedOn");
    /** Items and persons in words, for the manager. */
    public static final Variable<String> DEMAND_SUMMARY = Variable.text("demandSummary", 2000);
    /** Answer of {@code Gateway_Order}. */
    public static final Variable<Order> ORDER = Variable.answer("reNotificationOrder", Order.class);
    /** Why a manager does not sign. */
    public static final Variable<String> ORDER_REMARK = Variable.text("orderRemark", 1000);
    /** Why it was returned; the officer reads it. */
    public static final Variable<String> RETURNED_BECAUSE = Variable.text("returnedBecause", 1000);
    /** What {@code Timer_ResultDue} waits for. */
    public static final Variable<Instant> RESULT_ENDS_AT = Variable.instant("resultEndsAt");
    /** What {@code Timer_SecondDateOver} waits for. */
    public static final Variable<Instant> SECOND_DATE_AT = Variable.instant("secondDateAt");
    /** How many members were told. */
    public static final Variable<Long> MEMBERS_TOLD = Variable.number("membersTold", 0, MOST_PERSONS);
    /** How many former members were told. */
    public static final Variable<Long> FORMER_MEMBERS_TOLD = Variable.number("formerMembersTold", 0, MOST_PERSONS);
    /** How many persons were told who were never members. */
    public static final Variable<Long> NON_MEMBERS_TOLD = Variable.number("nonMembersTold", 0, MOST_PERSONS);
    /** How many persons on delivery lists were told. */
    public static final Variable<Long> DELIVERY_LIST_TOLD = Variable.number("deliveryListTold", 0, MOST_PERSONS);
    /** How many others were told. */
    public static final Variable<Long> OTHERS_TOLD = Variable.number("othersTold", 0, MOST_PERSONS);
    /** The notice as the persons received it. */
    public static final Variable<String> NOTICE_TEXT = Variable.text("noticeText", 2000);
    /** What the organization called the leak. */
    public static final Variable<NoticeWording> NOTICE_WORDING = Variable.answer("noticeWording", NoticeWording.class);
    /** First day of the posting. */
    public static final Variable<LocalDate> POSTED_FROM = Variable.day("postedFrom");
    /** Last day of the posting. */
    public static final Variable<LocalDate> POSTED_UNTIL = Variable.day("postedUntil");
    /** What else the organization did. */
    public static final Variable<String> MEASURES_TAKEN = Variable.text("measuresTaken", 1000);
    /** What proves the result. */
    public static final Variable<String> RESULT_EVIDENCE = Variable.text("resultEvidence", 1000);
    /** Result in words, for the officer who judges. */
    public static final Variable<String> RESULT_SUMMARY = Variable.text("resultSummary", 2000);
    /** Each point with what the organization says of it; a place without one is not shown. */
    public static final List<Variable<String>> POINT = places(POINTS, place -> Variable.text("point" + place, 1500));
    /** How each point is judged; the proposal of the rules until it is. */
    public static final List<Variable<Judgement>> POINT_JUDGEMENT =
            places(POINTS, place -> Variable.answer("point" + place + "Judgement", Judgement.class));
    /** Why each point is judged so. */
    public static final List<Variable<String>> POINT_REASON =
            places(POINTS, place -> Variable.text("point" + place + "Reason", 500));
    /** Answer of {@code Gateway_Judgement}. */
    public static final Variable<Judgement> JUDGEMENT = Variable.answer("judgement", Judgement.class);
    /** How the round before ended; the officer who prepares the next one reads it. */
    public static final Variable<String> LAST_SHORTFALL = Variable.text("lastShortfall", 2000);

    private final Processes processes;
    private final CurrentCaller caller;

    /** Starts in the caller's transaction. */
    @Inject
    public ReNotificationProcess(Processes processes, CurrentCaller caller) {
        this.processes = processes;
        this.caller = caller;
    }

    /**
     * Starts the re-notification of a leak.
     *
     * @throws InvalidInput naming the variable that is wrong
     * @throws AuthorizationException if the caller is neither a case officer nor acts for PIPC; of the engine's REST the grants
     *     of the diagram say the same
     * @throws Conflict if one is open for that breach
     */
    public CertificationCase start(Body<NewReNotification> body) {
        var by = caller.get();
        if (!by.isIn(Groups.CASE_OFFICERS)) {
            by.requireActsAs(Agency.PIPC, new Words("ask for a re-notification", "재통지를 요청"));
        }
        return processes.start(CaseKind.RE_NOTIFICATION, body);
    }

    /** Whether that group is to be told; of others, {@link #OTHER_PERSONS} says it. */
    public static Variable<Boolean> tell(Persons group) {
        return switch (group) {
            case MEMBERS -> TELL_MEMBERS;
            case FORMER_MEMBERS -> TELL_FORMER_MEMBERS;
            case NON_MEMBERS -> TELL_NON_MEMBERS;
            case DELIVERY_LIST -> TELL_DELIVERY_LIST;
            case OTHERS -> throw new IllegalArgumentException("others are told in words");
        };
    }

    /** How many of that group were told. */
    public static Variable<Long> told(Persons group) {
        return switch (group) {
            case MEMBERS -> MEMBERS_TOLD;
            case FORMER_MEMBERS -> FORMER_MEMBERS_TOLD;
            case NON_MEMBERS -> NON_MEMBERS_TOLD;
            case DELIVERY_LIST -> DELIVERY_LIST_TOLD;
            case OTHERS -> OTHERS_TOLD;
        };
    }

    private static <T> List<Variable<T>> places(int places, IntFunction<Variable<T>> variable) {
        return IntStream.rangeClosed(1, places).mapToObj(variable).toList();
    }
}
