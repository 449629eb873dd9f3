package org.injeung.revocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Ground;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Hearing;
import org.injeung.registry.Opinion;
import org.injeung.registry.OrderDelivery;
import org.injeung.registry.RevocationOrder;
import org.injeung.registry.Revocations;
import org.injeung.registry.Signed;

/** What is to be revoked and why, the hearings, the orders and their delivery. */
@Dependent
class RevocationChapter implements Chapter<RevocationChapter.RevocationView> {
    private final Cases cases;
    private final Revocations revocations;

    @Inject
    RevocationChapter(Cases cases, Revocations revocations) {
        this.cases = cases;
        this.revocations = revocations;
    }

    @Override
    public Heading heading() {
        return new Heading(40, "revocation", "The proceeding to revoke");
    }

    @Override
    public Optional<RevocationView> read(CertificationCase about, Reader reader) {
        return about.kind() == CaseKind.REVOCATION
                ? Optional.of(revocation(about.caseNumber(), reader))
                : Optional.empty();
    }

    private RevocationView revocation(String caseNumber, Reader reader) {
        var revocation = cases.revocation(caseNumber);
        var orders = revocations.orders(caseNumber);
        return new RevocationView(
                revocation.certificateNumber(),
                revocation.ground(),
                reader.read(revocation.facts()),
                revocation.opinion().map(Opinion::text).orElse(null),
                revocation.opinion().map(Opinion::at).orElse(null),
                revocation.signature().map(Signed::by).map(reader::person).orElse(null),
                revocation.signature().map(Signed::at).orElse(null),
                revocation
                        .signature()
                        .flatMap(signed -> orders.stream().reduce((earlier, later) -> later))
                        .map(RevocationOrder::reasons)
                        .orElse(null),
                reader.isOfficial()
                        ? orders.stream()
                                .map(order -> OrderView.of(order, reader))
                                .toList()
                        : null,
                hearings(caseNumber).orElse(null),
                revocations.delivery(caseNumber).map(DeliveryView::of).orElse(null));
    }

    /** The hearings, if any was arranged. */
    private Optional<List<HearingView>> hearings(String caseNumber) {
        return Optional.of(revocations.hearings(caseNumber).stream()
                        .map(HearingView::of)
                        .toList())
                .filter(arranged -> !arranged.isEmpty());
    }

    /** What is to be revoked and why. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RevocationView(
            String certificateNumber,
            Ground ground,
            String facts,

            @Schema(nullable = true, description = "What the holder said")
            String opinion,

            @Schema(nullable = true) Instant opinionAt,
            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt,

            @Schema(nullable = true, description = "Why it was revoked, in the words of the signed order")
            String reasons,

            @Schema(nullable = true, description = "The orders that were prepared. Not for applicants")
            List<OrderView> orders,

            @Schema(nullable = true, description = "The hearings that were arranged")
            List<HearingView> hearings,

            @Schema(nullable = true, description = "How the signed order came to the holder")
            DeliveryView delivery) {}

    /** A hearing of the holder. */
    @Schema(name = "Hearing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HearingView(
            int number,
            LocalDate hearingOn,
            String place,
            String presider,

            @Schema(nullable = true, description = "HELD, ABSENT or POSTPONED")
            String result,

            @Schema(nullable = true) String attendees,
            @Schema(nullable = true) String statement,
            @Schema(nullable = true) Instant recordedAt) {
        static HearingView of(Hearing hearing) {
            return new HearingView(
                    hearing.number(),
                    hearing.on(),
                    hearing.place(),
                    hearing.presider(),
                    hearing.result().orElse(null),
                    hearing.attendees().orElse(null),
                    hearing.statement().orElse(null),
                    hearing.recordedAt().orElse(null));
        }
    }

    /** How a signed order came to its holder; the time for remedies runs from {@code receivedOn} or {@code servedOn}. */
    @Schema(name = "OrderDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryView(
            Instant sentAt,
            @Schema(nullable = true) LocalDate receivedOn,

            @Schema(nullable = true, description = "HANDED_BACK, ELECTRONIC or NOT_RETURNED")
            String certificateReturn,

            @Schema(nullable = true, description = "Why it could not be delivered")
            String failure,

            @Schema(nullable = true) Instant recordedAt,

            @Schema(nullable = true, description = "Since when it is served by public notice")
            Instant publishedAt,

            @Schema(nullable = true, description = "The day on which the public notice took effect")
            LocalDate servedOn) {
        static DeliveryView of(OrderDelivery delivery) {
            return new DeliveryView(
                    delivery.sentAt(),
                    delivery.receivedOn().orElse(null),
                    delivery.certificateReturn().orElse(null),
                    delivery.failure().orElse(null),
                    delivery.recordedAt().orElse(null),
                    delivery.publishedAt().orElse(null),
                    delivery.servedOn().orElse(null));
        }
    }

    /** A prepared order and the effects that were shown to who signs. */
    @Schema(name = "RevocationOrder")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OrderView(
            int number,
            String reasons,
            String preparedBy,
            Instant preparedAt,
            @Schema(nullable = true) Instant previewedAt,

            @Schema(nullable = true, description = "The effects as shown last, in the language of the request")
            List<String> effects,

            @Schema(nullable = true) String returnReason,
            @Schema(nullable = true) String returnedBy,
            @Schema(nullable = true) Instant returnedAt) {
        static OrderView of(RevocationOrder order, Reader reader) {
            return new OrderView(
                    order.number(),
                    order.reasons(),
                    order.preparedBy(),
                    order.preparedAt(),
                    order.previewedAt().orElse(null),
                    order.effects()
                            .map(effects -> reader.read(effects).lines().toList())
                            .orElse(null),
                    order.returnReason().orElse(null),
                    order.returnedBy().orElse(null),
                    order.returnedAt().orElse(null));
        }
    }
}
