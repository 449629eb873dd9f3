package org.injeung.surveillance;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.engine.Variable;
import org.injeung.engine.WordsVariable;
import org.injeung.law.AuditEffort.Effort;
import org.injeung.law.Ground;
import org.injeung.surveillance.policy.Arrangements;
import org.injeung.surveillance.policy.Examination;
import org.injeung.surveillance.policy.SurveillanceAnswer;

/** Names shared with {@code annual-surveillance.bpmn}. */
public final class SurveillanceProcess {
    /** The certificate; start variable, and of the revocation. */
    public static final Variable<String> CERTIFICATE_NUMBER =
            Variable.in(NewSurveillance.class, "certificateNumber", String.class);
    /** How much the surveillance takes; the letter says it. */
    public static final Variable<Effort> SURVEILLANCE_EFFORT = Variable.answer("surveillanceEffort", Effort.class);
    /** Last day of the year that is surveyed; forms show it. */
    public static final Variable<LocalDate> SURVEILLANCE_DUE_ON = Variable.day("surveillanceDueOn");
    /** Until when the holder answers; {@code Timer_AnswerOverdue} waits for it. */
    public static final Variable<Instant> SURVEILLANCE_ANSWER_ENDS_AT = Variable.instant("surveillanceAnswerEndsAt");
    /** What the holder answers. */
    public static final Variable<SurveillanceAnswer> SURVEILLANCE_ANSWER =
            Variable.answer("surveillanceAnswer", SurveillanceAnswer.class);
    /** On which days the holder receives the auditors, or what stands against it. */
    public static final Variable<String> ANSWER_WORDS = Variable.text("answerWords", 1000);
    /** The answer as the officer reads it. */
    public static final Variable<String> HOLDER_ANSWER = Variable.text("holderAnswer", 1100);
    /** Answer of {@code Gateway_Arrangements}. */
    public static final Variable<Arrangements> ARRANGEMENTS = Variable.answer("arrangements", Arrangements.class);
    /** With whom what was arranged, or how the holder refused. */
    public static final Variable<String> ARRANGEMENT_FACTS = Variable.text("arrangementFacts", 1000);
    /** Answer of {@code Gateway_Examination}. */
    public static final Variable<Examination> EXAMINATION = Variable.answer("examination", Examination.class);
    /** Which documents were examined. */
    public static final Variable<String> EXAMINED_DOCUMENTS = Variable.text("examinedDocuments", 1000);
    /** What they show, or what is false or missing. */
    public static final Variable<String> EXAMINATION_RESULT = Variable.text("examinationResult", 1000);
    /** The ground of the revocation that is asked for; its start variable. */
    public static final Variable<Ground> GROUND = Variable.answer("ground", Ground.class);
    /** What the surveillance found; start variable of the revocation. */
    public static final WordsVariable FACTS = WordsVariable.text("facts", 2000);

    private SurveillanceProcess() {}
}
