package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.RegisterEvent;

/**
 * What the public sees of a revocation.
 *
 * @param certificateNumber the certificate
 * @param organization name of its holder
 * @param scheme {@code ISMS} or {@code ISMS-P}
 * @param revokedOn day of the revocation
 * @param ground its ground
 * @param groundInWords the ground for people
 * @param legalBasis the law that carries the ground, in English
 * @param legalBasisInWords the same in both languages
 * @param earliestApplicationOn the day from which the organization may apply again
 * @param servedByNoticeSince the day since which the order is served by public notice, if it could not be delivered
 * @param overturnedOn the day on which an objection took it back
 * @param overturnedBy that objection
 */
@Schema(name = "Revocation", description = "A revocation of the public register; days are those of Asia/Seoul")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevocationEntry(
        @Schema(example = "ISMS-P-KISA-2025-001") String certificateNumber,
        @Schema(example = "Maru Shop (마루샵)") String organization,
        @Schema(example = "ISMS-P") String scheme,
        LocalDate revokedOn,
        Ground ground,
        Words groundInWords,
        String legalBasis,
        Words legalBasisInWords,

        @Schema(
                nullable = true,
                description = "The day from which the organization may apply again after this revocation")
        LocalDate earliestApplicationOn,

        @Schema(nullable = true, description = "Only if the order is served by this notice (APA Art. 15(3))")
        LocalDate servedByNoticeSince,

        @Schema(nullable = true, description = "Only if an objection took it back")
        LocalDate overturnedOn,

        @Schema(nullable = true, description = "Only if an objection took it back", example = "OBJ-2026-000001")
        String overturnedBy) {
    static LocalDate day(Instant at) {
        return Periods.day(at);
    }

    /**
     * As an entry of a feed that leads to that page: changed last when it was signed, published as a notice or taken back.
     *
     * @param revokedAt when the order was signed; with the certificate it tells this revocation from any other one
     */
    Atom.Entry entry(Instant revokedAt, String page) {
        var content = new Words("%s, revoked on %s: ", "%s, %s 취소: ")
                .with(organization, revokedOn)
                .then("", groundInWords)
                .then(" (", legalBasisInWords)
                .then("", Words.same(")"));
        if (earliestApplicationOn != null) {
            content = content.then(
                    "", new Words(". May apply again from %s", ". 재신청 가능일 %s").with(earliestApplicationOn));
        }
        if (servedByNoticeSince != null) {
            content = content.then(
                    "", new Words(". Served by public notice since %s", ". %s부터 공시송달").with(servedByNoticeSince));
        }
        if (overturnedOn != null) {
            content = content.then(
                    "", new Words(". Overturned on %s (%s)", ". %s 취소 처분이 취소됨(%s)").with(overturnedOn, overturnedBy));
        }
        var updated = Stream.of(servedByNoticeSince, overturnedOn)
                .filter(Objects::nonNull)
                .map(day -> day.atStartOfDay(Periods.SEOUL).toInstant())
                .reduce(revokedAt, (one, other) -> one.isAfter(other) ? one : other);
        return new Atom.Entry(
                "revocations/" + certificateNumber + "/" + revokedAt,
                Words.same(
                        certificateNumber + ": " + RegisterEvent.REVOKED.words().both()),
                updated,
                page,
                content);
    }
}
