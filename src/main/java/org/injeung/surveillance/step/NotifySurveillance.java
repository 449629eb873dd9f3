package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.CERTIFICATE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.HOLDER_ANSWER;
import static org.injeung.surveillance.SurveillanceProcess.SURVEILLANCE_ANSWER_ENDS_AT;
import static org.injeung.surveillance.SurveillanceProcess.SURVEILLANCE_DUE_ON;
import static org.injeung.surveillance.SurveillanceProcess.SURVEILLANCE_EFFORT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.CertificateYear;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;

/** Tells the holder until when and how it is surveyed, and until when it is to answer. */
@Named
@Dependent
public class NotifySurveillance implements JavaDelegate {
    private static final Words NO_ANSWER = new Words("No answer", "회신 없음");

    private final Organizations organizations;
    private final Certificates certificates;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Periods periods;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public NotifySurveillance(
            Organizations organizations,
            Certificates certificates,
            Letters letters,
            Deadlines deadlines,
            Periods periods,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.letters = letters;
        this.deadlines = deadlines;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var certificate = certificates.read(CERTIFICATE_NUMBER.from(step));
        var year = CertificateYear.of(clock.instant(), certificate.validFrom(), periods);
        var answer = deadlines.open(step, SURVEILLANCE_ANSWER_ENDS_AT, "surveillanceAnswer", "answer", clock.instant());
        SURVEILLANCE_DUE_ON.to(step, year.lastDay());
        HOLDER_ANSWER.to(step, NO_ANSWER.both());
        letters.write(
                CASE_NUMBER.from(step),
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.SURVEILLANCE_NOTICE,
                "once",
                Map.of(
                        "certificateNumber", certificate.number(),
                        "lastDay", year.lastDay().toString(),
                        "effort", SURVEILLANCE_EFFORT.from(step).name(),
                        "answerBy", answer.lastDay().toString(),
                        "explanation", answer.explanation()));
    }
}
