package org.injeung.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.NotAllowed;
import org.injeung.access.People;
import org.injeung.access.Processes;
import org.injeung.engine.RunningCase;
import org.injeung.fields.Body;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificateChange;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Changes;
import org.injeung.registry.Conflict;
import org.injeung.registry.DispositionWithdrawal;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;
import org.injeung.registry.Withdrawals;

/** The way back of whoever proposed something that another person is to decide: the event subprocess {@code EndRetracted} of its diagram. */
@Dependent
public class RetractionProcess {
    private static final String PROPOSAL_RETRACTED = "ProposalRetracted";
    private static final Set<CaseKind> PROPOSALS =
            Set.of(CaseKind.CHANGE, CaseKind.BAR_EXCEPTION, CaseKind.BREACH_CORRECTION, CaseKind.WITHDRAWAL);

    private final Processes processes;
    private final Organizations organizations;
    private final Cases cases;
    private final Changes changes;
    private final Withdrawals withdrawals;
    private final CurrentCaller caller;

    /** Works in the caller's transaction. */
    @Inject
    public RetractionProcess(
            Processes processes,
            Organizations organizations,
            Cases cases,
            Changes changes,
            Withdrawals withdrawals,
            CurrentCaller caller) {
        this.processes = processes;
        this.organizations = organizations;
        this.cases = cases;
        this.changes = changes;
        this.withdrawals = withdrawals;
        this.caller = caller;
    }

    /**
     * Retracts what the caller proposed; the case ends as {@code RETRACTED}.
     *
     * @param body {@code reason}
     * @throws InvalidInput naming the property that is wrong
     * @throws NotFound if there is no such case, or it does not concern the caller
     * @throws AuthorizationException if somebody else proposed it
     * @throws Conflict if it is no proposal, or was decided
     */
    public CertificationCase retract(String caseNumber, Body<NewRetraction> body) {
        var reason = body.read().reason();
        var by = caller.get();
        var found = cases.find(caseNumber)
                .filter(one ->
                        one.startedBy().equals(by.id()) || by.isIn(Groups.CASE_OFFICERS) || by.isIn(Groups.MANAGERS))
                .orElseThrow(() -> new NotFound(new Words("case", "사건"), caseNumber));
        if (!found.startedBy().equals(by.id())) {
            throw new NotAllowed(new Words(
                            "Case %s was proposed by somebody else, who may retract it",
                            "사건 %s은(는) 다른 사람이 제안하였으므로 그 사람만 철회할 수 있습니다")
                    .with(caseNumber));
        }
        organizations.lock(found.businessNumber());
        if (!PROPOSALS.contains(found.kind())) {
            throw new Conflict(
                    new Words("Case %s is no proposal that another person decides", "사건 %s은(는) 다른 사람이 결정하는 제안이 아닙니다")
                            .with(caseNumber));
        }
        if (found.closedAt().isPresent() || tookEffect(found)) {
            throw new Conflict(
                    new Words("Case %s was decided: %s", "사건 %s은(는) 결정되었습니다: %s").with(caseNumber, found.status()));
        }
        processes.asStep(engine -> {
            cases.end(
                    caseNumber,
                    "RetractProposal",
                    CaseEnding.RETRACTED,
                    new Words("Proposed by %s", "제안자: %s")
                            .with(People.of(engine).inFunction(by.id())),
                    Words.same(reason),
                    by.id());
            RunningCase.end(engine, PROPOSAL_RETRACTED, found.kind(), caseNumber);
        });
        return found;
    }

    /** Whether something of it holds although the case is open: a suspension, or money that is still to be paid back. */
    private boolean tookEffect(CertificationCase found) {
        return changes.find(found.caseNumber())
                        .flatMap(CertificateChange::suspendedAt)
                        .isPresent()
                || withdrawals
                        .find(found.caseNumber())
                        .flatMap(DispositionWithdrawal::withdrawnAt)
                        .isPresent();
    }
}
