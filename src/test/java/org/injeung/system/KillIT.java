package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.injeung.system.Patience.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of the story, as by kill -9 or a power cut, and started again on its data. */
class KillIT {
    private static final String TELECOM = "9998100029";

    @Tag("R21.1")
    @Test
    void the_story_goes_on_after_the_server_was_killed_and_nothing_happens_twice() {
        var server = Server.start("killed", Database.H2);
        try {
            var desk = new Desk(server);
            var firm = desk.register("Phoenix Store", "ONLINE_PLATFORM", 2_400_000_000_000L);
            var application = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS_P"));
            desk.checkDocuments(application);
            desk.preEvaluate(application, null);
            desk.auditWithoutFindings(application);

            server.killAndRestart();

            desk.vote(application);
            var certificate = desk.awaitStatus(application, "ISSUED")
                    .get("certificateNumber")
                    .asText();
            assertThat(desk.letters(application)).containsExactly("CERTIFICATE_ISSUED");
            onceEach(desk, application);
            desk.report("pipc", firm.businessNumber(), 33_700_000).expect(200);
            var revocation =
                    desk.cases(firm.businessNumber(), "REVOCATION", "OPEN").get(0);
            desk.sign(revocation);

            server.killAndRestart();

            assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("REVOKED");
            assertThat(desk.badge(certificate)).contains("Revoked");
            assertThat(desk.letters(revocation)).containsExactly("REVOCATION_ORDER");
            onceEach(desk, revocation);
            assertThat(desk.cases(firm.businessNumber(), "REVOCATION", "REVOKED"))
                    .hasSize(1);
            theBarLastsOneYear(server, desk, firm, revocation);
        } finally {
            server.stop();
        }
    }

    /** The telecom of the demonstration holds two certificates: one order is received, the other one served by public notice. */
    @Tag("R5.2")
    @Test
    void killed_between_the_signature_and_each_following_step_it_loses_nothing_and_does_nothing_twice() {
        var server = Server.startShort("killed-revocation", Database.H2);
        try {
            var desk = new Desk(server);
            desk.report("pipc", TELECOM, 23_000_000).expect(200);
            var orders = desk.cases(TELECOM, "REVOCATION", "OPEN");
            var delivered = orders.get(0);
            var failed = orders.get(1);
            desk.sign(delivered);

            server.killAndRestart(); // after the signature; the bar ends meanwhile

            revokedOnce(desk, delivered);
            desk.complete("officer", "RecordReceipt", delivered, Desk.receipt());
            desk.sign(failed);
            desk.complete(
                    "officer",
                    "RecordReceipt",
                    failed,
                    Map.of("delivery", "FAILED", "deliveryFailure", "Nobody accepted it twice"));

            server.killAndRestart(); // after a receipt; during a public notice and a bar

            assertThat(desk.tasks("officer", "RecordReceipt", delivered)).isEmpty();
            revokedOnce(desk, failed);
            await("the public notice")
                    .until(
                            () -> desk.read(failed).at("/revocation/delivery/servedOn"),
                            servedOn -> !servedOn.isMissingNode());
            await("the end of the bar").until(() -> desk.letters(failed), letters -> letters.contains("BAR_ENDED"));

            server.killAndRestart(); // after everything

            for (var revocation : orders) {
                revokedOnce(desk, revocation);
                assertThat(desk.read(revocation).at("/bar/endedAt").isMissingNode())
                        .isFalse();
                assertThat(server.as("admin")
                                .get("engine-rest/process-instance?businessKey=" + revocation)
                                .expect(200)
                                .json())
                        .isEmpty();
            }
            assertThat(desk.letters(failed)).containsExactly("REVOCATION_ORDER", "BAR_ENDED");
            assertThat(desk.letters(delivered)).startsWith("REVOCATION_ORDER").doesNotHaveDuplicates();
            assertThat(server.anonymous()
                            .get("api/revocations")
                            .expect(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(2);
        } finally {
            server.stop();
        }
    }

    private static void revokedOnce(Desk desk, String revocation) {
        var found = desk.read(revocation);
        assertThat(found.get("status").asText()).isEqualTo("REVOKED");
        assertThat(desk.certificate(found.at("/revocation/certificateNumber").asText())
                        .get("status")
                        .asText())
                .isEqualTo("REVOKED");
        assertThat(desk.letters(revocation)).containsOnlyOnce("REVOCATION_ORDER");
        assertThat(desk.documents(revocation)).containsExactly("REVOCATION_ORDER");
        onceEach(desk, revocation);
    }

    /** As the operator of this server left the legal periods alone. */
    private static void theBarLastsOneYear(Server server, Desk desk, Desk.Firm firm, String revocation) {
        var found = desk.read(revocation);
        var revokedOn =
                LocalDate.ofInstant(Instant.parse(found.at("/bar/startsAt").asText()), Desk.SEOUL);
        var endsAt = Instant.parse(found.at("/bar/endsAt").asText());
        assertThat(endsAt)
                .isEqualTo(revokedOn.plusYears(1).atStartOfDay(Desk.SEOUL).toInstant());
        assertThat(found.at("/bar/earliestApplicationOn").asText())
                .isEqualTo(revokedOn.plusYears(1).toString());

        // What Cockpit shows: the timer and the variable that it waits for.
        var jobs = server.as("admin")
                .get("engine-rest/job?activityId=Timer_CooldownOver")
                .expect(200)
                .json();
        assertThat(jobs).hasSize(1);
        assertThat(Desk.moment(jobs.at("/0/dueDate").asText()).toInstant()).isEqualTo(endsAt);
        var variables = server.as("admin")
                .get("engine-rest/variable-instance?variableName=cooldownEndsAt")
                .expect(200)
                .json();
        assertThat(Desk.moment(variables.at("/0/value").asText()).toInstant()).isEqualTo(endsAt);

        server.as(firm.account())
                .post(
                        "api/applications",
                        Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Shop"))
                .expect(409);
    }

    private static void onceEach(Desk desk, String caseNumber) {
        var decisions = desk.decisions(caseNumber);
        // DecideEligibility is asked again before the certificate is written.
        var once = decisions.stream()
                .filter(decision -> !decision.startsWith("DecideEligibility"))
                .toList();
        assertThat(once).hasSameSizeAs(new HashSet<>(once));
        assertThat(decisions.stream()
                        .filter(decision -> decision.startsWith("DecideEligibility"))
                        .count())
                .isLessThanOrEqualTo(2);
    }
}
