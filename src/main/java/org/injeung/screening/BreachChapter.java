package org.injeung.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Agency;
import org.injeung.law.ClockState;
import org.injeung.law.ReportEffect;
import org.injeung.law.ReportingDuty;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.BreachClock;
import org.injeung.registry.BreachReport;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;

/** What was reported of a breach, and how its holder stands. */
@Dependent
class BreachChapter implements Chapter<BreachChapter.BreachView> {
    private final Cases cases;
    private final Breaches breaches;
    private final Certificates certificates;
    private final CaseDeadlines deadlines;
    private final Clock time;

    @Inject
    BreachChapter(Cases cases, Breaches breaches, Certificates certificates, CaseDeadlines deadlines, Clock time) {
        this.cases = cases;
        this.breaches = breaches;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.time = time;
    }

    @Override
    public Heading heading() {
        return new Heading(30, "breach", "The reported breach");
    }

    @Override
    public Optional<BreachView> read(CertificationCase about, Reader reader) {
        return about.kind() == CaseKind.SCREENING ? Optional.of(breach(about.caseNumber(), reader)) : Optional.empty();
    }

    private BreachView breach(String caseNumber, Reader reader) {
        var breach = cases.breach(caseNumber);
        return new BreachView(
                breach.affectedPersons(),
                breach.massive(),
                breach.discoveredAt(),
                breach.reportedAt(),
                breach.description(),
                breach.sensitiveData(),
                breach.illegalAccess(),
                certificates.of(breach.businessNumber()).stream()
                        .map(this::held)
                        .toList(),
                breaches.clocks(caseNumber).stream()
                        .map(clock -> clock(clock, reader))
                        .toList(),
                breaches.reports(caseNumber).stream()
                        .map(report -> ReportView.of(report, reader))
                        .toList(),
                reader.isOfficial() ? opinions(caseNumber) : null);
    }

    private HeldCertificate held(Certificate certificate) {
        return new HeldCertificate(
                certificate.number(), certificate.scheme().mark(), certificate.status(time.instant()));
    }

    private ClockView clock(BreachClock kept, Reader reader) {
        var clock = kept.clock();
        var now = time.instant();
        return new ClockView(
                clock.duty(),
                clock.state(now),
                clock.dueAt(),
                clock.doneAt(),
                clock.lateBy(now).map(Duration::toString).orElse(null),
                kept.explanation().map(reader::read).orElse(null));
    }

    private List<OpinionView> opinions(String caseNumber) {
        var endsAt = deadlines.of(caseNumber, "agencyOpinionEndsAt").stream()
                .findFirst()
                .map(CaseDeadline::endsAt)
                .orElse(null);
        return breaches.opinions(caseNumber).stream()
                .map(opinion -> new OpinionView(
                        opinion.agency(),
                        opinion.askedBy(),
                        opinion.askedAt(),
                        endsAt,
                        opinion.text().orElse(null),
                        opinion.givenBy().orElse(null),
                        opinion.givenAt().orElse(null)))
                .toList();
    }

    /** What was reported. */
    @Schema
    record BreachView(
            @Schema(description = "The highest number that was reported")
            long affectedPersons,

            boolean massive,
            Instant discoveredAt,
            Instant reportedAt,
            String description,
            boolean sensitiveData,
            boolean illegalAccess,

            @Schema(description = "Every certificate of the holder as it is now")
            List<HeldCertificate> certificates,

            @Schema(description = "What the holder must do within hours of the discovery, and how it stands with it")
            List<ClockView> clocks,

            @Schema(description = "Every report of the breach in its order")
            List<ReportView> reports,

            @Schema(nullable = true, description = "What agencies were asked and answered; officials and agencies only")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            List<OpinionView> opinions) {}

    /** A certificate of the holder. */
    @Schema
    record HeldCertificate(
            @Schema(example = "ISMS-P-KISA-2026-001") String certificateNumber,
            @Schema(example = "ISMS-P") String scheme,
            CertificateStatus status) {}

    /** One duty of the holder after a breach. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClockView(
            ReportingDuty duty,
            ClockState state,
            @Schema(nullable = true) Instant dueAt,
            @Schema(nullable = true) Instant doneAt,

            @Schema(nullable = true, description = "How late it was, or is by now", example = "PT3H20M")
            String lateBy,

            @Schema(nullable = true, description = "The count in words")
            String explanation) {}

    /** One report of a breach. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportView(
            Instant reportedAt,

            @Schema(nullable = true, description = "Applicants see only themselves here")
            String reporter,

            long affectedPersons,

            @Schema(description = "What it did to the number of affected persons")
            ReportEffect effect,

            @Schema(nullable = true) Instant discoveredAt,
            String description,
            @Schema(nullable = true) Instant incidentReportedAt,
            @Schema(nullable = true) Instant leakNotifiedAt,
            @Schema(nullable = true) Instant leakReportedAt,
            @Schema(nullable = true) Boolean sensitiveData,
            @Schema(nullable = true) Boolean illegalAccess) {
        static ReportView of(BreachReport report, Reader reader) {
            var facts = report.facts();
            return new ReportView(
                    report.reportedAt(),
                    reader.person(report.reporter()),
                    report.affectedPersons(),
                    report.effect(),
                    report.discoveredAt().orElse(null),
                    report.description(),
                    facts.incidentReportedAt(),
                    facts.leakNotifiedAt(),
                    facts.leakReportedAt(),
                    facts.sensitiveData(),
                    facts.illegalAccess());
        }
    }

    /** The opinion of an agency that was asked. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpinionView(
            Agency agency,
            String askedBy,
            Instant askedAt,

            @Schema(description = "Until when it may answer")
            Instant endsAt,

            @Schema(nullable = true) String text,
            @Schema(nullable = true) String givenBy,
            @Schema(nullable = true) Instant givenAt) {}
}
