package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.engine.CaseVariables.PAPER_RECEIVED_ON;
import static org.injeung.engine.CaseVariables.PAPER_REFERENCE;
import static org.injeung.objection.ObjectionProcess.CONTESTED_CASE;
import static org.injeung.objection.ObjectionProcess.REASONS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.access.Papers;
import org.injeung.engine.Variable;
import org.injeung.law.Periods;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Objections;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** Checks the start variables and opens the case; the contested case becomes its origin. */
@Named
@Dependent
public class RegisterObjection implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Objections objections;
    private final Papers papers;
    private final Intake intake;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterObjection(
            Organizations organizations, Cases cases, Objections objections, Papers papers, Intake intake) {
        this.organizations = organizations;
        this.cases = cases;
        this.objections = objections;
        this.papers = papers;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(step, CASE_NUMBER, REASONS, PAPER_RECEIVED_ON, PAPER_REFERENCE);
        var contested = contested(CASE_NUMBER.from(step), Caller.of(step));
        var reasons = REASONS.from(step);
        var paper = papers.take(step, contested.businessNumber(), Periods.day(contested.openedAt()));
        var organization = organizations.lock(contested.businessNumber());
        var opened = intake.open(
                step,
                CaseKind.OBJECTION,
                organization,
                contested.certificateNumber().orElse(null),
                Objections.openKey(contested.caseNumber()));
        opened.requestedBy(contested.caseNumber());
        var objection = objections.record(opened.caseNumber(), contested.caseNumber(), reasons);
        paper.ifPresent(objection::enteredFrom);
        CONTESTED_CASE.to(step, contested.caseNumber());
    }

    /** Agencies object for nobody. Of a case of somebody else no organization learns whether there is one. */
    private CertificationCase contested(String number, Caller caller) {
        if (!caller.isIn(Groups.CASE_OFFICERS) && !caller.isIn(Groups.APPLICANTS)) {
            throw new AuthorizationException(
                    "The user " + caller.id() + " objects for nobody: an objection comes from an"
                            + " account of the organization, or is entered for it by a case officer with the paper it came on");
        }
        return cases.find(number)
                .filter(found ->
                        caller.isIn(Groups.CASE_OFFICERS) || caller.isIn(Organization.groupOf(found.businessNumber())))
                .orElseThrow(() -> new InvalidInput(
                        CASE_NUMBER.name(), "there is no case " + number + " to which you may object"));
    }
}
