package org.injeung.issuance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Criteria;
import org.injeung.law.ItemResult;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.CoreItemEvaluation;
import org.injeung.registry.PreEvaluations;

/** The pre-evaluation. */
@Dependent
class CoreItemsChapter implements Chapter<List<CoreItemsChapter.CoreItemView>> {
    private final PreEvaluations preEvaluations;
    private final Criteria criteria;

    @Inject
    CoreItemsChapter(PreEvaluations preEvaluations, Criteria criteria) {
        this.preEvaluations = preEvaluations;
        this.criteria = criteria;
    }

    @Override
    public Heading heading() {
        return new Heading(20, "coreItems", "Results of the core items, round by round");
    }

    @Override
    public Optional<List<CoreItemView>> read(CertificationCase about, Reader reader) {
        return about.kind() == CaseKind.ISSUANCE
                ? Optional.of(preEvaluations.of(about.caseNumber()).stream()
                        .map(evaluation -> view(evaluation, reader))
                        .toList())
                : Optional.empty();
    }

    private CoreItemView view(CoreItemEvaluation evaluation, Reader reader) {
        return new CoreItemView(
                evaluation.round(),
                evaluation.criterion().annex(),
                evaluation.criterion().item(),
                evaluation.criterion().version(),
                title(evaluation.criterion(), reader),
                evaluation.result(),
                evaluation.reason().orElse(null),
                evaluation.evidence().orElse(null),
                reader.person(evaluation.evaluatedBy()),
                evaluation.evaluatedAt(),
                evaluation.improvement().orElse(null),
                evaluation.improvedAt().orElse(null));
    }

    /** The title of a criterion; empty if the catalogue was replaced by one that does not have it any more. */
    private String title(Criteria.Key criterion, Reader reader) {
        return criteria.find(criterion).map(found -> reader.read(found.title())).orElse("");
    }

    /** Result of a core item in a round of the pre-evaluation. */
    @Schema(name = "CoreItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoreItemView(
            int round,

            @Schema(description = "Annex of the joint notice", example = "7")
            String annex,

            @Schema(example = "2.10.8") String item,

            @Schema(description = "Version of the annex", example = "2024-07-24")
            String version,

            @Schema(description = "In the language of the request", example = "Patch Management")
            String title,

            ItemResult result,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String evidence,
            @Schema(nullable = true) String evaluatedBy,
            Instant evaluatedAt,

            @Schema(nullable = true, description = "What the applicant improved after this round")
            String improvement,

            @Schema(nullable = true) Instant improvedAt) {}
}
