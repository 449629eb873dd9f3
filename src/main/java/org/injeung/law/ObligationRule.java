package org.injeung.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule that makes a certificate compulsory, as it stands in {@code config/law/obligations.csv}; a reform adds a row of the same
 * name, it never edits one.
 *
 * @param name camelCase noun, for example {@code informationServiceSales}
 * @param scheme what must be held; ISMS-P satisfies ISMS
 * @param title whom it obliges
 * @param sectors only these sectors, or, if activities are named too, one of either; empty for all
 * @param activities only organizations with one of these activities; empty for all
 * @param excluded sectors that it never obliges
 * @param thresholds figures that must all be reached; the threshold itself reaches it
 * @param inForce days on which it obliges
 * @param certainty whether it stands in the law
 * @param maximumFine most that may be imposed on whoever does not hold the certificate, in won
 * @param fineBasis where the fine stands
 * @param source act, decree or announcement
 */
public record ObligationRule(
        String name,
        Scheme scheme,
        Words title,
        Set<Sector> sectors,
        Set<Activity> activities,
        Set<Sector> excluded,
        Map<Measure, Long> thresholds,
        InForce inForce,
        Certainty certainty,
        long maximumFine,
        Words fineBasis,
        Words source)
        implements DatedRows.Row {

    /** Whether a rule stands in the law. */
    public enum Certainty implements Worded {
        /** Act and decree say it. */
        LAW(new Words("in the law", "법령에 규정")),
        /** The act says it from that day on, but the decree that says whom is only announced. */
        ANNOUNCED(new Words("announced only", "발표(법령 미확정)"));

        private final Words words;

        Certainty(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** Refuses a row that cannot be applied. */
    public ObligationRule {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(inForce, "inForce");
        sectors = Set.copyOf(sectors);
        activities = Set.copyOf(activities);
        excluded = Set.copyOf(excluded);
        thresholds = Map.copyOf(thresholds);
        if (name.isBlank() || source.en().isBlank() || fineBasis.en().isBlank() || maximumFine < 1) {
            throw new IllegalArgumentException("a name, a source and a fine with its basis are needed");
        }
        if (sectors.isEmpty() && activities.isEmpty() && thresholds.isEmpty()) {
            throw new IllegalArgumentException(name + " would oblige everybody");
        }
    }

    /** First day on which it obliges. */
    public LocalDate inForceFrom() {
        return inForce.from();
    }

    /** Whether an organization that had such a year is obliged. */
    public boolean appliesTo(BusinessYear year) {
        return obstacle(year).isEmpty();
    }

    /** Why it does not oblige an organization that had such a year; empty if it does. */
    public Optional<Words> obstacle(BusinessYear year) {
        if (excluded.contains(year.sector())) {
            return Optional.of(new Words("the sector " + year.sector() + " is excluded", "의무에서 제외되는 업종임"));
        }
        var everybody = sectors.isEmpty() && activities.isEmpty();
        if (!everybody
                && !sectors.contains(year.sector())
                && activities.stream().noneMatch(year::has)) {
            return Optional.of(new Words("the organization is none of these", "이에 해당하지 않음"));
        }
        var missed = new ArrayList<Words>();
        new TreeMap<>(thresholds).forEach((measure, threshold) -> {
            var figure = year.figure(measure);
            if (figure.isEmpty()) {
                missed.add(new Words("%s of %d are not stated", "%2$d년 %1$s 미확인").with(measure.words(), year.year()));
            } else if (figure.getAsLong() < threshold) {
                missed.add(new Words("%s of %d: %s, fewer than %s", "%2$d년 %1$s %3$s, 기준 %4$s 미만")
                        .with(
                                measure.words(),
                                year.year(),
                                measure.amount(figure.getAsLong()),
                                measure.amount(threshold)));
            }
        });
        return missed.isEmpty() ? Optional.empty() : Optional.of(Words.join("; ", missed));
    }

    /** Whom it obliges and where that stands. */
    public Words words() {
        return title.then(". ", source);
    }

    /** The figures of that year on which it looks, against its thresholds; empty where it looks at none. */
    public Optional<Words> figures(BusinessYear year) {
        var stated = thresholds.keySet().stream()
                .sorted()
                .filter(measure -> year.figure(measure).isPresent())
                .map(measure -> new Words("%s of %d: %s", "%2$d년 %1$s %3$s")
                        .with(
                                measure.words(),
                                year.year(),
                                measure.amount(year.figure(measure).getAsLong())))
                .toList();
        return stated.isEmpty() ? Optional.empty() : Optional.of(Words.join("; ", stated));
    }
}
