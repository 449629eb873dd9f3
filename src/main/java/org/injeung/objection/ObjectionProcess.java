package org.injeung.objection;

import java.time.LocalDate;
import org.injeung.engine.Variable;
import org.injeung.objection.policy.AdmissibilityPolicy.Admissibility;
import org.injeung.objection.policy.ReplyExtension;

/** Names shared with {@code objection.bpmn}, and its start. The start variable {@code caseNumber} is the contested case. */
public final class ObjectionProcess {
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
    /** That application; of the message. */
    public static final Variable<String> REFUSED_CASE = Variable.text("refusedCase", 20);
    /** The objection that was upheld; of the message. */
    public static final Variable<String> OBJECTION_CASE = Variable.text("objectionCase", 20);

    private ObjectionProcess() {}
}
