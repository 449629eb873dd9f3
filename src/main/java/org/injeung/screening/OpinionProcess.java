package org.injeung.screening;

import static org.injeung.screening.ScreeningProcess.AGENCY_OPINIONS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.NotAllowed;
import org.injeung.access.Processes;
import org.injeung.engine.RunningCase;
import org.injeung.fields.Body;
import org.injeung.law.Words;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;

/** Opinions of agencies at the door of the API. */
@Dependent
public class OpinionProcess {
    private final Processes processes;
    private final Organizations organizations;
    private final Cases cases;
    private final Breaches breaches;
    private final Opinions opinions;
    private final CurrentCaller caller;

    /** Works in the caller's transaction. */
    @Inject
    public OpinionProcess(
            Processes processes,
            Organizations organizations,
            Cases cases,
            Breaches breaches,
            Opinions opinions,
            CurrentCaller caller) {
        this.processes = processes;
        this.organizations = organizations;
        this.cases = cases;
        this.breaches = breaches;
        this.opinions = opinions;
        this.caller = caller;
    }

    /**
     * Takes the opinion of an agency, which the officer who establishes the facts reads.
     *
     * @throws InvalidInput naming the property that is wrong
     * @throws AuthorizationException if the caller is no agency, or one that was not asked
     * @throws NotFound if there is no such case for the caller
     * @throws Conflict if the agency answered already, the date is over or the screening ended
     */
    public Opinions.Given giveOpinion(String caseNumber, Body<NewOpinion> body) {
        var account = caller.getIn(Groups.AGENCIES);
        var agency = account.requireAgency();
        var businessNumber = cases.organizationOf(caseNumber)
                .filter(holder -> caseNumber.startsWith(CaseKind.SCREENING.series() + "-"))
                .filter(holder -> breaches.isReporter(caseNumber, account.id()) || breaches.isAsked(caseNumber, agency))
                .orElseThrow(() -> new NotFound(new Words("breach", "침해사고 사건"), caseNumber));
        var text = body.read().text();
        organizations.lock(businessNumber);
        if (!breaches.isAsked(caseNumber, agency)) {
            throw new NotAllowed(new Words(
                            "%s, for which the account %s acts, was not asked for its opinion",
                            "%2$s 계정이 대리하는 %1$s에는 의견을 요청하지 않았습니다")
                    .with(Words.named(agency), account.id()));
        }
        var given = opinions.take(caseNumber, agency, text, account.id());
        var words = opinions.inWords(caseNumber);
        processes.asStep(engine -> RunningCase.show(engine, CaseKind.SCREENING, caseNumber, AGENCY_OPINIONS.is(words)));
        return given;
    }
}
