package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Ground;
import org.injeung.law.Words;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.RegisterChange;
import org.injeung.registry.RegisterEvent;

/**
 * What the public sees of one change of the register.
 *
 * @param id never another one
 * @param cursor with which the reader goes on behind this change
 * @param number the certificate
 * @param scheme {@code ISMS} or {@code ISMS-P}
 * @param event what happened
 * @param eventInWords the same for people
 * @param tookEffectAt from when on it holds
 * @param recordedAt when it was recorded
 * @param statusBefore status before, if it was another one
 * @param status status from then on
 * @param organizationBefore what the holder was called before, if that was something else
 * @param organization name of the holder from then on
 * @param scopeBefore what was certified before, if it was something else
 * @param scope what is certified from then on
 * @param validUntilBefore last day of validity before, in Asia/Seoul, if it was another one
 * @param validUntil last day of validity from then on, in Asia/Seoul
 * @param suspendedUntil last day of the suspension that began, in Asia/Seoul
 * @param ground ground of the revocation, also of one that was taken back
 * @param groundInWords the ground for people
 * @param legalBasisInWords the law by which it happened
 * @param overturnedBy the objection or withdrawal that took the revocation back
 */
@Schema(
        name = "RegisterChange",
        description =
                "One change of one certificate: what the register says from then on, and what it said before where that is"
                        + " something else; days are those of Asia/Seoul")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterChangeView(
        @Schema(
                description = "Of this change and never of another one",
                example = "urn:uuid:5f0c7a51-5a5c-3d9c-8f4e-2a1b6f6f0c11")
        String id,

        @Schema(description = "Send it as since to go on behind this change", example = "c1842")
        String cursor,

        @Schema(example = "ISMS-P-KISA-2025-001") String number,
        @Schema(example = "ISMS-P") String scheme,
        RegisterEvent event,
        Words eventInWords,

        @Schema(description = "From when on it holds") Instant tookEffectAt,

        @Schema(description = "When it was recorded") Instant recordedAt,

        @Schema(nullable = true, description = "Only if it was another one")
        CertificateStatus statusBefore,

        CertificateStatus status,

        @Schema(nullable = true, description = "Only if the holder or its name was another one")
        String organizationBefore,

        @Schema(example = "Maru Shop (마루샵)") String organization,

        @Schema(nullable = true, description = "Only if it was another one")
        String scopeBefore,

        @Schema(example = "Online shop and its delivery service")
        String scope,

        @Schema(nullable = true, description = "Only if it was another one")
        LocalDate validUntilBefore,

        LocalDate validUntil,

        @Schema(nullable = true, description = "Only of a suspension: its last day")
        LocalDate suspendedUntil,

        @Schema(nullable = true, description = "Only of a revocation, and of one that was taken back")
        Ground ground,

        @Schema(nullable = true, description = "Only of a revocation, and of one that was taken back")
        Words groundInWords,

        @Schema(nullable = true, description = "Only of a revocation, of one that was taken back, and of an expiry")
        Words legalBasisInWords,

        @Schema(nullable = true, description = "Only of a revocation that was taken back", example = "OBJ-2026-000001")
        String overturnedBy) {
    static RegisterChangeView of(RegisterChange change) {
        return new RegisterChangeView(
                Atom.id(name(change)),
                Cursor.behind(change.place()),
                change.certificateNumber(),
                change.scheme().mark(),
                change.event(),
                change.event().words(),
                change.tookEffectAt(),
                change.recordedAt(),
                change.statusBefore().orElse(null),
                change.status(),
                change.organizationBefore().orElse(null),
                change.organization(),
                change.scopeBefore().orElse(null),
                change.scope(),
                change.validUntilBefore().orElse(null),
                change.validUntil(),
                change.suspendedUntil().orElse(null),
                change.ground().orElse(null),
                change.ground().map(Ground::words).orElse(null),
                change.legalBasis().orElse(null),
                change.overturnedIn().orElse(null));
    }

    private static String name(RegisterChange change) {
        return "certificates/" + change.certificateNumber() + "/" + change.number();
    }

    /** As an entry of a feed that leads to that page. */
    static Atom.Entry entry(RegisterChange change, String page) {
        var view = of(change);
        var content = new Words("%s, %s: %s", "%s, %s: %s").with(view.organization, view.scope, view.status.words());
        if (view.ground != null) {
            content = content.then(". ", view.groundInWords);
        }
        if (view.legalBasisInWords != null) {
            content = content.then(" (", view.legalBasisInWords).then("", Words.same(")"));
        }
        return new Atom.Entry(
                name(change),
                Words.same(view.number + ": " + view.eventInWords.both()),
                view.recordedAt,
                page,
                content);
    }
}
