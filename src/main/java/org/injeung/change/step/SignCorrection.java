package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.CORRECTION;
import static org.injeung.change.ChangeProcess.CORRECTION_REMARK;
import static org.injeung.change.ChangeProcess.REASON;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.change.policy.Correction;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.Organizations;

/** Records whether a manager signs the correction, which is looked at once more with what runs on the certificate now. */
@Named
@Dependent
public class SignCorrection implements TaskListener {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Changes changes;
    private final Corrections corrections;

    /** Works in the transaction of the engine. */
    @Inject
    public SignCorrection(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Changes changes,
            Corrections corrections) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.changes = changes;
        this.corrections = corrections;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = CORRECTION.from(task);
        var remark = CORRECTION_REMARK.take(task);
        var caseNumber = CASE_NUMBER.from(task);
        var manager = Caller.of(task).id();
        var holder = organizations.lock(BUSINESS_NUMBER.from(task));
        var change = changes.read(caseNumber);
        var certificate = certificates.read(CERTIFICATE_NUMBER.from(task));
        if (answer == Correction.SIGNED) {
            change.correctedHolder()
                    .ifPresent(unit -> corrections.requireUnit(certificate, holder, unit, Optional.of(caseNumber)));
        }
        var lines = corrections.lines(change, certificate, holder);
        change.decide(manager, remark);
        cases.recordDecision(
                caseNumber,
                new Decision<>(
                        "SignCorrection",
                        answer,
                        new Words("It says: %s. It should say: %s", "정정 전: %s. 정정 후: %s")
                                .with(
                                        Corrections.words(lines, Corrections.Line::says),
                                        Corrections.words(lines, Corrections.Line::right)),
                        "SignCorrection",
                        "1998-01-01",
                        Act.ADMINISTRATIVE_PROCEDURES.at("25"),
                        List.of(Words.same(REASON.from(task)), Words.same(remark))),
                manager);
    }
}
