package org.injeung.screening;

import static org.injeung.screening.ScreeningProcess.AGENCY_OPINIONS;
import static org.injeung.screening.ScreeningProcess.OPINION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.Processes;
import org.injeung.engine.RunningCase;
import org.injeung.engine.Variable;
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
    public Opinions.Given giveOpinion(String caseNumber, Map<String, Object> body) {
        var account = caller.getIn(Groups.AGENCIES);
        var agency = account.requireAgency();
        var businessNumber = cases.organizationOf(caseNumber)
                .filter(holder -> caseNumber.startsWith(CaseKind.SCREENING.series() + "-"))
                .filter(holder -> breaches.isReporter(caseNumber, account.id()) || breaches.isAsked(caseNumber, agency))
                .orElseThrow(() -> new NotFound("breach " + caseNumber));
        Variable.requireOnly(body, List.of(OPINION.name()));
        var text = OPINION.find(body).orElseThrow(() -> new InvalidInput(OPINION.name(), "is missing"));
        organizations.lock(businessNumber);
        if (!breaches.isAsked(caseNumber, agency)) {
            throw new AuthorizationException(
                    agency + ", for which the account " + account.id() + " acts, was not asked for its opinion");
        }
        var given = opinions.take(caseNumber, agency, text, account.id());
        var words = opinions.inWords(caseNumber);
        processes.asStep(engine -> RunningCase.show(engine, CaseKind.SCREENING, caseNumber, AGENCY_OPINIONS, words));
        return given;
    }
}
