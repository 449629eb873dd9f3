package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Characters;

/** One look over all certificates: whether each waits for exactly one next event. */
@Entity
@Table(name = "reconciliation")
public class Reconciliation {
    private static final int TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "reconciliation_id")
    private long id;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int certificates;

    private int repaired;

    private String repairs;

    private String conflicts;

    /** For Jakarta Persistence. */
    protected Reconciliation() {}

    /** One that begins. */
    public Reconciliation(String startedBy, Instant startedAt) {
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        repairs = "";
        conflicts = "";
    }

    /** Some more certificates were looked at. */
    public void add(int looked, List<String> mended, List<String> found) {
        certificates += looked;
        repaired += mended.size();
        repairs = append(repairs, mended);
        conflicts = append(conflicts, found);
    }

    /** All were looked at. */
    public void end(Instant at) {
        endedAt = at;
    }

    private static String append(String text, List<String> lines) {
        var all = text;
        for (var line : lines) {
            all = all.isEmpty() ? line : all + "\n" + line;
        }
        return Characters.shorten(all, TEXT);
    }

    /** Surrogate key. */
    public long id() {
        return id;
    }

    /** Who ordered it; {@code system} for that of every night. */
    public String startedBy() {
        return startedBy;
    }

    /** When it began. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When it ended. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** How many valid or suspended certificates were looked at. */
    public int certificates() {
        return certificates;
    }

    /** How many of them had to be mended. */
    public int repaired() {
        return repaired;
    }

    /** What was mended, a line each; the first 4,000 characters. */
    public List<String> repairs() {
        return repairs.lines().toList();
    }

    /** What a person has to look at, a line each; the first 4,000 characters. */
    public List<String> conflicts() {
        return conflicts.lines().toList();
    }
}
