package org.injeung.law;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a notice of a leak must tell the persons concerned. Source: PIPA Art. 34(1). */
public final class NoticeItems {
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
        new BufferedReader(csv).lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            try {
                var row = row(line.split(";", -1));
                if (rows.stream().anyMatch(other -> overlap(other, row))) {
                    throw new IllegalArgumentException("item " + row.number() + " is in force twice on a day");
                }
                rows.add(row);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("notice items: cannot read the line \"" + line + "\"", e);
            }
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

    private static NoticeItem row(String[] cells) {
        if (cells.length != 6) {
            throw new IllegalArgumentException("6 cells are expected, not " + cells.length);
        }
        return new NoticeItem(
                Integer.parseInt(cells[0].strip()),
                cells[1].strip(),
                cells[2].strip(),
                LocalDate.parse(cells[3].strip()),
                cells[4].isBlank() ? null : LocalDate.parse(cells[4].strip()),
                cells[5].strip());
    }
}
