package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.People;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Conflict;
import org.injeung.registry.Duties;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** Imposes the signed fine, unless the organization was certified, freed or barred meanwhile. */
@Named
@Dependent
public class ImposeFine implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Duties duties;
    private final Obligations obligations;
    private final Cases cases;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ImposeFine(
            Organizations organizations,
            Certificates certificates,
            Duties duties,
            Obligations obligations,
            Cases cases,
            Letters letters,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.duties = duties;
        this.obligations = obligations;
        this.cases = cases;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var scheme = SCHEME.from(step);
        requireFineDue(organization, scheme);
        var fine = obligations.lastFine(caseNumber);
        cases.close(caseNumber, "FINED");
        letters.write(
                caseNumber,
                organization,
                LetterKind.FINE_IMPOSED,
                "once",
                Map.of(
                        "scheme",
                        scheme.mark(),
                        "amount",
                        "%,d".formatted(fine.signedAmount().orElseThrow()),
                        "reasons",
                        fine.reasons(),
                        "decision",
                        cases.lastDecision(caseNumber).reasons(),
                        "legalBasis",
                        cases.lastDecision(caseNumber).legalBasis(),
                        "signedBy",
                        People.of(step).named(fine.signature().orElseThrow().by()),
                        "objectionLastDay",
                        deadlines
                                .count("fineObjection", clock.instant())
                                .lastDay()
                                .toString()));
    }

    /** The last line: messages take the case away before, but never after, the signature. */
    private void requireFineDue(Organization organization, Scheme scheme) {
        var number = organization.businessNumber();
        if (certificates.satisfying(number, scheme).isPresent()) {
            throw new Conflict(new Words(
                    "The organization holds a certificate that is enough; nothing can be imposed",
                    "조직이 의무를 충족하는 인증서를 보유하고 있으므로 부과할 수 없습니다"));
        }
        if (certificates.fineWaivedUntil(number).isPresent()) {
            throw new Conflict(new Words(
                    "The fine of the organization is waived; nothing can be imposed",
                    "조직의 과태료가 면제되는 기간이므로 부과할 수 없습니다"));
        }
        if (duties.of(organization, scheme).isEmpty()) {
            throw new Conflict(new Words(
                    "No rule obliges the organization any more; the fine can only be dropped",
                    "조직이 더 이상 의무대상이 아니므로 과태료를 부과하지 않는 결정만 할 수 있습니다"));
        }
    }
}
