package org.injeung.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a notice of a leak must tell the persons concerned. Source: PIPA Art. 34(1). */
public final class NoticeItems {
    private static final LawFile FILE =
            new LawFile("notice items", ';', "number;titleEnglish;titleKorean;inForceFrom;inForceUntil;source");

    private final List<NoticeItem> rows;

    private NoticeItems(List<NoticeItem> rows) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt(NoticeItem::number))
                .toList();
    }

    /**
     * Reads rows of {@code number;titleEnglish;titleKorean;inForceFrom;inForceUntil;source} below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read or overlaps another of its number
     */
    public static NoticeItems read(Reader csv) {
        var rows = new ArrayList<NoticeItem>();
        FILE.read(csv, cells -> {
            var row = row(cells);
            if (rows.stream().anyMatch(other -> overlap(other, row))) {
                throw new IllegalArgumentException("item " + row.number() + " is in force twice on a day");
            }
            rows.add(row);
        });
        return new NoticeItems(rows);
    }

    /** The items that a notice of that day must contain, by number. */
    public List<NoticeItem> inForceOn(LocalDate day) {
        return rows.stream().filter(row -> row.isInForceOn(day)).toList();
    }

    private static boolean overlap(NoticeItem one, NoticeItem other) {
        return one.number() == other.number()
                && (one.inForceUntil() == null || !other.inForceFrom().isAfter(one.inForceUntil()))
                && (other.inForceUntil() == null || !one.inForceFrom().isAfter(other.inForceUntil()));
    }

    private static NoticeItem row(List<String> cells) {
        return new NoticeItem(
                Integer.parseInt(cells.get(0)),
                new Words(cells.get(1), cells.get(2)),
                LocalDate.parse(cells.get(3)),
                cells.get(4).isEmpty() ? null : LocalDate.parse(cells.get(4)),
                Citation.read(cells.get(5)));
    }
}
