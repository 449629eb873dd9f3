package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.ESTIMATED_FIGURES;
import static org.injeung.penalty.PenaltyProcess.KNOWN_FOR_ADJUSTMENT;
import static org.injeung.penalty.PenaltyProcess.SALES_BASIS;
import static org.injeung.penalty.PenaltyProcess.SALES_IN_WORDS;
import static org.injeung.penalty.PenaltyProcess.SALES_REASON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.penalty.policy.PenaltyPolicy;
import org.injeung.penalty.policy.SalesBasis;
import org.injeung.penalty.policy.SalesPolicy;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Penalties;

/** Takes what the officer makes of the sales data. */
@Named
@Dependent
public class CheckSalesData implements TaskListener {
    private final Penalties penalties;
    private final Cases cases;
    private final Circumstances circumstances;

    /** Works in the transaction of the engine. */
    @Inject
    public CheckSalesData(Penalties penalties, Cases cases, Circumstances circumstances) {
        this.penalties = penalties;
        this.cases = cases;
        this.circumstances = circumstances;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var penalty = penalties.read(caseNumber);
        var stated = SALES_BASIS.from(task);
        var reason = SALES_REASON.take(task);
        var supplied = penalty.suppliedAt().isPresent();
        if (!supplied && (stated == SalesBasis.ACCEPTED || stated == SalesBasis.FALSE_DATA)) {
            throw new InvalidInput(
                    SALES_BASIS.name(),
                    new Words(
                            "must be REFUSED or NO_SALES: the organization supplied no sales data",
                            "제출 거부(REFUSED)나 매출액 없음(NO_SALES)이어야 합니다. 조직이 매출액 자료를 제출하지 않았습니다"));
        }
        Map<Integer, Long> estimates = Map.of();
        if (stated.isEstimated()) {
            estimates = SalesInWords.read(ESTIMATED_FIGURES, task);
        } else {
            ESTIMATED_FIGURES.takeIfPresent(task);
        }
        var basis = SalesPolicy.basis(stated, stated.isEstimated() ? estimates : SalesInWords.told(penalty));
        SALES_BASIS.to(task, basis);
        penalty.check(basis.name(), estimates, reason);
        var words = basis == SalesBasis.NO_SALES
                ? List.of(new Words("None, or they cannot be computed: flat amount", "매출액 없음 또는 산정 곤란: 정액"))
                : SalesInWords.of(SalesInWords.counting(penalty).sales());
        cases.recordDecision(
                caseNumber,
                PenaltyPolicy.sales(basis, Words.join("\n", words), reason),
                Caller.of(task).id());
        SALES_IN_WORDS.to(task, AmountsInWords.forForms(words));
        KNOWN_FOR_ADJUSTMENT.to(task, circumstances.inWords(penalty, BUSINESS_NUMBER.from(task)));
    }
}
