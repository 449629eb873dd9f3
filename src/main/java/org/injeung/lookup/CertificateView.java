package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Worded;
import org.injeung.law.Words;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateChange;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.ReapplicationBar;
import org.injeung.registry.Revocations;

/**
 * What the public sees of a certificate.
 *
 * @param number its number
 * @param organization name of the holder
 * @param formerNames what the holder was called before, the last name first, if it was renamed
 * @param scheme {@code ISMS} or {@code ISMS-P}
 * @param scope what is certified
 * @param body the certification body
 * @param firstIssuedOn day of the first issue, in Asia/Seoul
 * @param validFrom first day of the running validity, in Asia/Seoul
 * @param validUntil last day of validity, in Asia/Seoul
 * @param status its status now
 * @param suspendedUntil last day of the suspension, if it is suspended
 * @param withdrawnOn day on which its holder gave it back, if it did
 * @param revokedOn day of the revocation, if it is revoked
 * @param ground ground of the revocation
 * @param groundInWords the ground for people
 * @param legalBasis the law that carries the ground, in English
 * @param legalBasisInWords the same in both languages
 * @param earliestApplicationOn earliest day on which the organization may apply after that revocation
 * @param overturnedRevocations revocations that an objection or the authority itself took back, if there are any
 * @param corrections what was wrong in the entry and was corrected, if anything was
 */
@Schema(name = "Certificate", description = "A certificate of the public register; days are those of Asia/Seoul")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateView(
        @Schema(example = "ISMS-P-KISA-2025-001") String number,
        @Schema(example = "Maru Shop (마루샵)") String organization,

        @Schema(
                nullable = true,
                description = "Only if the holder was renamed: what it was called before, the last name first")
        List<String> formerNames,

        @Schema(example = "ISMS-P") String scheme,

        @Schema(example = "Online shop and its delivery service")
        String scope,

        @Schema(example = "KISA") String body,
        LocalDate firstIssuedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        CertificateStatus status,

        @Schema(nullable = true, description = "Only if it is suspended: the last day of the suspension")
        LocalDate suspendedUntil,

        @Schema(nullable = true, description = "Only if its holder gave it back")
        LocalDate withdrawnOn,

        @Schema(nullable = true, description = "Only if it is revoked")
        LocalDate revokedOn,

        @Schema(nullable = true, description = "Only if it is revoked")
        Ground ground,

        @Schema(nullable = true, description = "Only if it is revoked")
        Words groundInWords,

        @Schema(nullable = true, description = "Only if it is revoked")
        String legalBasis,

        @Schema(nullable = true, description = "Only if it is revoked")
        Words legalBasisInWords,

        @Schema(
                nullable = true,
                description = "The day from which the organization may apply again after this revocation")
        LocalDate earliestApplicationOn,

        @Schema(
                nullable = true,
                description =
                        "Revocations that an objection or the authority itself took back; left out if there are none")
        List<OverturnedRevocation> overturnedRevocations,

        @Schema(nullable = true, description = "Clerical errors that were corrected; left out if there are none")
        List<Correction> corrections) {
    /** That the entry was wrong, and was corrected on a day in Asia/Seoul. */
    @Schema(name = "CertificateCorrection")
    public record Correction(
            LocalDate correctedOn,

            @Schema(description = "Which parts of the entry", example = "[\"SCOPE\"]")
            List<Part> corrected) {
        /** What the register shows of a certificate, and may show wrong. */
        public enum Part implements Worded {
            /** What is certified. */
            SCOPE(new Words("scope", "인증 범위")),
            /** The unit that holds it. */
            HOLDER(new Words("holder", "인증 취득자")),
            /** How its holder is called. */
            NAME(new Words("name of the holder", "인증 취득자 명칭"));

            private final Words words;

            Part(Words words) {
                this.words = words;
            }

            @Override
            public Words words() {
                return words;
            }
        }

        static Correction of(CertificateChange change) {
            var corrected = new ArrayList<Part>();
            change.correctedScope().ifPresent(scope -> corrected.add(Part.SCOPE));
            change.correctedHolder().ifPresent(holder -> corrected.add(Part.HOLDER));
            change.newName().ifPresent(name -> corrected.add(Part.NAME));
            return new Correction(day(change.correctedAt().orElseThrow()), corrected);
        }
    }

    /** A revocation that does not count any more. */
    @Schema(name = "OverturnedRevocation")
    public record OverturnedRevocation(
            LocalDate revokedOn, Ground ground, Words groundInWords, LocalDate overturnedOn, String overturnedBy) {
        static OverturnedRevocation of(Revocations.Overturned overturned) {
            var ground = overturned.revocation().ground();
            return new OverturnedRevocation(
                    day(overturned.revocation().signature().orElseThrow().at()),
                    ground,
                    ground.words(),
                    day(overturned.objection().closedAt().orElseThrow()),
                    overturned.objection().caseNumber());
        }
    }

    /** What is shown of a certificate; {@code bar} is that of its revocation, or null. */
    static CertificateView of(
            Certificate certificate,
            String organization,
            List<String> formerNames,
            ReapplicationBar bar,
            List<Revocations.Overturned> overturned,
            List<CertificateChange> corrections,
            Instant now) {
        var ground = certificate.revocationGround();
        var basis = ground.map(revoked -> revoked.legalBasis(certificate.scheme()));
        var status = certificate.status(now);
        return new CertificateView(
                certificate.number(),
                organization,
                formerNames.isEmpty() ? null : formerNames,
                certificate.scheme().mark(),
                certificate.scope(),
                certificate.body(),
                certificate.firstIssuedOn(),
                certificate.validFrom(),
                certificate.validUntil(),
                status,
                certificate
                        .suspensionEndsAt()
                        .filter(ends -> status == CertificateStatus.SUSPENDED)
                        .map(ends -> day(ends.minusNanos(1)))
                        .orElse(null),
                certificate.withdrawnAt().map(CertificateView::day).orElse(null),
                certificate.revokedAt().map(CertificateView::day).orElse(null),
                ground.orElse(null),
                ground.map(Ground::words).orElse(null),
                basis.map(Words::en).orElse(null),
                basis.orElse(null),
                bar == null ? null : bar.earliestApplicationOn(),
                overturned.isEmpty()
                        ? null
                        : overturned.stream().map(OverturnedRevocation::of).toList(),
                corrections.isEmpty()
                        ? null
                        : corrections.stream().map(Correction::of).toList());
    }

    private static LocalDate day(Instant at) {
        return Periods.day(at);
    }
}
