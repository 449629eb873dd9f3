package org.injeung.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.ReNotificationShortfall;

/** The demand on an organization to tell the persons concerned by a leak again, round by round until it is judged sufficient. */
@Entity
@Table(name = "re_notification")
public class ReNotification {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "breach_case")
    private String breachCase;

    @OneToMany(mappedBy = "reNotification", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReNotificationRound> rounds = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected ReNotification() {}

    ReNotification(String caseNumber, String breachCase) {
        this.caseNumber = caseNumber;
        this.breachCase = breachCase;
    }

    /** What may be open only once: the re-notification of a breach. */
    public static String openKey(String breachCase) {
        return "re-notification/" + breachCase;
    }

    /** An officer prepared the next round. */
    public ReNotificationRound prepare(ReNotificationRound.Demand demand) {
        var prepared = new ReNotificationRound(this, sent().size() + 1, demand);
        rounds.add(prepared);
        return prepared;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The case of the breach. */
    public String breachCase() {
        return breachCase;
    }

    /** All rounds in the order in which they were prepared, also those that were never sent. */
    public List<ReNotificationRound> rounds() {
        return List.copyOf(rounds);
    }

    /** The rounds that were sent to the organization. */
    public List<ReNotificationRound> sent() {
        return rounds.stream().filter(round -> round.signature().isPresent()).toList();
    }

    /** The round that was prepared last. */
    public Optional<ReNotificationRound> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** What the organization failed in so far, in any round: each once, none if nothing is recorded. */
    public List<ReNotificationShortfall> shortfalls() {
        return sent().stream()
                .flatMap(round -> round.shortfalls().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
