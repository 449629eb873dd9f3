package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What an organization said before it was decided about. */
@Embeddable
public class Opinion {
    @Column(name = "opinion")
    private String text;

    @Column(name = "opinion_by")
    private String givenBy;

    @Column(name = "opinion_at")
    private Instant givenAt;

    /** For Jakarta Persistence. */
    protected Opinion() {}

    Opinion(String text, String givenBy, Instant givenAt) {
        this.text = text;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    /** Its words. */
    public String text() {
        return text;
    }

    /** Who gave it. */
    public String by() {
        return givenBy;
    }

    /** When it was given. */
    public Instant at() {
        return givenAt;
    }
}
