package org.injeung.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Instrument;
import org.injeung.law.NoticeWording;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.Words;

/** One round of a re-notification: what is demanded, what the organization says it did, and how that was judged. */
@Entity
@Table(name = "re_notification_round")
public class ReNotificationRound {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "round_id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private ReNotification reNotification;

    @Column(name = "round_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private String reasons;

    private String measures;

    @Column(name = "posting_days")
    private int postingDays;

    @Column(name = "wished_last_day")
    private LocalDate wishedLastDay;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Embedded
    private Signed signature;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "second_last_day")
    private LocalDate secondLastDay;

    @Column(name = "late_at")
    private Instant lateAt;

    @Column(name = "notice_text")
    private String noticeText;

    @Enumerated(EnumType.STRING)
    private NoticeWording wording;

    @Column(name = "posted_from")
    private LocalDate postedFrom;

    @Column(name = "posted_until")
    private LocalDate postedUntil;

    private String evidence;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "not_submitted_at")
    private Instant notSubmittedAt;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    private Boolean sufficient;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReNotificationPoint> points = new ArrayList<>();

    /**
     * What an officer prepared beside the single points.
     *
     * @param reasons why the organization is to tell them again
     * @param measures what else it is to do
     * @param postingDays for how many days the notice is to stand on its home page
     * @param wishedLastDay last day of the result if it is to be later than the period says, or null
     */
    public record Demand(
            Instrument instrument,
            String reasons,
            String measures,
            int postingDays,
            LocalDate wishedLastDay,
            String preparedBy,
            Instant preparedAt) {}

    /**
     * What the organization submitted beside the single points.
     *
     * @param noticeText the notice as the persons received it
     * @param wording what it called the leak
     * @param postedFrom first day of the posting on its home page, or null without one
     * @param postedUntil last such day, which may lie ahead, or null
     * @param evidence what proves it all
     */
    public record Result(
            String noticeText,
            NoticeWording wording,
            LocalDate postedFrom,
            LocalDate postedUntil,
            String evidence,
            String submittedBy,
            Instant submittedAt) {}

    /** For Jakarta Persistence. */
    protected ReNotificationRound() {}

    ReNotificationRound(ReNotification reNotification, int number, Demand demand) {
        this.reNotification = reNotification;
        this.number = number;
        instrument = demand.instrument();
        reasons = demand.reasons();
        measures = demand.measures();
        postingDays = demand.postingDays();
        wishedLastDay = demand.wishedLastDay();
        preparedBy = demand.preparedBy();
        preparedAt = demand.preparedAt();
    }

    /** Demands one point more. */
    public void demand(String code, Words title) {
        points.add(new ReNotificationPoint(this, points.size() + 1, code, title));
    }

    /** A manager returned it, or ended the case, before it was sent. */
    public void discard(Instant at) {
        discardedAt = at;
    }

    /** A manager signed it. */
    public void sign(String by, Instant at) {
        signature = new Signed(by, at);
    }

    /** It was sent with those days for the result: the one that counts, and the last one at all. */
    public void send(LocalDate last, LocalDate second) {
        lastDay = last;
        secondLastDay = second;
    }

    /** The date is over without a result. */
    public void fallLate(Instant at) {
        lateAt = at;
    }

    /** The organization submitted the result; its points were answered one by one. */
    public void submit(Result result) {
        noticeText = result.noticeText();
        wording = result.wording();
        postedFrom = result.postedFrom();
        postedUntil = result.postedUntil();
        evidence = result.evidence();
        submittedBy = result.submittedBy();
        submittedAt = result.submittedAt();
    }

    /** The second date is over without a result. */
    public void giveUp(Instant at) {
        notSubmittedAt = at;
    }

    /** An officer judged it; its points were judged one by one. */
    public void judge(boolean isSufficient, String by, Instant at) {
        sufficient = isSufficient;
        judgedBy = by;
        judgedAt = at;
    }

    /** What the organization failed in in this round. */
    public List<ReNotificationShortfall> shortfalls() {
        var all = new ArrayList<ReNotificationShortfall>();
        if (notSubmittedAt != null) {
            all.add(ReNotificationShortfall.NOT_SUBMITTED);
        } else if (lateAt != null) {
            all.add(ReNotificationShortfall.LATE);
        }
        if (judgedAt != null && !sufficient) {
            all.add(ReNotificationShortfall.INSUFFICIENT);
        }
        return all;
    }

    /** The points in their order. */
    public List<ReNotificationPoint> points() {
        return List.copyOf(points);
    }

    /** The point of that code, if it is demanded. */
    public Optional<ReNotificationPoint> point(String code) {
        return points.stream().filter(point -> point.code().equals(code)).findFirst();
    }

    /** The case. */
    public String caseNumber() {
        return reNotification.caseNumber();
    }

    /** From 1; a round that was returned has the number of the one that took its place. */
    public int number() {
        return number;
    }

    /** Recommendation or order. */
    public Instrument instrument() {
        return instrument;
    }

    /** Why the organization is to tell them again. */
    public String reasons() {
        return reasons;
    }

    /** What else it is to do. */
    public String measures() {
        return measures;
    }

    /** For how many days the notice is to stand on its home page. */
    public int postingDays() {
        return postingDays;
    }

    /** The last day that the officer wished for the result, if it is to be later than the period says. */
    public Optional<LocalDate> wishedLastDay() {
        return Optional.ofNullable(wishedLastDay);
    }

    /** Who prepared it. */
    public String preparedBy() {
        return preparedBy;
    }

    /** When. */
    public Instant preparedAt() {
        return preparedAt;
    }

    /** When a manager returned it or ended the case. */
    public Optional<Instant> discardedAt() {
        return Optional.ofNullable(discardedAt);
    }

    /** Who signed it, and when it was signed and sent; empty until then. */
    public Optional<Signed> signature() {
        return Optional.ofNullable(signature);
    }

    /** Last day of the result. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Last day on which a late result is taken. */
    public Optional<LocalDate> secondLastDay() {
        return Optional.ofNullable(secondLastDay);
    }

    /** When the date had passed without a result. */
    public Optional<Instant> lateAt() {
        return Optional.ofNullable(lateAt);
    }

    /** The notice as the persons received it. */
    public Optional<String> noticeText() {
        return Optional.ofNullable(noticeText);
    }

    /** What the organization called the leak. */
    public Optional<NoticeWording> wording() {
        return Optional.ofNullable(wording);
    }

    /** First day of the posting. */
    public Optional<LocalDate> postedFrom() {
        return Optional.ofNullable(postedFrom);
    }

    /** Last day of the posting. */
    public Optional<LocalDate> postedUntil() {
        return Optional.ofNullable(postedUntil);
    }

    /** What proves the result. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** Who submitted the result. */
    public Optional<String> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    /** When it was submitted. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** When the second date had passed without a result. */
    public Optional<Instant> notSubmittedAt() {
        return Optional.ofNullable(notSubmittedAt);
    }

    /** Who judged it. */
    public Optional<String> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    /** When it was judged. */
    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }

    /** How it was judged. */
    public Optional<Boolean> sufficient() {
        return Optional.ofNullable(sufficient);
    }
}
