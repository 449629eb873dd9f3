package org.injeung.law;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The certification criteria: annex 7 (별표7) of the joint notice PIPC 2024-8 / MSIT 2024-30 of 2024-07-24. */
public final class Criteria {
    /**
     * One item.
     *
     * @param item number in annex 7, for example {@code 2.10.8}
     * @param isms whether it belongs to ISMS too, not only to ISMS-P
     * @param theme ASSET, ACCESS or PATCH for the core items of the criteria of 2025-12-29, otherwise empty
     */
    public record Criterion(String item, String titleEnglish, String titleKorean, boolean isms, String theme) {}

    private final Map<String, Criterion> items;

    private Criteria(Map<String, Criterion> items) {
        this.items = items;
    }

    /** Reads {@code item;titleEnglish;titleKorean;isms;core} rows below a heading line. */
    public static Criteria read(Reader csv) {
        var items = new LinkedHashMap<String, Criterion>();
        new BufferedReader(csv).lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            var cells = line.split(";", -1);
            items.put(cells[0], new Criterion(cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3]), cells[4]));
        });
        return new Criteria(items);
    }

    /** The item of that number. */
    public Optional<Criterion> find(String item) {
        return Optional.ofNullable(items.get(item));
    }
}
