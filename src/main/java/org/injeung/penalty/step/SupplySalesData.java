package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BUSINESS_STARTED_ON;
import static org.injeung.penalty.PenaltyProcess.SALES_FIGURES;
import static org.injeung.penalty.PenaltyProcess.SUPPLIED_SALES;
import static org.injeung.penalty.PenaltyProcess.UNRELATED_CLAIM;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Penalties;

/** Takes the sales that the organization tells, and which of them it holds to be unrelated. */
@Named
@Dependent
public class SupplySalesData implements TaskListener {
    private final Penalties penalties;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SupplySalesData(Penalties penalties, Clock clock) {
        this.penalties = penalties;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var figures = SalesInWords.read(SALES_FIGURES, task);
        var startedOn = BUSINESS_STARTED_ON.takeIfPresent(task);
        var claim = UNRELATED_CLAIM.takeIfPresent(task);
        startedOn.filter(day -> day.isAfter(LocalDate.now(clock))).ifPresent(day -> {
            throw new InvalidInput(
                    BUSINESS_STARTED_ON.name(), new Words("is in the future: %s", "미래 날짜입니다: %s").with(day));
        });
        penalties
                .read(CASE_NUMBER.from(task))
                .supply(
                        figures,
                        startedOn.orElse(null),
                        claim.orElse(null),
                        Caller.of(task).id(),
                        clock.instant());
        var lines = new ArrayList<>(SalesInWords.of(figures));
        startedOn.ifPresent(day -> lines.add(new Words("Business began on %s", "사업 개시일 %s").with(day)));
        claim.ifPresent(text -> lines.add(Words.same(new Words("Unrelated", "무관 매출액").both() + ": " + text)));
        SUPPLIED_SALES.to(task, AmountsInWords.forForms(lines));
    }
}
