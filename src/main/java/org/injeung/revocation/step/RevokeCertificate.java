package org.injeung.revocation.step;

import static org.injeung.engine.CaseMessages.CERTIFICATE_REVOKED;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.COOLDOWN_ENDS_AT;
import static org.injeung.revocation.RevocationProcess.FINE_WAIVED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.People;
import org.injeung.deadlines.Deadlines;
import org.injeung.engine.RunningCase;
import org.injeung.law.Periods;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Duties;
import org.injeung.registry.FineWaiver;
import org.injeung.registry.Opinion;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReapplicationBar;
import org.injeung.registry.Revocation;
import org.injeung.registry.Revocations;
import org.injeung.revocation.policy.WaiverPolicy;
import org.injeung.revocation.policy.WaiverPolicy.Waiver;

/** Revokes the certificate, bars its holder for a year, waives the fine, writes the order and ends what ran on the certificate: all of it or nothing. */
@Named
@Dependent
public class RevokeCertificate implements JavaDelegate {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'KST'", Locale.ROOT);

    private final Organizations organizations;
    private final Certificates certificates;
    private final Revocations revocations;
    private final Duties duties;
    private final Cases cases;
    private final Letters letters;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RevokeCertificate(
            Organizations organizations,
            Certificates certificates,
            Revocations revocations,
            Duties duties,
            Cases cases,
            Letters letters,
            Documents documents,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.revocations = revocations;
        this.duties = duties;
        this.cases = cases;
        this.letters = letters;
        this.documents = documents;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var revocation = cases.revocation(caseNumber);
        var certificate = certificates.read(revocation.certificateNumber());
        var now = clock.instant();
        certificate.revoke(revocation.ground(), caseNumber, now);
        var bar = bar(revocation, holder, now);
        var waiver = WaiverPolicy.decide(duties.of(holder));
        cases.recordDecision(caseNumber, waiver, Cases.SYSTEM);
        certificates.bar(bar, waiver.answer() == Waiver.WAIVED ? Optional.of(waiver(bar)) : Optional.empty());
        COOLDOWN_ENDS_AT.to(step, bar.endsAt());
        cases.close(caseNumber, "REVOKED");
        writeOrder(step.getProcessEngineServices(), revocation, holder, bar, waiver.answer());
        endCasesOf(certificate, caseNumber, step);
        holdFinesOf(holder, step);
    }

    private ReapplicationBar bar(Revocation revocation, Organization holder, Instant now) {
        return new ReapplicationBar(
                revocation.caseNumber(),
                holder.businessNumber(),
                revocation.certificateNumber(),
                now,
                deadlines.count("reapplicationBar", now).endsAt());
    }

    private FineWaiver waiver(ReapplicationBar bar) {
        return new FineWaiver(
                bar.caseNumber(),
                bar.businessNumber(),
                bar.startsAt(),
                deadlines.count("fineWaiver", bar.startsAt()).endsAt());
    }

    /** The letter tells the holder; the document is the written decision with everything that it rests on. */
    private void writeOrder(
            ProcessEngineServices engine,
            Revocation revocation,
            Organization holder,
            ReapplicationBar bar,
            Waiver waiver) {
        var caseNumber = revocation.caseNumber();
        var words = Map.<String, Object>ofEntries(
                Map.entry("certificateNumber", revocation.certificateNumber()),
                Map.entry("revokedAt", MOMENT.format(bar.startsAt().atZone(Periods.SEOUL))),
                Map.entry("ground", revocation.ground().words()),
                Map.entry("facts", revocation.facts()),
                Map.entry("legalBasis", certificates.legalBasis(revocation.certificateNumber(), revocation.ground())),
                Map.entry("reasons", revocations.lastOrder(caseNumber).reasons()),
                Map.entry("opinion", revocation.opinion().map(Opinion::text).orElse("-")),
                Map.entry(
                        "hearing",
                        revocations
                                .lastHearing(caseNumber)
                                .flatMap(hearing -> hearing.statement()
                                        .map(statement -> hearing.on() + ", " + hearing.place() + ": " + statement))
                                .orElse("-")),
                Map.entry(
                        "signedBy",
                        People.of(engine)
                                .named(revocation.signature().orElseThrow().by())),
                Map.entry("barLastDay", bar.lastDay().toString()),
                Map.entry("earliestApplicationOn", bar.earliestApplicationOn().toString()),
                Map.entry("waiver", waiver.name()));
        letters.write(caseNumber, holder, LetterKind.REVOCATION_ORDER, "once", words);
        documents.write(caseNumber, DocumentKind.REVOCATION_ORDER, "once", words);
        revocations.send(caseNumber);
    }

    /** What the manager saw ending in the preview ends by message, in this transaction. */
    private void endCasesOf(Certificate certificate, String caseNumber, DelegateExecution step) {
        var engine = step.getProcessEngineServices();
        RunningCase.tell(engine, CERTIFICATE_REVOKED, revocations.endingWith(certificate, caseNumber));
        RunningCase.tell(
                engine, CERTIFICATE_REVOKED, certificate.number()); // the process that looks after the certificate
    }

    /** A fine that is in preparation is withdrawn: whoever is barred cannot obtain what it would be fined for. */
    private void holdFinesOf(Organization holder, DelegateExecution step) {
        RunningCase.tell(
                step.getProcessEngineServices(),
                FINE_WAIVED,
                revocations.obligationsBarredWith(holder.businessNumber()));
    }
}
