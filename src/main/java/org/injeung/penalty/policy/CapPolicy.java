package org.injeung.penalty.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.PenaltyFigure;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Words;

/**
 * The most that a penalty for a violation may be. Source: PIPA (개인정보 보호법) Art. 64-2(1) and (2); Law 21445 of 2026-03-10, addenda
 * Arts. 1 and 3: in force from 2026-09-11; case 1 only after a penalty for a violation from then on, case 2 also for a violation that
 * had not ended then, case 3 only for orders from then on.
 */
public final class CapPolicy {
    private CapPolicy() {}

    /**
     * Decides.
     *
     * @param earlier the penalties of the organization
     */
    public static Cap decide(Violation violation, List<EarlierPenalty> earlier, PenaltyFigures figures) {
        return repeated(violation, earlier, figures)
                .or(() -> manyVictims(violation, figures))
                .or(() -> orderNotFollowed(violation, figures))
                .orElseGet(() -> new Cap(
                        CapCase.ORDINARY,
                        figures.of(PenaltyFigure.CAP_RATE, violation.until()),
                        figures.whole(PenaltyFigure.FLAT_CAP, violation.until()),
                        new Words("None of the cases of PIPA Art. 64-2(2)", "「개인정보 보호법」 제64조의2제2항 각 호에 해당하지 않음")));
    }

    private static Optional<Cap> repeated(Violation violation, List<EarlierPenalty> earlier, PenaltyFigures figures) {
        return earlier.stream()
                .filter(penalty ->
                        violation.fault().isGrave() && penalty.fault().isGrave())
                .filter(penalty -> penalty.provision() == violation.provision())
                .filter(penalty -> !penalty.violatedFrom().isBefore(inForce(figures)))
                .filter(penalty -> violation.from().isAfter(penalty.imposedOn())
                        && !violation.from().isAfter(penalty.lastDay()))
                .findFirst()
                .map(penalty -> raised(
                        CapCase.REPEATED,
                        violation,
                        figures,
                        new Words(
                                        "The same violation as in %s, penalised on %s, both with intent or gross negligence",
                                        "%s에서 %s 과징금을 부과받은 위반행위와 같은 위반행위로서 모두 고의 또는 중대한 과실에 의함")
                                .with(penalty.caseNumber(), penalty.imposedOn())));
    }

    private static Optional<Cap> manyVictims(Violation violation, PenaltyFigures figures) {
        var threshold = figures.whole(PenaltyFigure.RAISED_CAP_VICTIMS, violation.until());
        return violation.fault().isGrave()
                        && violation.victims() >= threshold
                        && !violation.until().isBefore(inForce(figures))
                ? Optional.of(raised(
                        CapCase.MANY_VICTIMS,
                        violation,
                        figures,
                        new Words("%s and %,d victims, which is %,d or more", "%s, 정보주체 피해 %,d명(%,d명 이상)")
                                .with(violation.fault().inSentence(), violation.victims(), threshold)))
                : Optional.empty();
    }

    private static Optional<Cap> orderNotFollowed(Violation violation, PenaltyFigures figures) {
        return violation
                .orderedOn()
                .filter(day -> violation.provision() == Provision.LEAK)
                .filter(day ->
                        !day.isBefore(inForce(figures)) && !violation.until().isBefore(day))
                .map(day -> raised(
                        CapCase.ORDER_NOT_FOLLOWED,
                        violation,
                        figures,
                        new Words(
                                        "Leak because the corrective order of %s was not followed",
                                        "%s 시정조치 명령을 이행하지 아니하여 발생한 유출")
                                .with(day)));
    }

    private static Cap raised(CapCase ground, Violation violation, PenaltyFigures figures, Words reason) {
        return new Cap(
                ground,
                figures.of(PenaltyFigure.RAISED_CAP_RATE, violation.until()),
                figures.whole(PenaltyFigure.RAISED_FLAT_CAP, violation.until()),
                reason);
    }

    private static LocalDate inForce(PenaltyFigures figures) {
        return figures.firstDay(PenaltyFigure.RAISED_CAP_RATE);
    }
}
