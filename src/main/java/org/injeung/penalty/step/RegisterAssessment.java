package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.fields.NumberOf;
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;

/** Checks of which breach and organization the penalty is to be assessed, and opens the case. */
@Named
@Dependent
public class RegisterAssessment implements JavaDelegate {
    /** As a screening asks for it, and {@link TakeRequest} for the Commission. */
    private record Requested(
            @NotNull @NumberOf(NumberOf.Kind.CASE) String breachCase,

            @NotNull @NumberOf(NumberOf.Kind.ORGANIZATION) String businessNumber) {}

    private final Organizations organizations;
    private final Cases cases;
    private final Penalties penalties;
    private final Intake intake;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterAssessment(Organizations organizations, Cases cases, Penalties penalties, Intake intake) {
        this.organizations = organizations;
        this.cases = cases;
        this.penalties = penalties;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution step) {
        var requested = Variable.all(step, Requested.class);
        var businessNumber = requested.businessNumber();
        var breachCase = requested.breachCase();
        var organization = organizations.lock(businessNumber);
        var breach = cases.find(breachCase)
                .filter(found -> found.kind() == CaseKind.SCREENING)
                .orElseThrow(() -> new InvalidInput(
                        CASE_NUMBER.name(),
                        new Words("there is no case of a breach %s", "침해사고 사건 %s이(가) 없습니다").with(breachCase)));
        if (!breach.businessNumber().equals(businessNumber)) {
            throw new InvalidInput(
                    CASE_NUMBER.name(),
                    new Words("the breach %s was not reported of %s", "침해사고 사건 %s은(는) %s에 대하여 신고된 것이 아닙니다")
                            .with(breachCase, businessNumber));
        }
        penalties.ofBreach(breachCase).stream()
                .filter(earlier -> earlier.signedAmount().orElse(0L) > 0)
                .filter(earlier ->
                        cases.read(earlier.caseNumber()).overturnedIn().isEmpty())
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Conflict(
                            new Words("The penalty for breach %s was imposed in %s", "침해사고 사건 %s의 과징금은 %s에서 부과되었습니다")
                                    .with(breachCase, earlier.caseNumber()),
                            Map.of("case", earlier.caseNumber()));
                });
        var opened = intake.open(step, CaseKind.PENALTY, organization, null, Penalty.openKey(breachCase));
        opened.requestedBy(breachCase);
        penalties.record(opened.caseNumber(), breachCase);
    }
}
