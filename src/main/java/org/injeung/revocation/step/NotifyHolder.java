package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.GROUND;
import static org.injeung.revocation.RevocationProcess.HEARING;
import static org.injeung.revocation.RevocationProcess.OPINION_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.revocation.RevocationProcess.HearingRequest;

/** Tells the holder of the intended revocation and until when it may state its opinion. */
@Named
@Dependent
public class NotifyHolder implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public NotifyHolder(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Letters letters,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var ground = GROUND.from(step);
        HEARING.to(step, HearingRequest.NOT_WANTED); // unless the holder says otherwise in time
        var period = deadlines.open(step, OPINION_ENDS_AT, "opinionPeriod", "revocation", clock.instant());
        letters.write(
                CASE_NUMBER.from(step),
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.REVOCATION_NOTICE,
                "once",
                Map.of(
                        "certificateNumber", CERTIFICATE_NUMBER.from(step),
                        "ground", ground.words(),
                        "facts", cases.revocation(CASE_NUMBER.from(step)).facts(),
                        "legalBasis", certificates.legalBasis(CERTIFICATE_NUMBER.from(step), ground),
                        "lastDay", period.lastDay().toString(),
                        "explanation", period.explanation()));
    }
}
