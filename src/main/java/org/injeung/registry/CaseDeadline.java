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
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Counting;
import org.injeung.law.Deadline;
import org.injeung.law.DeadlineAdjustment;
import org.injeung.law.InForce;
import org.injeung.law.Period;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/** A deadline of a case with the words that explain it. */
@Entity
@Table(name = "deadline")
public class CaseDeadline {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "deadline_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    private String period;

    @Column(name = "period_length")
    private String length;

    @Enumerated(EnumType.STRING)
    private Counting counting;

    private String source;

    @Column(name = "source_korean")
    private String sourceKorean;

    private String occasion;

    @Column(name = "process_instance_id")
    private String processInstanceId;

    @Column(name = "variable_name")
    private String variableName;

    @Column(name = "execution_id")
    private String executionId;

    private boolean pauses;

    @Column(name = "concerns_organization")
    private boolean concernsOrganization;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "extended_days")
    private int extendedDays;

    @Column(name = "extension_reasons")
    private String extensionReasons;

    @Column(name = "extension_reasons_korean")
    private String extensionReasonsKorean;

    @Column(name = "stopped_days")
    private int stoppedDays;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "explanation_en")
    private String explanationEnglish;

    @Column(name = "explanation_ko")
    private String explanationKorean;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For Jakarta Persistence. */
    protected CaseDeadline() {}

    /**
     * What a counted deadline belongs to.
     *
     * @param caseNumber the case
     * @param occasion what it is for, where a case has several of its period
     * @param processInstanceId the process that waits for it
     * @param variableName the variable that timers and tasks wait for, or null
     * @param executionId the execution that has this variable, or null
     * @param pauses whether its clock stands while the organization is to answer
     */
    public record AwaitedBy(
            String caseNumber,
            String occasion,
            String processInstanceId,
            String variableName,
            String executionId,
            boolean pauses) {}

    CaseDeadline(AwaitedBy matter, Deadline counted) {
        this.caseNumber = matter.caseNumber();
        this.occasion = matter.occasion();
        this.processInstanceId = matter.processInstanceId();
        this.variableName = matter.variableName();
        this.executionId = matter.executionId();
        this.pauses = matter.pauses();
        this.concernsOrganization = matter.pauses();
        this.period = counted.period().name();
        this.length = counted.period().length().toString();
        this.counting = counted.period().counting();
        this.source = counted.period().source().en();
        this.sourceKorean = counted.period().source().ko();
        this.startsAt = counted.startsAt();
        count(counted);
    }

    /** The count in force, as it was made last. */
    public Deadline counted() {
        return new Deadline(
                new Period(period, Period.length(length), counting, InForce.since(Periods.day(startsAt)), source()),
                startsAt,
                new DeadlineAdjustment(
                        extendedDays,
                        EnglishOnly.lines(extensionReasons, extensionReasonsKorean),
                        stoppedDays,
                        stoppedOn),
                lastDay,
                endsAt,
                explanation());
    }

    /** Takes another count of the same period. */
    void count(Deadline counted) {
        endsAt = counted.endsAt();
        lastDay = counted.lastDay();
        extendedDays = counted.adjustment().extendedDays();
        var reasons = Words.join("\n", counted.adjustment().reasons());
        extensionReasons = reasons.en();
        extensionReasonsKorean = reasons.ko();
        stoppedDays = counted.adjustment().stoppedDays();
        stoppedOn = counted.adjustment().stoppedOn();
        explanationEnglish = counted.explanation().en();
        explanationKorean = counted.explanation().ko();
    }

    /** A task is due at it. */
    void isAwaited(boolean byOrganization) {
        endedAt = null;
        concernsOrganization = concernsOrganization || byOrganization;
    }

    /** Nobody waits for it any more. */
    void end(Instant at) {
        endedAt = at;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Name of the period. */
    public String period() {
        return period;
    }

    /** Where the period comes from. */
    public Words source() {
        return EnglishOnly.words(source, sourceKorean);
    }

    /** What it is for, where a case has several of its period. */
    public String occasion() {
        return occasion;
    }

    /** The process that waits for it. */
    public String processInstanceId() {
        return processInstanceId;
    }

    /** The variable that timers and tasks wait for, if a step wrote one. */
    public Optional<String> variableName() {
        return Optional.ofNullable(variableName);
    }

    /** The execution that has this variable. */
    public Optional<String> executionId() {
        return Optional.ofNullable(executionId);
    }

    /** Whether its clock stands while the organization is to answer. */
    public boolean pauses() {
        return pauses;
    }

    /** Whether the organization is to do something by it, or its clock stands while it is. */
    public boolean concernsOrganization() {
        return concernsOrganization;
    }

    /** The event. */
    public Instant startsAt() {
        return startsAt;
    }

    /** The first instant after it. */
    public Instant endsAt() {
        return endsAt;
    }

    /** The last day in Asia/Seoul. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Days by which it was extended. */
    public int extendedDays() {
        return extendedDays;
    }

    /** Days that do not count because the clock stood. */
    public int stoppedDays() {
        return stoppedDays;
    }

    /** The day since which the clock stands, if it does. */
    public Optional<LocalDate> stoppedOn() {
        return Optional.ofNullable(stoppedOn);
    }

    /** The count in words. */
    public Words explanation() {
        return new Words(explanationEnglish, explanationKorean);
    }

    /** When nobody waited for it any more. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
