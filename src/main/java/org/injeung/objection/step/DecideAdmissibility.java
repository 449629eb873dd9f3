package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.objection.ObjectionProcess.ADMISSIBILITY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;
import org.injeung.letters.Letter;
import org.injeung.letters.Letters;
import org.injeung.objection.policy.AdmissibilityPolicy;
import org.injeung.objection.policy.AdmissibilityPolicy.Contested;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Objection;
import org.injeung.registry.Objections;
import org.injeung.registry.OrderDelivery;
import org.injeung.registry.Revocations;

/** Decides whether the objection is examined: whether there is a result, it is contested in time and for the first time. */
@Named
@Dependent
public class DecideAdmissibility implements JavaDelegate {
    private final Cases cases;
    private final Objections objections;
    private final Revocations revocations;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideAdmissibility(
            Cases cases,
            Objections objections,
            Revocations revocations,
            Letters letters,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.objections = objections;
        this.revocations = revocations;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var objection = objections.read(caseNumber);
        var contested = cases.read(objection.contestedCase());
        var period = isContestable(contested) ? Optional.of(period(contested)) : Optional.<Deadline>empty();
        period.ifPresent(counted -> objection.timely(counted.startsAt(), counted.lastDay()));
        var decision = AdmissibilityPolicy.decide(
                new Contested(contested.caseNumber(), contested.status(), period, decidedBefore(objection)),
                filedAt(objection));
        ADMISSIBILITY.to(step, decision.answer());
        cases.recordDecision(caseNumber, decision, Cases.SYSTEM);
    }

    /** When the paper was received on which it came; what is entered later is not late for that. */
    private Instant filedAt(Objection objection) {
        return objection.paper().map(paper -> noon(paper.receivedOn())).orElse(clock.instant());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Periods.SEOUL).toInstant();
    }

    /** Whether the case was decided against the organization by an audit, the committee or a manager. */
    private static boolean isContestable(CertificationCase contested) {
        var outcome =
                contested.overturnedIn().isPresent() ? "" : contested.outcome().orElse("");
        return switch (contested.kind()) {
            case ISSUANCE -> outcome.equals("REFUSED");
            case REVOCATION -> outcome.equals("REVOKED");
            case SURVEILLANCE -> outcome.equals("REVOCATION_REQUESTED");
            default -> false;
        };
    }

    /** Counted from when the holder was told. */
    private Deadline period(CertificationCase contested) {
        return deadlines.count(
                "objection",
                revocations.delivery(contested.caseNumber()).map(this::told).orElseGet(() -> told(contested)));
    }

    /** From the recorded receipt of an order; as long as there is none the period has not begun, and now is in time. */
    private Instant told(OrderDelivery order) {
        return order.toldOn().map(DecideAdmissibility::noon).orElse(clock.instant());
    }

    /** From the letter that was written with the result; where there was none, from the result. */
    private Instant told(CertificationCase contested) {
        var closedAt = contested.closedAt().orElseThrow();
        return letters.of(contested.caseNumber()).stream()
                .map(Letter::writtenAt)
                .filter(writtenAt -> !writtenAt.isBefore(closedAt))
                .findFirst()
                .orElse(closedAt);
    }

    private Optional<String> decidedBefore(Objection objection) {
        return objections.against(objection.contestedCase()).stream()
                .map(Objection::caseNumber)
                .filter(other -> !other.equals(objection.caseNumber()))
                .filter(other -> objections.read(other).replyDueOn().isPresent())
                .findFirst();
    }
}
