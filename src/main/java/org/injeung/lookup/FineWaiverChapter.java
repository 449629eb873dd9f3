package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.FineWaiver;

/** Until when the fine for not holding a compulsory certificate is waived. */
@Dependent
class FineWaiverChapter implements Chapter<FineWaiverChapter.Waiver> {
    private final Certificates certificates;

    @Inject
    FineWaiverChapter(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Heading heading() {
        return new Heading(190, "fineWaiver", "Until when the fine for not holding a compulsory certificate is waived");
    }

    @Override
    public Optional<Waiver> read(CertificationCase about, Reader reader) {
        return certificates.waiverOf(about.caseNumber()).map(Waiver::of);
    }

    /** The time in which the fine for not holding a compulsory certificate is waived. */
    @Schema(name = "FineWaiver")
    record Waiver(Instant startsAt, Instant endsAt) {
        static Waiver of(FineWaiver waiver) {
            return new Waiver(waiver.startsAt(), waiver.endsAt());
        }
    }
}
