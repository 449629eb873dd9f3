package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.objection.ObjectionProcess.CONTESTED_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Periods;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Objections;
import org.injeung.registry.Organizations;

/** Puts off the reply once, counted from the day after it was due, and tells the organization why. */
@Named
@Dependent
public class ExtendReply implements JavaDelegate {
    private final Organizations organizations;
    private final Objections objections;
    private final Letters letters;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public ExtendReply(Organizations organizations, Objections objections, Letters letters, Deadlines deadlines) {
        this.organizations = organizations;
        this.objections = objections;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var objection = objections.read(caseNumber);
        var reply = deadlines.count(
                "objectionReplyExtension",
                objection.replyDueOn().orElseThrow().atStartOfDay(Periods.SEOUL).toInstant());
        objection.extend(reply.lastDay());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.OBJECTION_REPLY_EXTENDED,
                "once",
                Map.of(
                        "contestedCase", CONTESTED_CASE.from(step),
                        "replyDueOn", reply.lastDay().toString(),
                        "reason", objection.extensionReason().orElseThrow(),
                        "explanation", reply.explanation()));
    }
}
