package org.injeung.validity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.law.CertificateEvent;
import org.injeung.law.Words;
import org.injeung.letters.Letter;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Certificates;
import org.injeung.registry.EventResult;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organization;
import org.injeung.registry.Validities;
import org.injeung.registry.ValidityEvent;

/** What happens next to a certificate, what happened to it and what its holder was told, for the holder, agencies and staff. */
@Dependent
@Path("validities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validity of certificates", description = "What happens to certificates by itself, and its reconciliation")
public class ValidityResource {
    private final Certificates certificates;
    private final Validities validities;
    private final Letters letters;
    private final CurrentCaller caller;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public ValidityResource(
            Certificates certificates, Validities validities, Letters letters, CurrentCaller caller, Clock clock) {
        this.certificates = certificates;
        this.validities = validities;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A certificate in time.
     *
     * @param certificateNumber its number
     * @param status its status now
     * @param termFrom first day of the running term
     * @param validUntil last day of the running term
     * @param next the event for which it waits; left out if it waits for none
     * @param past what happened, in the order in which it was planned
     * @param letters the letters to the holder that belong to no case
     */
    @Schema(name = "Validity")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ValidityView(
            @Schema(example = "ISMS-P-KISA-2025-001") String certificateNumber,
            CertificateStatus status,
            LocalDate termFrom,
            LocalDate validUntil,

            @Schema(nullable = true, description = "Left out if the certificate waits for nothing any more")
            EventView next,

            List<EventView> past,
            List<NoteView> letters) {}

    /** An event, with how its instant was counted. */
    @Schema(name = "ValidityEvent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventView(
            CertificateEvent event,
            Instant at,
            String explanation,
            String explanationKorean,
            @Schema(nullable = true) EventResult result,
            @Schema(nullable = true) Instant endedAt,

            @Schema(nullable = true, description = "The surveillance that it opened or found open")
            String caseNumber) {
        static EventView of(ValidityEvent event) {
            return new EventView(
                    event.kind(),
                    event.dueAt(),
                    event.explanation().en(),
                    event.explanation().ko(),
                    event.result().orElse(null),
                    event.endedAt().orElse(null),
                    event.caseNumber().orElse(null));
        }
    }

    /** A letter to the holder, in both languages. */
    @Schema(name = "CertificateLetter")
    public record NoteView(
            LetterKind kind, Instant writtenAt, String subject, String body, String subjectKorean, String bodyKorean) {
        static NoteView of(Letter letter) {
            return new NoteView(
                    letter.kind(),
                    letter.writtenAt(),
                    letter.subject().en(),
                    letter.body().en(),
                    letter.subject().ko(),
                    letter.body().ko());
        }
    }

    /** One certificate in time. */
    @GET
    @Path("{certificateNumber}")
    @Transactional
    @Operation(
            operationId = "readValidity",
            summary = "Read what happens to a certificate and when",
            description =
                    "Next surveillance, reminder or expiry with how it was counted, what happened, and the letters"
                            + " about it. Holders read their own certificates, agencies and staff any.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Validity")))
    @APIResponse(responseCode = "404", description = "There is none, or it does not concern the caller")
    public ValidityView read(
            @Parameter(description = "Number of the certificate", example = "ISMS-P-KISA-2025-001")
                    @PathParam("certificateNumber")
                    String certificateNumber) {
        var certificate = certificates
                .find(certificateNumber)
                .filter(this::isVisible)
                .orElseThrow(() -> new NotFound(new Words("certificate", "인증서"), certificateNumber));
        var events = validities.of(certificate.number());
        return new ValidityView(
                certificate.number(),
                certificate.status(clock.instant()),
                certificate.validFrom(),
                certificate.validUntil(),
                events.stream()
                        .filter(event -> event.endedAt().isEmpty())
                        .map(EventView::of)
                        .findFirst()
                        .orElse(null),
                events.stream()
                        .filter(event -> event.endedAt().isPresent())
                        .map(EventView::of)
                        .toList(),
                letters.onCertificate(certificate.number()).stream()
                        .map(NoteView::of)
                        .toList());
    }

    private boolean isVisible(Certificate certificate) {
        var reader = caller.get();
        return reader.isStaff()
                || reader.isIn(Groups.AGENCIES)
                || reader.isIn(Groups.ADMINISTRATORS)
                || reader.isIn(Organization.groupOf(certificate.businessNumber()));
    }
}
