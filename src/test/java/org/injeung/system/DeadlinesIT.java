package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.injeung.law.Periods;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deadlines as people and callers see them, and the announcement of a holiday. */
class DeadlinesIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_manager_announces_a_holiday_and_the_deadlines_that_end_on_it_move(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Calendar Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        var manager = server.as("manager");
        var before = deadline(desk.read(application), "documentCheck");
        var lastDay = LocalDate.parse(before.get("lastDay").asText());
        assertThat(before.get("explanation").asText()).startsWith("14 days from ");
        assertThat(deadline(desk.read(application), "applicationProcessing").get("endedAt"))
                .isNull();
        Map<String, Object> holiday = Map.of(
                "date", lastDay.toString(),
                "nameEnglish", "Ad hoc holiday",
                "nameKorean", "임시공휴일",
                "source", "Decision of the State Council");

        server.as("officer").post("api/holidays", holiday).expect(403);
        server.anonymous().get("api/holidays").expect(401);
        assertThat(manager.post("api/holidays", Map.of("date", "2026-02-30"))
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("date");
        var announced = manager.post("api/holidays", holiday).expect(201).json();
        manager.post("api/holidays", holiday).expect(409);

        var moved = StreamSupport.stream(announced.get("movedDeadlines").spliterator(), false)
                .filter(one -> one.get("caseNumber").asText().equals(application))
                .toList();
        assertThat(moved).hasSize(1);
        var after = deadline(desk.read(application), "documentCheck");
        assertThat(after.get("endsAt")).isEqualTo(moved.get(0).get("after"));
        assertThat(LocalDate.parse(after.get("lastDay").asText())).isAfter(lastDay);
        assertThat(after.get("explanation").asText()).contains("rolls to");
        assertThat(after.at("/changes/0/kind").asText()).isEqualTo("HOLIDAY_ANNOUNCED");
        var task =
                desk.tasks("officer", "CheckApplicationDocuments", application).get(0);
        assertThat(OffsetDateTime.parse(task.get("due").asText().replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2"))
                        .toInstant())
                .isEqualTo(LocalDate.parse(after.get("lastDay").asText())
                        .plusDays(1)
                        .atStartOfDay(Periods.SEOUL)
                        .toInstant());
        assertThat(task.get("description").asText()).contains("Due: 14 days from ", "기한: ");
        var listed = server.as(firm.account())
                .get("api/holidays?rows=200")
                .expect(200)
                .json();
        assertThat(listed.get("holidays").findValuesAsText("date")).contains(lastDay.toString(), "2028-04-12");
    }

    private static JsonNode deadline(JsonNode read, String period) {
        return StreamSupport.stream(read.get("deadlines").spliterator(), false)
                .filter(deadline -> deadline.get("period").asText().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
