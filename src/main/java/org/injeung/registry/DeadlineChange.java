package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What changed a running deadline, when and by whom; never changed. */
@Entity
@Table(name = "deadline_change")
public class DeadlineChange {
    /** What happened to the deadline. */
    public enum Kind implements Worded {
        /** Days were added, with a reason. */
        EXTENDED(new Words("extended", "연장")),
        /** The clock was stopped. */
        STOPPED(new Words("clock stopped", "기간 불산입 시작")),
        /** The clock runs again. */
        RESUMED(new Words("clock resumed", "기간 불산입 종료")),
        /** It was counted again with a holiday that was announced. */
        HOLIDAY_ANNOUNCED(new Words("counted again with a holiday", "공휴일 지정에 따른 재계산"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "change_id")
    private long id;

    @Column(name = "deadline_id")
    private long deadlineId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int days;

    private String reason;

    @Column(name = "reason_korean")
    private String reasonKorean;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "ended_before")
    private Instant endedBefore;

    @Column(name = "ends_after")
    private Instant endsAfter;

    /** For Jakarta Persistence. */
    protected DeadlineChange() {}

    DeadlineChange(
            long deadlineId,
            Kind kind,
            int days,
            Words reason,
            String changedBy,
            Instant changedAt,
            Instant endedBefore,
            Instant endsAfter) {
        this.deadlineId = deadlineId;
        this.kind = kind;
        this.days = days;
        this.reason = reason == null ? null : reason.en();
        this.reasonKorean = reason == null ? null : reason.ko();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
        this.endedBefore = endedBefore;
        this.endsAfter = endsAfter;
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** How many days came to the period by it. */
    public int days() {
        return days;
    }

    /** Why, if somebody gave a reason. */
    public Optional<Words> reason() {
        return Optional.ofNullable(reason).map(english -> EnglishOnly.words(english, reasonKorean));
    }

    /** Who changed it: a user or {@code system}. */
    public String changedBy() {
        return changedBy;
    }

    /** When. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The end before. */
    public Instant endedBefore() {
        return endedBefore;
    }

    /** The end afterwards. */
    public Instant endsAfter() {
        return endsAfter;
    }
}
