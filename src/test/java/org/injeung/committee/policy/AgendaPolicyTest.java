package org.injeung.committee.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaPolicyTest {
    private static final String HEADING = "name,length,counting,inForceFrom,inForceUntil,source\n";
    private static final String CALL = "committeeCall,P90D,FROM_NEXT_DAY,2024-07-24,,x\n";
    private static final Periods FIVE_DAYS = periods("committeeAgenda,P5D,FROM_NEXT_DAY,2024-07-24,,x");
    private static final Periods AT_ONCE = periods("committeeAgenda,PT0S,EXACT,2024-07-24,,x");

    private static Periods periods(String agenda) {
        return Periods.read(
                new StringReader(HEADING + CALL + agenda),
                Holidays.read(new StringReader("date,nameEnglish,nameKorean,source,announcedOn\n")));
    }

    private static Optional<String> objection(Periods periods, String now, String meetingOn) {
        return AgendaPolicy.objection(
                        LocalDate.parse(meetingOn),
                        instant(now),
                        opening -> periods.before("committeeAgenda", opening),
                        periods.count("committeeCall", instant(now)))
                .map(Words::en);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @Tag("R3.2")
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:30:00+09:00, 2026-11-21, is past",
        "2026-11-22T09:30:00+09:00, 2026-11-22, the earliest day is 2026-11-28",
        "2026-11-22T09:30:00+09:00, 2026-11-27, the earliest day is 2026-11-28",
        "2026-11-22T09:30:00+09:00, 2026-11-28, ",
        "2026-11-22T23:59:59+09:00, 2026-11-28, ",
        "2026-11-23T00:00:00+09:00, 2026-11-28, ", // five full days of it
        "2026-11-23T00:00:01+09:00, 2026-11-28, the earliest day is 2026-11-29",
        "2026-12-27T12:00:00+09:00, 2027-01-01, the earliest day is 2027-01-02",
        "2028-02-24T12:00:00+09:00, 2028-03-01, ", // 29 February counts
        "2028-02-25T12:00:00+09:00, 2028-03-01, the earliest day is 2028-03-02",
        "2026-11-22T09:30:00+09:00, 2027-02-22, ", // the 90th day is a Saturday, and that is the Monday after it
        "2026-11-22T09:30:00+09:00, 2027-02-23, is too far ahead"
    })
    void the_agenda_is_delivered_five_full_days_before_the_meeting(String now, String meetingOn, String objection) {
        var found = objection(FIVE_DAYS, now, meetingOn);
        if (objection == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasValueSatisfying(text -> assertThat(text).contains(objection));
        }
    }

    @Test
    void a_demonstration_meets_on_the_day_of_the_call() {
        assertThat(objection(AT_ONCE, "2026-11-22T09:30:00+09:00", "2026-11-22"))
                .isEmpty();
        assertThat(objection(AT_ONCE, "2026-11-22T09:30:00+09:00", "2026-11-21"))
                .hasValue("is past");
    }

    @Test
    void a_meeting_opens_with_its_day_and_never_before_it_was_called() {
        var now = instant("2026-11-22T09:30:00+09:00");
        assertThat(AgendaPolicy.opening(LocalDate.of(2026, 11, 28), now))
                .isEqualTo(instant("2026-11-28T00:00:00+09:00"));
        assertThat(AgendaPolicy.opening(LocalDate.of(2026, 11, 22), now)).isEqualTo(now);
    }
}
