package org.injeung.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/** Running numbers of cases and certificates, without a gap and without one twice. */
final class Serials {
    private final EntityManager entities;

    Serials(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number of a case of that kind. */
    String next(CaseKind kind, Instant now) {
        var year = now.atZone(Periods.SEOUL).getYear();
        String number;
        do {
            number = "%s-%d-%06d".formatted(kind.series(), year, next(kind.series(), year));
        } while (isTaken(number));
        return number;
    }

    /**
     * A number that the caller wishes.
     *
     * @throws InvalidInput naming {@code businessKey} if it is none of this kind
     * @throws Conflict if it is taken
     */
    String requireFree(CaseKind kind, String number) {
        if (!number.matches(kind.series() + "-[0-9]{4}-[0-9]{6}")) {
            throw new InvalidInput(
                    "businessKey",
                    new Words(
                                    "must be a case number such as %s-2026-000001; leave it out and it is assigned",
                                    "%s-2026-000001과 같은 사건번호여야 합니다. 비워 두면 번호가 부여됩니다")
                            .with(kind.series()));
        }
        if (isTaken(number)) {
            throw new Conflict(
                    new Words("businessKey: case %s exists already", "businessKey: 사건 %s이(가) 이미 있습니다").with(number));
        }
        return number;
    }

    private boolean isTaken(String caseNumber) {
        return entities.find(CertificationCase.class, caseNumber) != null;
    }

    /** Draws the next number of a series in a year; the series stays locked until the commit. */
    int next(String series, int year) {
        return serial(series).orElseGet(() -> begin(series)).next(year);
    }

    /** One after the other, or two would begin the same series. */
    private Serial begin(String series) {
        return serial(Serial.BEGINNING).flatMap(locked -> serial(series)).orElseGet(() -> {
            var serial = new Serial(series);
            entities.persist(serial);
            return serial;
        });
    }

    private Optional<Serial> serial(String series) {
        return Optional.ofNullable(entities.find(Serial.class, series, LockModeType.PESSIMISTIC_WRITE));
    }
}
