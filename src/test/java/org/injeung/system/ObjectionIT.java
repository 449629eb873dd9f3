package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An objection that is upheld, seen from outside. */
class ObjectionIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void an_upheld_objection_gives_the_certificate_back_and_lets_the_holder_apply(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Objecting Store", "ONLINE_PLATFORM", 1_000_000_000);
        var other = desk.register("Other Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.sign(revocation);
        assertThat(desk.certificate(number).get("status").asText()).isEqualTo("REVOKED");
        assertThat(desk.apply("msit", firm.businessNumber(), "ISMS_P")
                        .json()
                        .at("/ended")
                        .asBoolean())
                .isTrue();

        var objection = Map.of("caseNumber", revocation, "reasons", "The leak was of another company");
        server.as(other.account()).post("api/objections", objection).expect(400);
        var caseNumber = server.as(firm.account())
                .post("api/objections", objection)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        server.as(firm.account()).post("api/objections", objection).expect(409);
        desk.complete(
                "officer3",
                "ReviewObjection",
                caseNumber,
                Map.of("reviewReport", "The records bear the holder out", "replyExtension", "NOT_NEEDED"));
        desk.vote(caseNumber, "committee4", "committee5", "committee6");

        desk.awaitStatus(caseNumber, "UPHELD");
        assertThat(desk.read(revocation).get("status").asText()).isEqualTo("OVERTURNED");
        assertThat(desk.certificate(number).get("status").asText()).isEqualTo("VALID");
        assertThat(desk.badge(number)).contains("Valid", "유효");
        var told = desk.certificate(number).at("/overturnedRevocations/0");
        assertThat(told.get("ground").asText()).isEqualTo("MASSIVE_LEAK");
        assertThat(told.get("overturnedBy").asText()).isEqualTo(caseNumber);
        assertThat(desk.apply("msit", firm.businessNumber(), "ISMS_P")
                        .expect(200)
                        .json()
                        .at("/ended")
                        .asBoolean())
                .isFalse();
    }
}
