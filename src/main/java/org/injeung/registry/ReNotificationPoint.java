package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.injeung.law.Words;

/** One demand of a round: an item of the notice, a group of persons, the wording, the posting or the further measures. */
@Entity
@Table(name = "re_notification_point")
public class ReNotificationPoint {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "point_id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "round_id")
    private ReNotificationRound round;

    @Column(name = "point_position")
    private int position;

    private String code;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "title_korean")
    private String titleKorean;

    private Boolean told;

    private Long persons;

    private String answer;

    private Boolean sufficient;

    private String reason;

    /** For Jakarta Persistence. */
    protected ReNotificationPoint() {}

    ReNotificationPoint(ReNotificationRound round, int position, String code, Words title) {
        this.round = round;
        this.position = position;
        this.code = code;
        this.titleEnglish = title.en();
        this.titleKorean = title.ko();
    }

    /** What the organization says of it; null where that is not asked for of this point. */
    public void answer(Boolean isTold, Long personsTold, String words) {
        told = isTold;
        persons = personsTold;
        answer = words;
    }

    /** An officer judged it; a reason must be there if it is insufficient. */
    public void judge(boolean isSufficient, String why) {
        sufficient = isSufficient;
        reason = why;
    }

    /** The round that demands it. */
    public ReNotificationRound round() {
        return round;
    }

    /** For example {@code ITEM_1} or {@code MEMBERS}. */
    public String code() {
        return code;
    }

    /** What is demanded. */
    public Words title() {
        return new Words(titleEnglish, titleKorean);
    }

    /** Of an item: whether the persons were told it. */
    public Optional<Boolean> told() {
        return Optional.ofNullable(told);
    }

    /** Of a group: how many of it were told. */
    public Optional<Long> persons() {
        return Optional.ofNullable(persons);
    }

    /** What the organization says of it. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** How it was judged. */
    public Optional<Boolean> sufficient() {
        return Optional.ofNullable(sufficient);
    }

    /** Why it was judged so. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
