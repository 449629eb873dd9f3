package org.injeung.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The certification criteria as they stand in {@code config/law/criteria.csv}: annex 7 (별표7) of the joint notice PIPC 2024-8 /
 * MSIT 2024-30 of 2024-07-24, 80 items for ISMS and 101 for ISMS-P (until 2023-10-05 they were 102). A reform adds rows of a new
 * version, it never edits one; the simplified annexes 7-2 and 7-3 are added as rows too. They use the same item numbers for other
 * requirements, so only annex, item and version together name a criterion.
 */
public final class Criteria {
    /** The annex of the standard certification. */
    public static final String STANDARD = "7";

    /** How many core items of a scheme may be in force at a time: the form of the pre-evaluation has no more places. */
    public static final int MOST_CORE_ITEMS = 12;

    private static final LawFile FILE = new LawFile(
            "criteria",
            ';',
            "annex;item;version;inForceFrom;inForceUntil;sectionEnglish;sectionKorean;titleEnglish;titleKorean;schemes;core;"
                    + "coreRelated;preEvaluation2026;source");

    private static final Comparator<Criterion> BY_NUMBER =
            Comparator.comparing(Criterion::item, (one, other) -> Arrays.compare(parts(one), parts(other)));

    /**
     * What names a criterion for good: the same item number means something else in another annex or version.
     *
     * @param annex annex of the joint notice, for example {@code 7} or {@code 7-2}
     * @param item number in it, for example {@code 2.10.8}
     * @param version version of the annex: the date of the notice
     */
    public record Key(String annex, String item, String version) {
        /** Refuses a key that names nothing. */
        public Key {
            if (annex.isBlank() || version.isBlank() || !item.matches("[1-9](\\.[1-9][0-9]?){2}")) {
                throw new IllegalArgumentException("no criterion is named by annex \"%s\", item \"%s\", version \"%s\""
                        .formatted(annex, item, version));
            }
        }
    }

    /**
     * One criterion.
     *
     * @param inForce days (Asia/Seoul) on which it holds
     * @param sectionEnglish title of its section in English
     * @param sectionKorean title of its section in Korean
     * @param titleEnglish title in English
     * @param titleKorean title in Korean
     * @param schemes the schemes that ask for it
     * @param theme ASSET, ACCESS or PATCH for the core items of the criteria of 2025-12-29, otherwise empty
     * @param relatedTheme such a theme that the item belongs to without being a core item, otherwise empty
     * @param plannedTheme theme of the pre-evaluation as planned on 2026-04-10, not in force, otherwise empty
     * @param source where the row comes from
     */
    public record Criterion(
            Key key,
            InForce inForce,
            String sectionEnglish,
            String sectionKorean,
            String titleEnglish,
            String titleKorean,
            Set<Scheme> schemes,
            String theme,
            String relatedTheme,
            String plannedTheme,
            Words source)
            implements DatedRows.Row {
        /** Refuses a row that nobody could audit after. */
        public Criterion {
            schemes = Set.copyOf(schemes);
            if (schemes.isEmpty()
                    || titleEnglish.isBlank()
                    || titleKorean.isBlank()
                    || source.en().isBlank()) {
                throw new IllegalArgumentException(key + " has no scheme, title or source");
            }
        }

        /** Its number in its annex, for example {@code 2.10.8}. */
        public String item() {
            return key.item();
        }

        /** Number of its section, for example {@code 2.10}. */
        public String section() {
            return item().substring(0, item().lastIndexOf('.'));
        }

        /** Whether it is a core item: examined before the audit, and first in it. */
        public boolean isCore() {
            return !theme.isEmpty();
        }

        /** Number and title in both languages, for people. */
        public String label() {
            return item() + " " + titleEnglish + " / " + titleKorean;
        }

        /** Its title. */
        public Words title() {
            return new Words(titleEnglish, titleKorean);
        }

        /** Number and title. */
        public Words words() {
            return Words.same(item()).then(" ", title());
        }
    }

    private final DatedRows<Criterion> rows;

    private Criteria(DatedRows<Criterion> rows) {
        this.rows = rows;
    }

    /**
     * Reads rows of {@code annex;item;version;inForceFrom;inForceUntil;sectionEnglish;sectionKorean;titleEnglish;titleKorean;
     * schemes;core;coreRelated;preEvaluation2026;source} below a heading line; schemes are separated by spaces.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or that is in force with another one of its annex
     *     and item, or whose key is there twice
     */
    public static Criteria read(Reader csv) {
        var keys = new HashSet<Key>();
        var criteria = new Criteria(DatedRows.read(
                FILE,
                csv,
                criterion -> "item " + criterion.item() + " of annex "
                        + criterion.key().annex(),
                (cells, inForce) -> {
                    var criterion = criterion(cells, inForce);
                    if (!keys.add(criterion.key())) {
                        throw new IllegalArgumentException(criterion.key() + " is there twice");
                    }
                    return criterion;
                }));
        criteria.requireFewCoreItems();
        return criteria;
    }

    private void requireFewCoreItems() {
        for (var criterion : rows.all()) {
            for (var scheme : criterion.schemes()) {
                if (core(scheme, criterion.inForce().from()).size() > MOST_CORE_ITEMS) {
                    throw new IllegalArgumentException("criteria: on %s %s has more than %d core items"
                            .formatted(criterion.inForce().from(), scheme, MOST_CORE_ITEMS));
                }
            }
        }
    }

    private static Criterion criterion(List<String> cells, InForce inForce) {
        var schemes = EnumSet.noneOf(Scheme.class);
        Stream.of(cells.get(9).split(" ")).map(Scheme::valueOf).forEach(schemes::add);
        return new Criterion(
                new Key(cells.get(0), cells.get(1), cells.get(2)),
                inForce,
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                schemes,
                cells.get(10),
                cells.get(11),
                cells.get(12),
                Citation.read(cells.get(13)));
    }

    /** What the standard certification of a scheme asks for on a day (Asia/Seoul), by number. */
    public List<Criterion> catalogue(Scheme scheme, LocalDate on) {
        return catalogue(STANDARD, scheme, on);
    }

    /** What an annex asks for in a scheme on a day (Asia/Seoul), by number; nothing if no such annex is in force. */
    public List<Criterion> catalogue(String annex, Scheme scheme, LocalDate on) {
        return rows.inForceOn(on).stream()
                .filter(criterion -> criterion.key().annex().equals(annex)
                        && criterion.schemes().contains(scheme))
                .sorted(BY_NUMBER)
                .toList();
    }

    /** The core items of the standard certification of a scheme on a day, by number. */
    public List<Criterion> core(Scheme scheme, LocalDate on) {
        return catalogue(scheme, on).stream().filter(Criterion::isCore).toList();
    }

    /** The item of that number in the standard certification of a scheme on a day. */
    public Optional<Criterion> find(String item, Scheme scheme, LocalDate on) {
        return catalogue(scheme, on).stream()
                .filter(criterion -> criterion.item().equals(item))
                .findFirst();
    }

    /** The criterion of that key, in force or not. */
    public Optional<Criterion> find(Key key) {
        return rows.all().stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst();
    }

    private static int[] parts(String item) {
        return Stream.of(item.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
