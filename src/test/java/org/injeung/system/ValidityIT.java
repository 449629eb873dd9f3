package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to certificates by themselves, seen from outside. */
class ValidityIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_certificate_waits_for_its_next_surveillance_until_it_is_revoked(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Watched Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Curious Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = desk.certify(firm);

        var validity = server.as(firm.account())
                .get("api/validities/" + number)
                .expect(200)
                .json();
        assertThat(validity.at("/next/event").asText()).isEqualTo("SURVEILLANCE");
        assertThat(validity.at("/next/explanationKorean").asText()).contains("사후심사");
        assertThat(validity.get("past")).isEmpty();
        server.as(other.account()).get("api/validities/" + number).expect(404);
        server.anonymous().get("api/validities/" + number).expect(401);

        desk.sign(desk.reportMassiveLeak(firm));
        var ended = await("the end of the waiting")
                .until(
                        () -> server.as("officer")
                                .get("api/validities/" + number)
                                .expect(200)
                                .json(),
                        found -> found.get("next") == null);
        assertThat(ended.at("/past/0/result").asText()).isEqualTo("CERTIFICATE_ENDED");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void managers_order_reconciliations_and_read_what_came_of_them(Database database) {
        var server = Server.shared(database);
        var first = server.as("manager").get("api/reconciliations").expect(200).json();
        assertThat(first.get("total").asLong()).as("that of the start").isPositive();
        server.as("officer").get("api/reconciliations").expect(403);
        server.as("officer").post("api/reconciliations", Map.of()).expect(403);

        var ordered = server.as("manager")
                .post("api/reconciliations", Map.of())
                .expect(202)
                .json();
        var result = await("the result of the reconciliation")
                .until(
                        () -> server.as("manager")
                                .get("api/reconciliations/" + ordered.get("id").asText())
                                .expect(200)
                                .json(),
                        found -> found.has("endedAt"));
        assertThat(result.get("startedBy").asText()).isEqualTo("manager");
        assertThat(result.get("repaired").asInt()).isZero();
        assertThat(result.get("conflicts")).isEmpty();
        server.as("manager").get("api/reconciliations/0").expect(404);
    }
}
