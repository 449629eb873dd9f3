package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.objection.ObjectionProcess.CONTESTED_CASE;
import static org.injeung.objection.ObjectionProcess.REPLY_DUE_ON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Objections;
import org.injeung.registry.Organizations;

/** Tells the organization that the objection is examined and until when the reply is due. */
@Named
@Dependent
public class AcknowledgeObjection implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Objections objections;
    private final Letters letters;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public AcknowledgeObjection(
            Organizations organizations, Cases cases, Objections objections, Letters letters, Deadlines deadlines) {
        this.organizations = organizations;
        this.cases = cases;
        this.objections = objections;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var reply = deadlines.count("objectionReply", cases.read(caseNumber).openedAt());
        objections.read(caseNumber).accept(reply.lastDay());
        REPLY_DUE_ON.to(step, reply.lastDay());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.OBJECTION_RECEIVED,
                "once",
                Map.of(
                        "contestedCase", CONTESTED_CASE.from(step),
                        "replyDueOn", reply.lastDay().toString(),
                        "explanation", reply.explanation()));
    }
}
