package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.LEAD_AUDITOR;
import static org.injeung.audit.AuditProcess.MINUTES_SUMMARY;
import static org.injeung.audit.AuditProcess.MORE_FINDINGS;
import static org.injeung.audit.AuditProcess.PLACE;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.access.People;
import org.injeung.audit.AuditTeam;
import org.injeung.audit.ItemCatalogue;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditAsset;
import org.injeung.registry.AuditItem;
import org.injeung.registry.AuditMember;
import org.injeung.registry.Audits;

/** Takes the conclusion of the lead auditor, gives every item its result and writes the minutes. */
@Named
@Dependent
public class DrawUpMinutes implements TaskListener {
    private final Audits audits;
    private final AuditTeam team;
    private final AuditItems items;
    private final ItemCatalogue catalogue;
    private final FindingInWords words;
    private final Documents documents;

    /** Works in the transaction of the engine. */
    @Inject
    public DrawUpMinutes(
            Audits audits,
            AuditTeam team,
            AuditItems items,
            ItemCatalogue catalogue,
            FindingInWords words,
            Documents documents) {
        this.audits = audits;
        this.team = team;
        this.items = items;
        this.catalogue = catalogue;
        this.words = words;
        this.documents = documents;
    }

    @Override
    public void notify(DelegateTask task) {
        var audit = audits.read(CASE_NUMBER.from(task));
        var lead = Caller.of(task);
        team.requireLead(lead, audit);
        audit.drawUpMinutes(MINUTES_SUMMARY.take(task));
        items.record(audit, items.statements(audit), lead.id());
        MORE_FINDINGS.takeIfPresent(task);
        LEAD_AUDITOR.takeIfPresent(task);
        PLACE.takeIfPresent(task);
        documents.write(
                audit.caseNumber(),
                DocumentKind.AUDIT_MINUTES,
                "audit-" + audit.id(),
                contents(audit, People.of(task)));
    }

    private Map<String, ?> contents(Audit audit, People people) {
        var results = audits.items(audit);
        return Map.<String, Object>ofEntries(
                Map.entry("auditKind", audit.kind().name()),
                Map.entry("plannedDays", audit.plannedOn() + " – " + audit.plannedUntil()),
                Map.entry(
                        "team",
                        people.named(audits.team(audit).stream()
                                .map(AuditMember::userId)
                                .toList())),
                Map.entry("place", audit.visitedPlace().orElseThrow()),
                Map.entry(
                        "visitedOn",
                        audit.visitedOn().orElseThrow() + " – "
                                + audit.visitedUntil().orElseThrow()),
                Map.entry("peopleMet", audit.peopleMet().orElseThrow()),
                Map.entry("systems", oneLine(audit.sampledSystems())),
                Map.entry("contactAssets", list(audits.assets(audit), DrawUpMinutes::words, "; ")),
                Map.entry("itemsMet", count(results, ItemResult.MET)),
                Map.entry("itemsNotMet", count(results, ItemResult.NOT_MET)),
                Map.entry("itemsNotLookedAt", Long.toString(catalogue.of(audit).size() - results.size())),
                Map.entry(
                        "coreItems",
                        list(results.stream().filter(AuditItem::isCore).toList(), DrawUpMinutes::words, "; ")),
                Map.entry(
                        "notApplicable",
                        list(
                                results.stream()
                                        .filter(item -> item.result() == ItemResult.NOT_APPLICABLE)
                                        .toList(),
                                DrawUpMinutes::words,
                                "; ")),
                Map.entry("findings", findings(audit)),
                Map.entry(
                        "remarks",
                        Stream.of(
                                        audit.visitRemark().orElse(null),
                                        audit.minutesSummary().orElseThrow())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("\n"))));
    }

    private Words findings(Audit audit) {
        var found = audits.findings(audit).stream()
                .map(finding -> words.heading(audit, finding)
                        .then(
                                ": ",
                                Words.same("%s [%s]"
                                        .formatted(
                                                oneLine(finding.facts()),
                                                finding.evidence()
                                                        .map(DrawUpMinutes::oneLine)
                                                        .orElse("–")))))
                .toList();
        return found.isEmpty() ? Words.same("–") : Words.join("\n", found);
    }

    private static String words(AuditAsset asset) {
        return asset.name() + asset.outOfScope().map(why -> " (✕ " + why + ")").orElse("");
    }

    private static String words(AuditItem item) {
        return item.criterion().item()
                + item.note().map(note -> " " + oneLine(note)).orElse("");
    }

    private static String count(List<AuditItem> items, ItemResult result) {
        return Long.toString(
                items.stream().filter(item -> item.result() == result).count());
    }

    /** A dash stands for none, in both languages. */
    private static <T> String list(List<T> all, Function<T, String> words, String separator) {
        return all.isEmpty() ? "–" : all.stream().map(words).collect(Collectors.joining(separator));
    }

    /** A row of the table in the minutes is one line. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ").replace('\t', ' ');
    }
}
