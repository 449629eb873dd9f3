package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of a series in a year. The row is locked while a number is drawn, so no number is drawn twice. */
@Entity
@Table(name = "serial")
class Serial {
    /** The row that whoever begins a series locks before. */
    static final String BEGINNING = "NEW";

    /** The places of the changes of all certificates, in no year. */
    static final String REGISTER = "REGISTER";

    @Id
    private String series;

    @Column(name = "serial_year")
    private int year;

    @Column(name = "last_number")
    private int last;

    protected Serial() {}

    Serial(String series) {
        this.series = series;
    }

    int next(int currentYear) {
        if (year != currentYear) {
            year = currentYear;
            last = 0;
        }
        return ++last;
    }
}
