package org.injeung.renotification.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Instrument;
import org.injeung.law.Words;

/** What may be demanded, and the signature under it. Source: PIPA Arts. 34(1), 61(2), 64(1); Enforcement Decree of PIPA Art. 39. */
public final class DemandPolicy {
    private DemandPolicy() {}

    /** What is wrong with the length of the posting, if something is; both in days. */
    public static Optional<Words> postingProblem(long demanded, long least) {
        return demanded < least
                ? Optional.of(new Words(
                                "must be at least %d days (Enforcement Decree of PIPA Art. 39)",
                                "%d일 이상이어야 합니다(「개인정보 보호법 시행령」 제39조)")
                        .with(least))
                : Optional.empty();
    }

    /**
     * What is wrong with a wished last day of the result, if something is.
     *
     * @param earliest the last day if it were signed today
     * @param latest the latest day that may be named today
     */
    public static Optional<Words> dayProblem(LocalDate wished, LocalDate earliest, LocalDate latest) {
        if (wished.isBefore(earliest)) {
            return Optional.of(new Words(
                            "must not be before %s: the organization has at least that long",
                            "%s보다 빠를 수 없습니다. 조직에 적어도 그만큼의 기간을 주어야 합니다")
                    .with(earliest));
        }
        if (wished.isAfter(latest)) {
            return Optional.of(new Words("must not be after %s", "%s보다 늦을 수 없습니다").with(latest));
        }
        return Optional.empty();
    }

    /**
     * The decision of the manager as it is stored.
     *
     * @param version day on which the demand was prepared
     * @param reason the manager's, which a signature does not need
     */
    public static Decision<Order> decide(
            Order answer, Instrument instrument, int round, int points, LocalDate version, Optional<String> reason) {
        return new Decision<>(
                "SignReNotification",
                answer,
                new Words("Round %d, %s, %d points", "%d차, %s, 요구사항 %d건").with(round, instrument.words(), points),
                "SignReNotification",
                version.toString(),
                Act.all(instrument.legalBasis(), Act.PIPA.at("34(1)")),
                List.of(reason.map(Words::same).orElse(new Words("Signed as prepared", "기안한 대로 결재하였습니다"))));
    }
}
