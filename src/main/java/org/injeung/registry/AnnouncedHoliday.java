package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.injeung.law.Holiday;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/** A holiday that was announced after the file of holidays was written. */
@Entity
@Table(name = "announced_holiday")
public class AnnouncedHoliday {
    @Id
    @Column(name = "holiday_date")
    private LocalDate date;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_ko")
    private String nameKorean;

    private String source;

    @Column(name = "announced_by")
    private String announcedBy;

    @Column(name = "announced_at")
    private Instant announcedAt;

    /** For Jakarta Persistence. */
    protected AnnouncedHoliday() {}

    AnnouncedHoliday(Holiday holiday, String announcedBy, Instant announcedAt) {
        this.date = holiday.date();
        this.nameEnglish = holiday.nameEnglish();
        this.nameKorean = holiday.nameKorean();
        this.source = holiday.source().en();
        this.announcedBy = announcedBy;
        this.announcedAt = announcedAt;
    }

    /** The day with its names and source. */
    public Holiday holiday() {
        return new Holiday(
                date,
                nameEnglish,
                nameKorean,
                Words.same(source),
                announcedAt.atZone(Periods.SEOUL).toLocalDate());
    }

    /** Who entered it. */
    public String announcedBy() {
        return announcedBy;
    }

    /** When it was entered; from then on everything is counted with it. */
    public Instant announcedAt() {
        return announcedAt;
    }
}
