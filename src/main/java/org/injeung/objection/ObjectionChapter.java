package org.injeung.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Objection;
import org.injeung.registry.Objections;
import org.injeung.registry.Paper;

/** The contested result, the reasons and the dates of an objection. */
@Dependent
class ObjectionChapter implements Chapter<ObjectionChapter.ObjectionView> {
    private final Objections objections;

    @Inject
    ObjectionChapter(Objections objections) {
        this.objections = objections;
    }

    @Override
    public Heading heading() {
        return new Heading(80, "objection", "The contested result, the reasons and the dates of an objection");
    }

    @Override
    public Optional<ObjectionView> read(CertificationCase about, Reader reader) {
        return about.kind() == CaseKind.OBJECTION
                ? Optional.of(ObjectionView.of(objections.read(about.caseNumber()), reader))
                : Optional.empty();
    }

    /** What is contested and why, and until when the reply is due. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectionView(
            @Schema(example = "REV-2026-000001") String contestedCase,
            String reasons,
            @Schema(nullable = true) Paper paper,

            @Schema(nullable = true, description = "When the result was told")
            Instant toldAt,

            @Schema(nullable = true, description = "The last day of an objection to it")
            LocalDate lastDay,

            @Schema(nullable = true) LocalDate replyDueOn,

            @Schema(nullable = true, description = "Why the reply takes longer")
            String extensionReason,

            @Schema(nullable = true, description = "The report to the committee; not for applicants")
            String report) {
        static ObjectionView of(Objection objection, Reader reader) {
            return new ObjectionView(
                    objection.contestedCase(),
                    objection.reasons(),
                    objection.paper().orElse(null),
                    objection.toldAt().orElse(null),
                    objection.lastDay().orElse(null),
                    objection.replyDueOn().orElse(null),
                    objection.extensionReason().orElse(null),
                    reader.isOfficial() ? objection.report().orElse(null) : null);
        }
    }
}
