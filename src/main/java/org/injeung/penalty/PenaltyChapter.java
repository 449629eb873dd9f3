package org.injeung.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Opinion;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltyViolation;
import org.injeung.registry.Signed;

/** Sales, worksheets and payment of an administrative penalty. */
@Dependent
class PenaltyChapter implements Chapter<PenaltyChapter.PenaltyView> {
    private final Penalties penalties;

    @Inject
    PenaltyChapter(Penalties penalties) {
        this.penalties = penalties;
    }

    @Override
    public Heading heading() {
        return new Heading(60, "penalty", "Sales, worksheets and payment of an administrative penalty");
    }

    @Override
    public Optional<PenaltyView> read(CertificationCase about, Reader reader) {
        return penalties.find(about.caseNumber()).map(penalty -> penalty(penalty, reader));
    }

    /** The penalty; an applicant sees the worksheets when the intended amount was told. */
    private static PenaltyView penalty(Penalty penalty, Reader reader) {
        var told = reader.isOfficial() || penalty.opinionLastDay().isPresent();
        return new PenaltyView(
                penalty.breachCase(),
                penalty.salesBasis().orElse(null),
                penalty.salesReason().orElse(null),
                penalty.businessStartedOn().orElse(null),
                penalty.sales().stream()
                        .map(sales -> new SalesView(sales.year(), sales.amount(), sales.estimated()))
                        .toList(),
                penalty.round(),
                told
                        ? penalty.violations().stream()
                                .map(violation -> ViolationView.of(violation, reader))
                                .toList()
                        : null,
                told ? penalty.total() : null,
                penalty.opinionLastDay().orElse(null),
                penalty.opinion().map(Opinion::text).orElse(null),
                penalty.opinion().map(Opinion::at).orElse(null),
                penalty.signedAmount().orElse(null),
                penalty.signature().map(Signed::by).map(reader::person).orElse(null),
                penalty.signature().map(Signed::at).orElse(null),
                penalty.instalments().stream()
                        .map(part -> new InstalmentView(part.number(), part.amount(), part.dueOn()))
                        .toList(),
                penalty.payments().stream()
                        .map(payment -> new PaymentView(payment.amount(), payment.paidOn()))
                        .toList(),
                penalty.remindedAt().orElse(null));
    }

    /** The administrative penalty after a breach. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PenaltyView(
            @Schema(example = "BRS-2026-000001") String breachCase,

            @Schema(nullable = true, description = "What was made of the sales data")
            String salesBasis,

            @Schema(nullable = true) String salesReason,
            @Schema(nullable = true) LocalDate businessStartedOn,
            List<SalesView> sales,

            @Schema(description = "The round of the assessment; a manager may return it")
            int round,

            @Schema(
                    nullable = true,
                    description = "The worksheets of the round; told to the organization with the notice")
            List<ViolationView> violations,

            @Schema(nullable = true, description = "Won over all violations")
            Long total,

            @Schema(nullable = true) LocalDate opinionLastDay,
            @Schema(nullable = true) String opinion,
            @Schema(nullable = true) Instant opinionAt,

            @Schema(nullable = true, description = "Won that were imposed, 0 if none were")
            Long signedAmount,

            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt,
            List<InstalmentView> instalments,
            List<PaymentView> payments,
            @Schema(nullable = true) Instant remindedAt) {}

    /** The sales of a business year. */
    @Schema
    record SalesView(int year, long amount, boolean estimated) {}

    /** The worksheet of one violation. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ViolationView(
            int number,
            @Schema(example = "LEAK") String provision,
            String facts,
            @Schema(example = "GROSS_NEGLIGENCE") String fault,
            long victims,
            LocalDate violatedFrom,
            LocalDate violatedUntil,
            @Schema(nullable = true) LocalDate orderedOn,
            @Schema(nullable = true) Long totalSales,
            @Schema(nullable = true) Long unrelatedSales,
            @Schema(nullable = true) String unrelatedReason,
            @Schema(nullable = true) Long base,
            String baseExplanation,
            String seriousness,

            @Schema(nullable = true, description = "Percent of the base")
            BigDecimal rate,

            String rateReason,
            long basicAmount,
            List<AdjustmentView> adjustments,
            long adjustedAmount,
            @Schema(example = "ORDINARY") String capCase,
            String capReason,
            String capBasis,
            long cap,
            long amount,
            @Schema(nullable = true) String assessedBy) {
        static ViolationView of(PenaltyViolation violation, Reader reader) {
            var facts = violation.facts();
            var sales = violation.sales();
            var amounts = violation.amounts();
            var cap = violation.cap();
            return new ViolationView(
                    violation.number(),
                    facts.provision(),
                    facts.facts(),
                    facts.fault(),
                    facts.victims(),
                    facts.from(),
                    facts.until(),
                    facts.orderedOn(),
                    sales.total(),
                    sales.unrelated(),
                    sales.unrelatedReason(),
                    violation.base().orElse(null),
                    reader.read(sales.explanation()),
                    amounts.seriousness(),
                    amounts.rate(),
                    amounts.reason(),
                    amounts.basic(),
                    violation.adjustments().stream()
                            .map(adjustment -> new AdjustmentView(
                                    reader.read(adjustment.title()),
                                    adjustment.percent(),
                                    adjustment.amount(),
                                    reader.read(adjustment.reason())))
                            .toList(),
                    amounts.adjusted(),
                    cap.ground(),
                    reader.read(cap.reason()),
                    reader.read(cap.legalBasis()),
                    cap.amount(),
                    amounts.amount(),
                    reader.person(violation.assessedBy()));
        }
    }

    /** What raised or lowered an amount, in percent of the basic amount and in won. */
    @Schema
    record AdjustmentView(String title, int percent, long amount, String reason) {}

    /** A part of a penalty that is paid until a day. */
    @Schema
    record InstalmentView(int number, long amount, LocalDate dueOn) {}

    /** What was paid. */
    @Schema
    record PaymentView(long amount, LocalDate paidOn) {}
}
