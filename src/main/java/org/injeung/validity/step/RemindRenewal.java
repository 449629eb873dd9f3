package org.injeung.validity.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.validity.ValidityProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Periods;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.EventResult;
import org.injeung.registry.Organizations;
import org.injeung.registry.Validities;

/** Reminds the holder of the renewal, unless it has applied for it or it is too late. */
@Named
@Dependent
public class RemindRenewal implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Validities validities;
    private final Letters letters;
    private final Periods periods;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RemindRenewal(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Validities validities,
            Letters letters,
            Periods periods,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.validities = validities;
        this.letters = letters;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = CERTIFICATE_NUMBER.from(step);
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var certificate = certificates.read(number);
        var due = validities.open(number);
        var applied = cases.openOf(holder.businessNumber(), CaseKind.ISSUANCE).stream()
                .anyMatch(
                        open -> open.certificateNumber().filter(number::equals).isPresent());
        if (applied || !certificate.status(clock.instant()).isHeld()) {
            due.end(EventResult.NOT_NEEDED, clock.instant());
            return;
        }
        due.end(EventResult.DONE, clock.instant());
        var end =
                certificate.validUntil().plusDays(1).atStartOfDay(Periods.SEOUL).toInstant();
        letters.writeOn(
                number,
                holder,
                LetterKind.RENEWAL_REMINDER,
                due.kind() + "/" + certificate.validUntil(),
                Map.of(
                        "validUntil",
                        certificate.validUntil().toString(),
                        "reminder",
                        due.kind().name(),
                        "windowFrom",
                        day(periods.before("renewalWindow", end)).toString(),
                        "lastDay",
                        day(periods.before("renewalApply", end)).minusDays(1).toString()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Periods.SEOUL).toLocalDate();
    }
}
