package org.injeung.issuance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.Application;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;

/** What was applied for. */
@Dependent
class ApplicationChapter implements Chapter<ApplicationChapter.ApplicationView> {
    private final Cases cases;

    @Inject
    ApplicationChapter(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Heading heading() {
        return new Heading(10, "application", "What was applied for");
    }

    @Override
    public Optional<ApplicationView> read(CertificationCase about, Reader reader) {
        return about.kind() == CaseKind.ISSUANCE
                ? Optional.of(ApplicationView.of(cases.application(about.caseNumber())))
                : Optional.empty();
    }

    /** What was applied for. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationView(
            String scheme,
            ApplicationKind kind,
            String scope,

            @Schema(nullable = true, description = "Since when the management system is operated, as checked")
            LocalDate operatingSince,

            @Schema(
                    nullable = true,
                    description = "Of a renewal: whether it was applied for later than three months before the expiry")
            Boolean late,

            @Schema(nullable = true, description = "The refused application that was taken up after an objection")
            String reopens) {
        static ApplicationView of(Application application) {
            return new ApplicationView(
                    application.scheme().mark(),
                    application.kind(),
                    application.scope(),
                    application.operatingSince().orElse(null),
                    application.late().orElse(null),
                    application.reopens().orElse(null));
        }
    }
}
