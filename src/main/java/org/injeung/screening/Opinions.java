package org.injeung.screening;

import static org.injeung.screening.ScreeningProcess.AGENCY_OPINIONS;
import static org.injeung.screening.ScreeningProcess.AGENCY_OPINION_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.injeung.law.Agency;
import org.injeung.law.Characters;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.AgencyOpinion;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;

/** The opinions of other agencies on a breach: asked for beside whatever runs in its screening, and taken until a date. */
@Dependent
public class Opinions {
    private static final int SHOWN = 400;

    private final Breaches breaches;
    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Opinions(Breaches breaches, Cases cases, CaseDeadlines deadlines, Clock clock) {
        this.breaches = breaches;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * An opinion that was taken.
     *
     * @param endsAt until when it could be given
     */
    public record Given(AgencyOpinion opinion, Instant endsAt) {}

    /** Records that an agency is asked. */
    public void ask(String caseNumber, Agency agency, String by) {
        breaches.ask(new AgencyOpinion(caseNumber, agency, by, clock.instant()));
    }

    /**
     * Takes the opinion of an agency that was asked, under the lock of the holder.
     *
     * @throws Conflict if it answered already, the date is over or the screening ended
     */
    public Given take(String caseNumber, Agency agency, String text, String by) {
        var about = cases.read(caseNumber);
        if (about.closedAt().isPresent()) {
            throw new Conflict(new Words("The screening %s has ended (%s)", "사후 심사 %s은(는) 종결되었습니다(%s)")
                    .with(caseNumber, about.status()));
        }
        var endsAt = endsAt(caseNumber);
        if (!clock.instant().isBefore(endsAt)) {
            throw new Conflict(new Words("The time for opinions was over at %s", "의견 제출 기한이 %s에 지났습니다").with(endsAt));
        }
        var asked = breaches.opinion(caseNumber, agency).orElseThrow();
        asked.give(text, by, clock.instant());
        return new Given(asked, endsAt);
    }

    /**
     * Whoever establishes the facts waits for the agencies.
     *
     * @throws InvalidInput while one of them may still answer
     */
    public void requireHeard(String caseNumber) {
        var missing = breaches.opinions(caseNumber).stream()
                .filter(opinion -> opinion.givenAt().isEmpty())
                .map(opinion -> opinion.agency().name())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            var endsAt = endsAt(caseNumber);
            if (clock.instant().isBefore(endsAt)) {
                throw new InvalidInput(
                        AGENCY_OPINIONS.english().name(),
                        new Words("wait for %s until %s", "%2$s까지 %1$s의 의견을 기다리십시오").with(missing, endsAt));
            }
        }
    }

    /** The opinions of a case, one per agency; long ones abridged, as forms have little room. */
    public Words inWords(String caseNumber) {
        var all = breaches.opinions(caseNumber);
        if (all.isEmpty()) {
            return new Words("none asked", "조회하지 않음");
        }
        var endsAt = endsAt(caseNumber);
        return Words.join(
                "\n",
                all.stream()
                        .map(opinion -> Words.same(opinion.agency())
                                .then(
                                        ": ",
                                        opinion.text()
                                                .map(Opinions::abridge)
                                                .orElse(new Words("no opinion yet, asked until %s", "아직 의견 없음(기한 %s)")
                                                        .with(endsAt.atZone(Periods.SEOUL)
                                                                .toOffsetDateTime()))))
                        .toList());
    }

    private static Words abridge(String text) {
        return Characters.count(text) <= SHOWN
                ? Words.same(text)
                : new Words("%s… (in full in the case)", "%s…(전문은 사건 기록에)").with(Characters.first(text, SHOWN));
    }

    private Instant endsAt(String caseNumber) {
        return deadlines.of(caseNumber, AGENCY_OPINION_ENDS_AT.name()).get(0).endsAt();
    }
}
