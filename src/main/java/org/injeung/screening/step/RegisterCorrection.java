package org.injeung.screening.step;

import static org.injeung.screening.CorrectionProcess.BREACH_CASE;
import static org.injeung.screening.CorrectionProcess.CORRECTED_PERSONS;
import static org.injeung.screening.CorrectionProcess.KNOWN_PERSONS;
import static org.injeung.screening.CorrectionProcess.RESTING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.access.NotAllowed;
import org.injeung.engine.Variable;
import org.injeung.law.Words;
import org.injeung.registry.BreachCorrection;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;
import org.injeung.screening.NewBreachCorrection;

/** Checks the start variables and opens the case; what is wrong is refused here, whichever door it came through. */
@Named
@Dependent
public class RegisterCorrection implements JavaDelegate {
    private static final List<String> MAY_KNOW = List.of(Groups.AGENCIES, Groups.CASE_OFFICERS, Groups.APPLICANTS);

    private final Organizations organizations;
    private final Cases cases;
    private final Breaches breaches;
    private final Intake intake;
    private final RestingOnTheCount resting;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterCorrection(
            Organizations organizations, Cases cases, Breaches breaches, Intake intake, RestingOnTheCount resting) {
        this.organizations = organizations;
        this.cases = cases;
        this.breaches = breaches;
        this.intake = intake;
        this.resting = resting;
    }

    @Override
    public void execute(DelegateExecution step) {
        var correction = Variable.all(step, NewBreachCorrection.class);
        var breachCase = correction.breachCase();
        var corrected = correction.correctedPersons();
        var proposer = Caller.of(step);
        if (MAY_KNOW.stream().noneMatch(proposer::isIn)) {
            throw new NotAllowed(new Words(
                            "The user %s corrects no reports: who reported a breach and case officers do",
                            "%s 사용자는 신고를 정정할 수 없습니다. 침해사고를 신고한 자와 담당자가 정정합니다")
                    .with(proposer.id()));
        }
        var businessNumber = cases.organizationOf(breachCase)
                .filter(holder -> breachCase.startsWith(CaseKind.SCREENING.series() + "-"))
                .filter(holder -> mayPropose(proposer, breachCase))
                .orElseThrow(() -> new NotFound(new Words("breach", "침해사고 사건"), breachCase));
        var holder = organizations.lock(businessNumber);
        var breach = cases.breach(breachCase);
        if (corrected >= breach.affectedPersons()) {
            throw new InvalidInput(
                    CORRECTED_PERSONS.name(),
                    new Words(
                                    "must be lower than %,d, the number that holds; a higher one is reported: POST /api/cases/%s/breach-reports",
                                    "현재 유지되는 수 %,d명보다 작아야 합니다. 더 큰 수는 신고합니다: POST /api/cases/%s/breach-reports")
                            .with(breach.affectedPersons(), breachCase));
        }
        resting.signed(breachCase).ifPresent(signed -> {
            throw signedBefore(signed);
        });
        var opened = intake.open(step, CaseKind.BREACH_CORRECTION, holder, null, BreachCorrection.openKey(breachCase));
        opened.requestedBy(breachCase);
        BREACH_CASE.to(step, breachCase);
        breaches.propose(opened.caseNumber(), breach, corrected, correction.reason(), proposer.id());
        KNOWN_PERSONS.to(step, breach.affectedPersons());
        RESTING.to(step, inWords(breachCase));
    }

    private boolean mayPropose(Caller proposer, String breachCase) {
        return proposer.isIn(Groups.CASE_OFFICERS) || breaches.isReporter(breachCase, proposer.id());
    }

    private static Conflict signedBefore(CertificationCase signed) {
        return new Conflict(
                new Words(
                                "The order in %1$s, which rests on the number, was signed: the authority may withdraw it (POST"
                                        + " /api/cases/%1$s/withdrawals), and the holder may object to it (POST /api/objections)",
                                "이 수에 근거한 %1$s의 명령이 결재되었습니다. 행정청은 이를 직권취소할 수 있고(POST"
                                        + " /api/cases/%1$s/withdrawals), 인증 취득자는 이의신청할 수 있습니다(POST /api/objections)")
                        .with(signed.caseNumber()),
                Map.of("signedCase", signed.caseNumber()));
    }

    private String inWords(String breachCase) {
        var open = resting.open(breachCase).stream()
                .map(CertificationCase::caseNumber)
                .limit(40)
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "–" : open;
    }
}
