package org.injeung.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a notice of a leak must tell the persons concerned. Source: PIPA Art. 34(1). */
public final class NoticeItems {
    private static final LawFile FILE =
            new LawFile("notice items", ';', "number;titleEnglish;titleKorean;inForceFrom;inForceUntil;source");

    private final DatedRows<NoticeItem> rows;

    private NoticeItems(DatedRows<NoticeItem> rows) {
        this.rows = rows;
    }

    /**
     * Reads rows of {@code number;titleEnglish;titleKorean;inForceFrom;inForceUntil;source} below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or that is in force with another one of its number
     */
    public static NoticeItems read(Reader csv) {
        return new NoticeItems(DatedRows.read(
                FILE,
                csv,
                item -> "item " + item.number(),
                (cells, inForce) -> new NoticeItem(
                        Integer.parseInt(cells.get(0)),
                        new Words(cells.get(1), cells.get(2)),
                        inForce,
                        Citation.read(cells.get(5)))));
    }

    /** The items that a notice of that day must contain, by number. */
    public List<NoticeItem> inForceOn(LocalDate day) {
        return rows.inForceOn(day).stream()
                .sorted(Comparator.comparingInt(NoticeItem::number))
                .toList();
    }
}
