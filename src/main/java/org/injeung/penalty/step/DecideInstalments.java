package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.INSTALMENT_COUNT;
import static org.injeung.penalty.PenaltyProcess.INSTALMENT_DECISION;
import static org.injeung.penalty.PenaltyProcess.INSTALMENT_MONTHS;
import static org.injeung.penalty.PenaltyProcess.INSTALMENT_REASON;
import static org.injeung.penalty.PenaltyProcess.PAYMENT_REMARK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.engine.Variable;
import org.injeung.fields.Values;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.penalty.policy.InstalmentDecision;
import org.injeung.penalty.policy.InstalmentPolicy;
import org.injeung.penalty.policy.PenaltyPolicy;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;

/** Takes whether the penalty may be paid in instalments, and tells the organization. */
@Named
@Dependent
public class DecideInstalments implements TaskListener {
    private final Organizations organizations;
    private final Penalties penalties;
    private final Cases cases;
    private final PenaltyBalance account;
    private final Letters letters;
    private final PenaltyFigures figures;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideInstalments(
            Organizations organizations,
            Penalties penalties,
            Cases cases,
            PenaltyBalance account,
            Letters letters,
            PenaltyFigures figures) {
        this.organizations = organizations;
        this.penalties = penalties;
        this.cases = cases;
        this.account = account;
        this.letters = letters;
        this.figures = figures;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var penalty = penalties.read(caseNumber);
        var answer = INSTALMENT_DECISION.take(task);
        var reason = INSTALMENT_REASON.take(task);
        var request = PAYMENT_REMARK.take(task);
        var count = INSTALMENT_COUNT.takeIfPresent(task);
        var months = INSTALMENT_MONTHS.takeIfPresent(task);
        var plan = Words.none();
        if (answer == InstalmentDecision.GRANTED) {
            grant(penalty, need(INSTALMENT_COUNT, count), need(INSTALMENT_MONTHS, months));
            plan = Words.join("\n", PenaltyBalance.plan(penalty));
        }
        cases.recordDecision(
                caseNumber,
                PenaltyPolicy.instalments(answer, request, plan, reason),
                Caller.of(task).id());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(task)),
                answer == InstalmentDecision.GRANTED ? LetterKind.INSTALMENTS_GRANTED : LetterKind.INSTALMENTS_REFUSED,
                account.today().toString(),
                Map.of("plan", plan, "reason", reason));
    }

    private void grant(Penalty penalty, long count, long months) {
        var original = penalty.instalments().get(0).dueOn();
        var first = original.isBefore(account.today()) ? account.today() : original;
        InstalmentPolicy.problem((int) count, (int) months, first, figures).ifPresent(problem -> {
            throw new InvalidInput(INSTALMENT_COUNT.name(), problem);
        });
        penalty.plan(
                InstalmentPolicy.plan(penalty.signedAmount().orElseThrow(), (int) count, (int) months, first).stream()
                        .map(part -> Map.entry(part.dueOn(), part.amount()))
                        .toList());
    }

    private static <T> T need(Variable<T> field, Optional<T> value) {
        return value.orElseThrow(() -> new InvalidInput(field.name(), Values.MISSING));
    }
}
