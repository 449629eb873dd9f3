package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.law.Activity;
import org.injeung.law.BusinessYear;
import org.injeung.law.Measure;

/** What was stated of an organization for one business year, as far as the duty to be certified depends on it. */
@Entity
@Table(name = "obligation_facts")
public class ObligationFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "facts_id")
    private long id;

    @Column(name = "business_number")
    private String businessNumber;

    @Column(name = "facts_year")
    private int year;

    private String activities;

    private Long sales;

    @Column(name = "ict_sales")
    private Long ictSales;

    @Column(name = "daily_users")
    private Long dailyUsers;

    private Long students;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    /** For Jakarta Persistence. */
    protected ObligationFacts() {}

    ObligationFacts(String businessNumber, int year) {
        this.businessNumber = businessNumber;
        this.year = year;
    }

    /** Somebody stated them, for the first time or better than before. */
    void state(Set<Activity> ofTheYear, Map<Measure, Long> figures, String by, Instant at) {
        activities = ofTheYear.stream().sorted().map(Activity::name).collect(Collectors.joining(" "));
        sales = figures.get(Measure.SALES);
        ictSales = figures.get(Measure.ICT_SALES);
        dailyUsers = figures.get(Measure.DAILY_USERS);
        students = figures.get(Measure.STUDENTS);
        statedBy = by;
        statedAt = at;
    }

    /** The business year. */
    public int year() {
        return year;
    }

    /** Which of the activities that the law names the organization had. */
    public Set<Activity> activities() {
        return Arrays.stream(activities.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Activity::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The figures that were stated. */
    public Map<Measure, Long> figures() {
        var figures = new EnumMap<Measure, Long>(Measure.class);
        put(figures, Measure.SALES, sales);
        put(figures, Measure.ICT_SALES, ictSales);
        put(figures, Measure.DAILY_USERS, dailyUsers);
        put(figures, Measure.STUDENTS, students);
        return figures;
    }

    private static void put(Map<Measure, Long> figures, Measure measure, Long figure) {
        if (figure != null) {
            figures.put(measure, figure);
        }
    }

    /** Who stated them last. */
    public String statedBy() {
        return statedBy;
    }

    /** When. */
    public Instant statedAt() {
        return statedAt;
    }

    /** As the rules look at it; sales that were not stated for the year are those of the organization's registration. */
    BusinessYear businessYear(Organization organization) {
        var figures = figures();
        figures.putIfAbsent(Measure.SALES, organization.annualSales());
        return new BusinessYear(year, organization.sector(), activities(), figures);
    }
}
