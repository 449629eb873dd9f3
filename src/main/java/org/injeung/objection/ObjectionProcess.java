package org.injeung.objection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.injeung.access.Processes;
import org.injeung.engine.Variable;
import org.injeung.objection.policy.Admissibility;
import org.injeung.objection.policy.ReplyExtension;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;

/** Names shared with {@code objection.bpmn}, and its start. The start variable {@code caseNumber} is the contested case. */
@Dependent
public class ObjectionProcess {
    /** Why the organization objects; start variable. */
    public static final Variable<String> REASONS = Variable.text("reasons", 2000);
    /** The case whose result is contested. */
    public static final Variable<String> CONTESTED_CASE = Variable.text("contestedCase", 20);
    /** Answer of {@code Gateway_Admissibility}. */
    public static final Variable<Admissibility> ADMISSIBILITY = Variable.answer("admissibility", Admissibility.class);
    /** The day until which the reply is due; the officer reads it. */
    public static final Variable<LocalDate> REPLY_DUE_ON = Variable.day("replyDueOn");
    /** What the officer reports; the committee reads it. */
    public static final Variable<String> REVIEW_REPORT = Variable.text("reviewReport", 2000);
    /** Answer of {@code Gateway_Reply}. */
    public static final Variable<ReplyExtension> REPLY_EXTENSION =
            Variable.answer("replyExtension", ReplyExtension.class);
    /** Why the reply takes longer. */
    public static final Variable<String> EXTENSION_REASON = Variable.text("extensionReason", 500);
    /** Message that takes a refused application up again. */
    public static final String OBJECTION_UPHELD = "ObjectionUpheld";

    private final Processes processes;

    /** Starts in the caller's transaction. */
    @Inject
    public ObjectionProcess(Processes processes) {
        this.processes = processes;
    }

    /**
     * Files an objection.
     *
     * @throws InvalidInput naming the variable that is wrong
     * @throws Conflict if an objection to the same result is open
     */
    public CertificationCase start(Map<String, Object> variables) {
        return processes.start(CaseKind.OBJECTION, variables);
    }
}
