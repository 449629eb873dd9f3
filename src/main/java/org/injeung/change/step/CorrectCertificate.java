package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.engine.CaseVariables.ORGANIZATION_NAME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** Corrects the certificate or its holder, writes what is held anew, and tells whom it concerns. */
@Named
@Dependent
public class CorrectCertificate implements JavaDelegate {
    private static final String VALIDITY = "certificate-validity";

    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Changes changes;
    private final Corrections corrections;
    private final Letters letters;
    private final Documents documents;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CorrectCertificate(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Changes changes,
            Corrections corrections,
            Letters letters,
            Documents documents,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.changes = changes;
        this.corrections = corrections;
        this.letters = letters;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var certificate = certificates.read(CERTIFICATE_NUMBER.from(step));
        var change = changes.read(caseNumber);
        var lines = corrections.lines(change, certificate, holder);
        change.corrected(certificate, holder, clock.instant());
        corrections.apply(change, certificate, holder);
        ORGANIZATION_NAME.to(step, holder.name());
        var written = change.correctsDetails()
                ? certificates.validOf(holder.businessNumber())
                : Stream.of(certificate)
                        .filter(one -> one.status(clock.instant()).isHeld())
                        .toList();
        written.forEach(one -> documents.writeCertificate(caseNumber, one));
        cases.close(caseNumber, "CORRECTED");
        tell(step, holder, lines, written, "once");
        change.correctedHolder().map(organizations::read).ifPresent(unit -> {
            tell(step, unit, lines, written, unit.businessNumber());
            handOver(step, certificate, unit);
        });
    }

    private void tell(
            DelegateExecution step,
            Organization to,
            List<Corrections.Line> lines,
            List<Certificate> written,
            String occasion) {
        var caseNumber = CASE_NUMBER.from(step);
        letters.write(
                caseNumber,
                to,
                LetterKind.CERTIFICATE_CORRECTED,
                occasion,
                Map.of(
                        "certificateNumber", CERTIFICATE_NUMBER.from(step),
                        "before", Corrections.words(lines, Corrections.Line::says),
                        "after", Corrections.words(lines, Corrections.Line::right),
                        "reasons", cases.lastDecision(caseNumber).reasons(),
                        "certificates",
                                written.isEmpty()
                                        ? "-"
                                        : written.stream()
                                                .map(Certificate::number)
                                                .collect(Collectors.joining(", "))));
    }

    /** The process that looks after the certificate knows its holder, and the unit may be obliged to hold one. */
    private static void handOver(DelegateExecution step, Certificate certificate, Organization unit) {
        var engine = step.getProcessEngineServices();
        RunningCase.show(
                engine,
                VALIDITY,
                certificate.number(),
                BUSINESS_NUMBER.is(unit.businessNumber()),
                ORGANIZATION_NAME.is(unit.name()));
        RunningCase.tellCertified(engine, certificate);
    }
}
