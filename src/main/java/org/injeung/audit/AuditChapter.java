package org.injeung.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.ItemResult;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditItem;
import org.injeung.registry.AuditKind;
import org.injeung.registry.AuditMember;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Finding;
import org.injeung.registry.FindingAction;
import org.injeung.registry.Severity;

/** Plan, visit and findings of an audit. */
@Dependent
class AuditChapter implements Chapter<AuditChapter.AuditView> {
    private final Audits audits;
    private final ItemCatalogue catalogue;

    @Inject
    AuditChapter(Audits audits, ItemCatalogue catalogue) {
        this.audits = audits;
        this.catalogue = catalogue;
    }

    @Override
    public Heading heading() {
        return new Heading(120, "audit", "Plan, visit and findings");
    }

    @Override
    public Optional<AuditView> read(CertificationCase about, Reader reader) {
        return audits.find(about.caseNumber()).map(audit -> audit(audit, reader));
    }

    private AuditView audit(Audit audit, Reader reader) {
        return new AuditView(
                audit.kind(),
                audit.plannedOn(),
                audit.plannedUntil(),
                audit.place(),
                reader.person(audit.leadAuditor()),
                reader.isOfficial()
                        ? audits.team(audit).stream().map(AuditMember::userId).toList()
                        : null,
                audits.assets(audit).stream()
                        .map(asset ->
                                new AssetView(asset.name(), asset.outOfScope().orElse(null)))
                        .toList(),
                audit.visitedOn().orElse(null),
                audit.visitedUntil().orElse(null),
                ItemCounts.of(audits.items(audit), catalogue.of(audit).size()),
                audit.completedAt().orElse(null),
                audit.outcome().orElse(null),
                audits.findings(audit).stream()
                        .map(finding -> FindingView.of(finding, audits.actions(finding), reader))
                        .toList());
    }

    /** Plan, visit and findings of an audit. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditView(
            AuditKind kind,
            LocalDate plannedOn,
            LocalDate plannedUntil,
            String place,
            @Schema(nullable = true) String leadAuditor,

            @Schema(nullable = true, description = "The team with the lead auditor. Not for applicants")
            List<String> team,

            List<AssetView> contactAssets,
            @Schema(nullable = true) LocalDate visitedOn,

            @Schema(nullable = true, description = "The day on which the audit ended")
            LocalDate visitedUntil,

            ItemCounts items,
            @Schema(nullable = true) Instant completedAt,
            @Schema(nullable = true) AuditOutcome outcome,
            List<FindingView> findings) {}

    /** A declared internet contact asset. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssetView(
            String name,

            @Schema(nullable = true, description = "Why it is not in the scope")
            String outOfScope) {}

    /** How many items of the catalogue had which result. */
    @Schema
    record ItemCounts(
            long met,
            long notMet,
            long notApplicable,

            @Schema(description = "Of which nobody said anything")
            long notLookedAt) {
        static ItemCounts of(List<AuditItem> items, int all) {
            return new ItemCounts(
                    count(items, ItemResult.MET),
                    count(items, ItemResult.NOT_MET),
                    count(items, ItemResult.NOT_APPLICABLE),
                    all - items.size());
        }

        private static long count(List<AuditItem> items, ItemResult result) {
            return items.stream().filter(item -> item.result() == result).count();
        }
    }

    /** A finding and what was done about it. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingView(
            int number,

            @Schema(description = "Item of annex 7 of the joint notice", example = "2.10.8")
            String criterion,

            Severity severity,
            String facts,
            @Schema(nullable = true) String evidence,

            @Schema(nullable = true, description = "The last answer of the organization")
            String correction,

            @Schema(nullable = true) Instant correctedAt,
            @Schema(nullable = true) Instant verifiedAt,
            List<FindingActionView> actions) {
        static FindingView of(Finding finding, List<FindingAction> actions, Reader reader) {
            var answer = last(actions, FindingAction.Kind.ANSWERED);
            return new FindingView(
                    finding.number(),
                    finding.criterion(),
                    finding.severity(),
                    finding.facts(),
                    finding.evidence().orElse(null),
                    answer.map(FindingAction::text).orElse(null),
                    answer.map(FindingAction::at).orElse(null),
                    last(actions, FindingAction.Kind.VERIFIED)
                            .map(FindingAction::at)
                            .orElse(null),
                    actions.stream()
                            .map(action -> new FindingActionView(
                                    action.at(),
                                    action.kind(),
                                    reader.person(action.by()),
                                    action.text(),
                                    action.evidence().orElse(null),
                                    action.days().isPresent() ? action.days().getAsInt() : null))
                            .toList());
        }

        private static Optional<FindingAction> last(List<FindingAction> actions, FindingAction.Kind kind) {
            return actions.stream().filter(action -> action.kind() == kind).reduce((earlier, later) -> later);
        }
    }

    /** Something that was done about a finding. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingActionView(
            Instant at,
            FindingAction.Kind kind,

            @Schema(nullable = true, description = "Who did it; left out where the reader may not know")
            String by,

            String text,
            @Schema(nullable = true) String evidence,

            @Schema(nullable = true, description = "Days asked for or granted")
            Integer days) {}
}
