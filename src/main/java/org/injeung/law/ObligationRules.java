package org.injeung.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who must hold which certificate: all rules, each with its source and the days on which it holds. */
public final class ObligationRules {
    private static final LawFile FILE = new LawFile(
            "obligations",
            ';',
            "name;scheme;titleEnglish;titleKorean;sectors;activities;excluded;thresholds;inForceFrom;inForceUntil;certainty;"
                    + "maximumFine;fineBasis;source");

    private final DatedRows<ObligationRule> rows;

    private ObligationRules(DatedRows<ObligationRule> rows) {
        this.rows = rows;
    }

    /**
     * Reads rows of {@code name;scheme;titleEnglish;titleKorean;sectors;activities;excluded;thresholds;inForceFrom;inForceUntil;
     * certainty;maximumFine;fineBasis;source} below a heading line; several values of a cell are separated by spaces, a threshold
     * is {@code SALES>=150000000000}.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or that is in force with another one of its name
     */
    public static ObligationRules read(Reader csv) {
        return new ObligationRules(DatedRows.read(FILE, csv, ObligationRule::name, ObligationRules::row));
    }

    /**
     * What an organization must hold on a day: a duty for each rule that applies to its latest year, the one that is due first
     * first.
     *
     * @param years what was stated of it, in any order
     */
    public List<Duty> duties(List<BusinessYear> years, LocalDate day) {
        return latest(years).stream()
                .flatMap(year -> rows.inForceOn(day).stream()
                        .filter(rule -> rule.appliesTo(year))
                        .map(rule -> new Duty(rule, year, since(rule, year, years))))
                .filter(duty -> !duty.since().isAfter(day))
                .sorted(Comparator.comparing(Duty::since)
                        .thenComparing(duty -> duty.rule().name()))
                .toList();
    }

    /** What an organization will have to hold by rules that are not in force yet, if its figures stay as they are. */
    public List<Duty> announced(List<BusinessYear> years, LocalDate day) {
        return latest(years).stream()
                .flatMap(year -> rows.all().stream()
                        .filter(rule -> rule.inForceFrom().isAfter(day) && rule.appliesTo(year))
                        .map(rule -> new Duty(rule, year, rule.inForceFrom())))
                .toList();
    }

    /** Why no rule on that scheme obliges the organization on a day: a line for each. */
    public List<Words> obstacles(List<BusinessYear> years, Scheme scheme, LocalDate day) {
        return latest(years).stream()
                .flatMap(year -> inForceOn(scheme, day).stream().flatMap(rule -> rule.obstacle(year).stream()
                        .map(obstacle -> rule.title().then(": ", obstacle))))
                .toList();
    }

    /** The rules on a scheme that are in force on a day. */
    public List<ObligationRule> inForceOn(Scheme scheme, LocalDate day) {
        return rows.inForceOn(day).stream()
                .filter(rule -> rule.scheme() == scheme)
                .toList();
    }

    /** A year obliges from the next one on; years without a gap in which rules of that name applied count together. */
    private LocalDate since(ObligationRule rule, BusinessYear year, List<BusinessYear> years) {
        var byYear = years.stream().collect(Collectors.toMap(BusinessYear::year, Function.identity()));
        var since = begin(rule, year);
        for (var before = byYear.get(year.year() - 1);
                before != null && earlier(rule, before).isPresent();
                before = byYear.get(before.year() - 1)) {
            since = begin(earlier(rule, before).get(), before);
        }
        return since;
    }

    /** The rule of that name that obliged an organization in the year after such a year. */
    private Optional<ObligationRule> earlier(ObligationRule rule, BusinessYear before) {
        return rows.find(rule.name(), LocalDate.of(before.year() + 1, 12, 31)).filter(row -> row.appliesTo(before));
    }

    private static LocalDate begin(ObligationRule rule, BusinessYear year) {
        var newYear = LocalDate.of(year.year() + 1, 1, 1);
        return rule.inForceFrom().isAfter(newYear) ? rule.inForceFrom() : newYear;
    }

    private static Optional<BusinessYear> latest(List<BusinessYear> years) {
        return years.stream().max(Comparator.comparingInt(BusinessYear::year));
    }

    private static ObligationRule row(List<String> cells, InForce inForce) {
        return new ObligationRule(
                cells.get(0),
                Scheme.valueOf(cells.get(1)),
                new Words(cells.get(2), cells.get(3)),
                values(cells.get(4), Sector::valueOf),
                values(cells.get(5), Activity::valueOf),
                values(cells.get(6), Sector::valueOf),
                thresholds(cells.get(7)),
                inForce,
                ObligationRule.Certainty.valueOf(cells.get(10)),
                Long.parseLong(cells.get(11)),
                Citation.read(cells.get(12)),
                Citation.read(cells.get(13)));
    }

    private static <T> Set<T> values(String cell, Function<String, T> reader) {
        return words(cell).stream().map(reader).collect(Collectors.toSet());
    }

    private static Map<Measure, Long> thresholds(String cell) {
        return words(cell).stream()
                .map(word -> word.split(">=", 2))
                .collect(Collectors.toMap(parts -> Measure.valueOf(parts[0]), parts -> Long.valueOf(parts[1])));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split(" +"));
    }
}
