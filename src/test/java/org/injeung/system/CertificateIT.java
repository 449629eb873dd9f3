package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a certificate between its issue and its end, seen from outside. */
class CertificateIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_certificate_is_suspended_by_two_people_and_given_back_by_its_holder(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Changing Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = desk.certify(firm);
        for (var language : new String[] {"ko", "en"}) {
            assertThat(server.as(firm.account())
                            .get("api/certificates/" + number + "/certificate.pdf?lang=" + language)
                            .expect(200)
                            .text())
                    .startsWith("%PDF");
        }
        server.anonymous()
                .get("api/certificates/" + number + "/certificate.pdf?lang=ko")
                .expect(401);

        var suspension = change(server, "officer", number, "SUSPENSION");
        desk.complete(
                "officer",
                "PrepareSuspension",
                suspension,
                Map.of(
                        "suspensionFacts",
                        "Keys of a former developer still work",
                        "suspendedUntil",
                        Desk.today().plusDays(30).toString()));
        assertThat(status(desk, number)).isEqualTo("VALID");
        desk.complete("manager", "SignSuspension", suspension, Map.of("suspension", "SIGNED"));
        assertThat(status(desk, number)).isEqualTo("SUSPENDED");
        assertThat(desk.badge(number)).contains(number).doesNotContain(">Valid<");
        assertThat(server.anonymous()
                        .get("api/certificates?status=SUSPENDED&query=" + number)
                        .expect(200)
                        .json()
                        .at("/certificates/0/number")
                        .asText())
                .isEqualTo(number);

        var surrender = change(server, firm.account(), number, "SURRENDER");
        desk.complete("officer2", "ConfirmSurrender", surrender, Map.of("surrender", "CONFIRMED"));
        desk.awaitStatus(surrender, "WITHDRAWN");
        assertThat(status(desk, number)).isEqualTo("WITHDRAWN");
    }

    private static String change(Server server, String user, String number, String change) {
        return server.as(user)
                .post(
                        "api/certificate-changes",
                        Map.of("certificateNumber", number, "change", change, "reason", "As agreed with the holder"))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
    }

    private static String status(Desk desk, String number) {
        return desk.certificate(number).get("status").asText();
    }
}
