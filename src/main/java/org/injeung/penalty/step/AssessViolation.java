package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.ADJUSTMENTS;
import static org.injeung.penalty.PenaltyProcess.ASSESSED_VIOLATIONS;
import static org.injeung.penalty.PenaltyProcess.CERTIFICATE_REDUCTION;
import static org.injeung.penalty.PenaltyProcess.FAULT;
import static org.injeung.penalty.PenaltyProcess.FLAT_AMOUNT;
import static org.injeung.penalty.PenaltyProcess.INVESTMENT_MET;
import static org.injeung.penalty.PenaltyProcess.INVESTMENT_REDUCTION;
import static org.injeung.penalty.PenaltyProcess.MORE_VIOLATIONS;
import static org.injeung.penalty.PenaltyProcess.ORDERED_ON;
import static org.injeung.penalty.PenaltyProcess.PENALTY_RATE;
import static org.injeung.penalty.PenaltyProcess.PROVISION;
import static org.injeung.penalty.PenaltyProcess.RATE_REASON;
import static org.injeung.penalty.PenaltyProcess.RE_NOTIFICATION_RAISE;
import static org.injeung.penalty.PenaltyProcess.SERIOUSNESS;
import static org.injeung.penalty.PenaltyProcess.UNRELATED_REASON;
import static org.injeung.penalty.PenaltyProcess.UNRELATED_SALES;
import static org.injeung.penalty.PenaltyProcess.VICTIMS;
import static org.injeung.penalty.PenaltyProcess.VIOLATED_FROM_ON;
import static org.injeung.penalty.PenaltyProcess.VIOLATED_UNTIL_ON;
import static org.injeung.penalty.PenaltyProcess.VIOLATION_FACTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.engine.Variable;
import org.injeung.law.PenaltyFigure;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Unreadable;
import org.injeung.law.Words;
import org.injeung.penalty.policy.Adjustment;
import org.injeung.penalty.policy.AdjustmentPolicy;
import org.injeung.penalty.policy.BasePolicy;
import org.injeung.penalty.policy.Cap;
import org.injeung.penalty.policy.CapPolicy;
import org.injeung.penalty.policy.PenaltyPolicy;
import org.injeung.penalty.policy.RelevantSales;
import org.injeung.penalty.policy.SalesBasis;
import org.injeung.penalty.policy.Violation;
import org.injeung.penalty.policy.WorksheetPolicy;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltyViolation;

/** Takes one violation from the officer, computes its amount and keeps the worksheet. */
@Named
@Dependent
public class AssessViolation implements TaskListener {
    private final Penalties penalties;
    private final Cases cases;
    private final Circumstances circumstances;
    private final PenaltyFigures figures;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public AssessViolation(
            Penalties penalties, Cases cases, Circumstances circumstances, PenaltyFigures figures, Clock clock) {
        this.penalties = penalties;
        this.cases = cases;
        this.circumstances = circumstances;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var penalty = penalties.read(CASE_NUMBER.from(task));
        var officer = Caller.of(task).id();
        MORE_VIOLATIONS.from(task);
        var facts = VIOLATION_FACTS.take(task);
        var violation = violation(task);
        var cap = CapPolicy.decide(violation, circumstances.earlier(BUSINESS_NUMBER.from(task)), figures);
        var adjustments = adjustments(task, penalty, violation);
        var seriousness = SERIOUSNESS.take(task);
        var rateReason = RATE_REASON.take(task);
        var hasSales = !penalty.salesBasis().equals(Optional.of(SalesBasis.NO_SALES.name()));
        var unrelatedReason = UNRELATED_REASON.takeIfPresent(task);
        var unrelated = UNRELATED_SALES.takeIfPresent(task).orElse(0L);
        var base = hasSales ? base(penalty, violation, unrelated, unrelatedReason) : null;
        var rate = hasSales ? rate(task, cap) : null;
        var sheet = hasSales
                ? WorksheetPolicy.ofSales(base, rate, cap, adjustments)
                : WorksheetPolicy.flat(flat(task, cap), cap, adjustments);
        PENALTY_RATE.takeIfPresent(task);
        FLAT_AMOUNT.takeIfPresent(task);
        var assessed = penalty.assess(
                new PenaltyViolation.Facts(
                        violation.provision().name(),
                        facts,
                        violation.fault().name(),
                        violation.victims(),
                        violation.from(),
                        violation.until(),
                        violation.orderedOn().orElse(null)),
                sales(base, unrelatedReason),
                new PenaltyViolation.Cap(
                        cap.ground().name(), cap.reason(), cap.ground().citation(), sheet.cap()),
                new PenaltyViolation.Amounts(
                        seriousness.name(),
                        rate == null ? null : rate.movePointRight(2),
                        rateReason,
                        sheet.basic(),
                        sheet.sum(),
                        sheet.amount()),
                officer,
                clock.instant());
        sheet.lines()
                .forEach(line -> assessed.adjust(
                        line.adjustment().title(),
                        line.adjustment().percent(),
                        line.won(),
                        line.adjustment().reason()));
        cases.recordDecision(penalty.caseNumber(), PenaltyPolicy.cap(assessed.number(), violation, cap), Cases.SYSTEM);
        ASSESSED_VIOLATIONS.to(task, AmountsInWords.forForms(AmountsInWords.summary(penalty)));
    }

    private Violation violation(DelegateTask task) {
        var violation = new Violation(
                PROVISION.take(task),
                FAULT.take(task),
                VICTIMS.take(task),
                VIOLATED_FROM_ON.take(task),
                VIOLATED_UNTIL_ON.take(task),
                ORDERED_ON.takeIfPresent(task));
        violation.problem(LocalDate.now(clock)).ifPresent(problem -> {
            throw new InvalidInput(VIOLATED_UNTIL_ON.name(), problem);
        });
        return violation;
    }

    private static RelevantSales base(Penalty penalty, Violation violation, long unrelated, Optional<String> reason) {
        var counting = SalesInWords.counting(penalty);
        var missing = BasePolicy.missing(counting, violation.until());
        if (!missing.isEmpty()) {
            throw new InvalidInput(
                    VIOLATED_UNTIL_ON.name(),
                    new Words("needs the sales of %s, which are not in the sales data", "매출액 자료에 없는 %s년의 매출액이 필요합니다")
                            .with(missing));
        }
        var total = BasePolicy.of(counting, violation.until(), 0).total();
        BasePolicy.excluding(unrelated, SalesBasis.valueOf(penalty.salesBasis().orElseThrow()), total)
                .ifPresent(problem -> {
                    throw new InvalidInput(UNRELATED_SALES.name(), problem);
                });
        if (unrelated > 0 && reason.isEmpty()) {
            throw new InvalidInput(
                    UNRELATED_REASON.name(),
                    new Words("is missing: why are sales excluded?", "값이 없습니다. 매출액을 제외하는 사유를 적으십시오"));
        }
        return BasePolicy.of(counting, violation.until(), unrelated);
    }

    private static PenaltyViolation.Sales sales(RelevantSales base, Optional<String> unrelatedReason) {
        return base == null
                ? new PenaltyViolation.Sales(null, null, new Words("flat amount without sales", "매출액이 없는 경우의 정액"), null)
                : new PenaltyViolation.Sales(
                        base.total(), base.unrelated(), base.explanation(), unrelatedReason.orElse(null));
    }

    private static BigDecimal rate(DelegateTask task, Cap cap) {
        try {
            return WorksheetPolicy.rate(PENALTY_RATE.from(task), cap);
        } catch (Unreadable e) {
            throw new InvalidInput(PENALTY_RATE.name(), e.words());
        }
    }

    private static long flat(DelegateTask task, Cap cap) {
        var amount = FLAT_AMOUNT.from(task);
        WorksheetPolicy.flatProblem(amount, cap).ifPresent(problem -> {
            throw new InvalidInput(FLAT_AMOUNT.name(), problem);
        });
        return amount;
    }

    private List<Adjustment> adjustments(DelegateTask task, Penalty penalty, Violation violation) {
        var all = new ArrayList<>(factors(task));
        var standing = circumstances.certificate(BUSINESS_NUMBER.from(task));
        var forCertificate = CERTIFICATE_REDUCTION.take(task).intValue();
        refuse(CERTIFICATE_REDUCTION, AdjustmentPolicy.certificateProblem(forCertificate, standing));
        all.add(AdjustmentPolicy.certificate(forCertificate, standing));
        var met = INVESTMENT_MET.takeIfPresent(task).orElse(false);
        var forInvestment = INVESTMENT_REDUCTION.take(task).intValue();
        refuse(
                INVESTMENT_REDUCTION,
                AdjustmentPolicy.investmentProblem(
                        met,
                        forInvestment,
                        violation.fault(),
                        figures.of(PenaltyFigure.INVESTMENT_REDUCTION, violation.until())));
        AdjustmentPolicy.investment(met, forInvestment, violation.fault()).ifPresent(all::add);
        var shortfalls = circumstances.shortfalls(penalty.breachCase());
        var forReNotification = RE_NOTIFICATION_RAISE.take(task).intValue();
        refuse(RE_NOTIFICATION_RAISE, AdjustmentPolicy.reNotificationProblem(forReNotification, shortfalls));
        AdjustmentPolicy.reNotification(forReNotification, shortfalls).ifPresent(all::add);
        return all;
    }

    private static List<Adjustment> factors(DelegateTask task) {
        try {
            return AdjustmentPolicy.read(ADJUSTMENTS.takeIfPresent(task).orElse(""));
        } catch (Unreadable e) {
            throw new InvalidInput(ADJUSTMENTS.name(), e.words());
        }
    }

    private static void refuse(Variable<?> field, Optional<Words> problem) {
        problem.ifPresent(words -> {
            throw new InvalidInput(field.name(), words);
        });
    }
}
