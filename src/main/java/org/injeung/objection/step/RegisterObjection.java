package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.objection.ObjectionProcess.CONTESTED_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.access.NotAllowed;
import org.injeung.access.Papers;
import org.injeung.engine.Variable;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.objection.NewObjection;
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
        var sent = Variable.all(step, NewObjection.class);
        var contested = contested(sent.caseNumber(), Caller.of(step));
        var paper = papers.take(
                Caller.of(step),
                new Papers.Named(sent.paperReceivedOn(), sent.paperReference()),
                contested.businessNumber(),
                Periods.day(contested.openedAt()));
        var organization = organizations.lock(contested.businessNumber());
        var opened = intake.open(
                step,
                CaseKind.OBJECTION,
                organization,
                contested.certificateNumber().orElse(null),
                Objections.openKey(contested.caseNumber()));
        opened.requestedBy(contested.caseNumber());
        var objection = objections.record(opened.caseNumber(), contested.caseNumber(), sent.reasons());
        paper.ifPresent(objection::enteredFrom);
        CONTESTED_CASE.to(step, contested.caseNumber());
    }

    /** Agencies object for nobody. Of a case of somebody else no organization learns whether there is one. */
    private CertificationCase contested(String number, Caller caller) {
        if (!caller.isIn(Groups.CASE_OFFICERS) && !caller.isIn(Groups.APPLICANTS)) {
            throw new NotAllowed(new Words(
                            "The user %s objects for nobody: an objection comes from an"
                                    + " account of the organization, or is entered for it by a case officer with the paper it came on",
                            "%s 사용자는 누구를 위해서도 이의신청할 수 없습니다. 이의신청은 해당 조직의 계정으로 하거나, 접수한 서면과 함께 담당자가 대신 입력합니다")
                    .with(caller.id()));
        }
        return cases.find(number)
                .filter(found ->
                        caller.isIn(Groups.CASE_OFFICERS) || caller.isIn(Organization.groupOf(found.businessNumber())))
                .orElseThrow(() -> new InvalidInput(
                        CASE_NUMBER.name(),
                        new Words("there is no case %s to which you may object", "이의신청할 수 있는 사건 %s이(가) 없습니다")
                                .with(number)));
    }
}
