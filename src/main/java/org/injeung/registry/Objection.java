package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An objection to the result of a case. */
@Entity
@Table(name = "objection")
public class Objection {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "contested_case")
    private String contestedCase;

    private String reasons;

    @Column(name = "paper_received_on")
    private LocalDate paperReceivedOn;

    @Column(name = "paper_reference")
    private String paperReference;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reply_due_on")
    private LocalDate replyDueOn;

    @Column(name = "extension_reason")
    private String extensionReason;

    private String report;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    /** For Jakarta Persistence. */
    protected Objection() {}

    Objection(String caseNumber, String contestedCase, String reasons) {
        this.caseNumber = caseNumber;
        this.contestedCase = contestedCase;
        this.reasons = reasons;
    }

    /** An officer entered it for the organization, which asked for it by that paper. */
    public void enteredFrom(Paper paper) {
        paperReceivedOn = paper.receivedOn();
        paperReference = paper.reference();
    }

    /** The result was told at that moment, so that it could be contested until that day. */
    public void timely(Instant told, LocalDate until) {
        toldAt = told;
        lastDay = until;
    }

    /** It is examined; the reply is due on that day. */
    public void accept(LocalDate replyOn) {
        replyDueOn = replyOn;
    }

    /** An officer who had no part in the contested case reported on it. */
    public void review(String text, String by, Instant at) {
        report = text;
        reviewedBy = by;
        reviewedAt = at;
    }

    /** The reply is not possible in time, for that reason. */
    public void needsLonger(String reason) {
        extensionReason = reason;
    }

    /** The reply is due on that later day. */
    public void extend(LocalDate replyOn) {
        replyDueOn = replyOn;
    }

    /** The case of the objection. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The case whose result is contested. */
    public String contestedCase() {
        return contestedCase;
    }

    /** Why, in the words of the organization. */
    public String reasons() {
        return reasons;
    }

    /** The paper by which the organization asked for it; empty if it did so by its own account. */
    public Optional<Paper> paper() {
        return Optional.ofNullable(paperReceivedOn).map(day -> new Paper(day, paperReference));
    }

    /** When the result was told; empty where there is none. */
    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    /** The last day of an objection, in Asia/Seoul. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** The day until which the reply is due, in Asia/Seoul; empty for an inadmissible objection. */
    public Optional<LocalDate> replyDueOn() {
        return Optional.ofNullable(replyDueOn);
    }

    /** Why the reply takes longer. */
    public Optional<String> extensionReason() {
        return Optional.ofNullable(extensionReason);
    }

    /** What the officer reported to the committee. */
    public Optional<String> report() {
        return Optional.ofNullable(report);
    }

    /** The officer who reported. */
    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    /** When it was reported. */
    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }
}
