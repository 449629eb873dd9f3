package org.injeung.screening.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Breach;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;

/** The violations of a holder that the registry itself knows of, within the window before a breach. */
@Dependent
class EarlierViolations {
    private static final String WINDOW = "violationWindow";

    /** What violations end with. */
    private static final Map<String, Words> SANCTIONS = Map.of(
            "REVOKED", new Words("certificate revoked", "인증 취소"),
            "FINED", new Words("fine imposed", "과태료 부과"),
            "PAID", new Words("penalty paid", "과징금 납부"),
            "HANDED_OVER", new Words("penalty handed over to compulsory collection", "과징금 강제징수 인계"));

    private final Cases cases;
    private final Deadlines deadlines;

    @Inject
    EarlierViolations(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** The cases in which they were established: revocations that stand, fines and penalties. */
    List<CertificationCase> before(Breach breach) {
        var since = deadlines.periods().before(WINDOW, breach.discoveredAt());
        return cases.violations(breach.businessNumber()).stream()
                .filter(found -> !found.closedAt().orElseThrow().isBefore(since))
                .filter(found -> !found.origin().equals(Optional.of(breach.caseNumber())))
                .toList();
    }

    /** One per line, for the officer's forms. */
    Words inWords(Breach breach) {
        var lines = before(breach).stream()
                .map(found -> new Words("%s: %s on %s", "%s: %s, %s")
                        .with(
                                found.caseNumber(),
                                SANCTIONS.get(found.status()),
                                Periods.day(found.closedAt().orElseThrow())))
                .limit(40)
                .toList();
        return lines.isEmpty() ? Words.none() : Words.join("\n", lines);
    }
}
