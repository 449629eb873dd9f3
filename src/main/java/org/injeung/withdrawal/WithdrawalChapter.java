package org.injeung.withdrawal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Defect;
import org.injeung.law.Disposition;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.DispositionWithdrawal;
import org.injeung.registry.Withdrawals;

/** Which disposition the authority withdraws itself, and what came of it. */
@Dependent
class WithdrawalChapter implements Chapter<WithdrawalChapter.WithdrawalView> {
    private final Withdrawals withdrawals;

    @Inject
    WithdrawalChapter(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public Heading heading() {
        return new Heading(170, "withdrawal", "Which disposition the authority withdraws itself, and what came of it");
    }

    @Override
    public Optional<WithdrawalView> read(CertificationCase about, Reader reader) {
        return withdrawals
                .find(about.caseNumber())
                .filter(withdrawal ->
                        reader.isOfficial() || withdrawal.withdrawnAt().isPresent())
                .map(withdrawal -> WithdrawalView.of(withdrawal, reader));
    }

    /** A disposition that the authority withdraws itself. */
    @Schema(name = "Withdrawal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithdrawalView(
            @Schema(description = "The case that led to it", example = "REV-2026-000001")
            String contestedCase,

            Disposition disposition,
            Defect defect,
            String reasons,
            @Schema(nullable = true) String proposedBy,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) String decisionReason,
            @Schema(nullable = true) Instant withdrawnAt,

            @Schema(nullable = true, description = "Won that went back, without interest; 0 if nothing had been paid")
            Long refundedAmount,

            @Schema(nullable = true, description = "Interest on them in won")
            Long refundInterest,

            @Schema(nullable = true) LocalDate refundedOn,
            @Schema(nullable = true) String refundReference) {
        static WithdrawalView of(DispositionWithdrawal withdrawal, Reader reader) {
            return new WithdrawalView(
                    withdrawal.contestedCase(),
                    withdrawal.disposition(),
                    withdrawal.defect(),
                    withdrawal.reasons(),
                    reader.person(withdrawal.proposedBy()),
                    withdrawal.decidedBy().map(reader::person).orElse(null),
                    withdrawal.decisionReason().orElse(null),
                    withdrawal.withdrawnAt().orElse(null),
                    withdrawal.refundedAmount().orElse(null),
                    withdrawal.refundInterest().orElse(null),
                    withdrawal.refundedOn().orElse(null),
                    withdrawal.refundReference().orElse(null));
        }
    }
}
