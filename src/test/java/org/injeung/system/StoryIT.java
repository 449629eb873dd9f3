package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.injeung.system.Desk.today;
import static org.injeung.system.Patience.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The main story with the figures of the announcements: issue, breach, revoke, bar, apply again. Each test takes an organization
 * of the demonstration that no other test touches.
 */
class StoryIT {
    private static final String MARKET = "9998100015";
    private static final String TELECOM = "9998100029";
    private static final String BANK = "9998100034";
    private static final String SHOP = "9998100048";
    private static final String BOOKSTORE = "9998100053";
    private static final String PORTAL = "9998100067";

    @Tag("R18.2")
    @Tag("R18.3")
    @ParameterizedTest
    @EnumSource(Database.class)
    void an_online_market_is_certified_leaks_loses_its_certificate_waits_and_applies_again(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);

        // 1. An agency registers the company and starts its application at the engine; a second one comes over our API.
        server.as("msit")
                .post(
                        "api/organizations",
                        Map.of(
                                "businessNumber",
                                MARKET,
                                "name",
                                "Saebyeok Market (새벽마켓)",
                                "sector",
                                "ONLINE_PLATFORM",
                                "annualSales",
                                41_000_000_000_000L,
                                "address",
                                "1 Sejong-daero, Seoul",
                                "representative",
                                "Kim Ha-neul"))
                .expect(201);
        var application = businessKey(desk.apply("msit", MARKET, "ISMS_P"));
        assertThat(application).matches("ISS-" + today().getYear() + "-[0-9]{6}");
        var second = server.as("portal")
                .post("api/applications", Map.of("businessNumber", PORTAL, "scheme", "ISMS_P", "scope", "Web portal"))
                .expect(201);
        assertThat(second.header("Location"))
                .endsWith("/api/cases/" + second.json().get("caseNumber").asText());
        assertThat(second.json().get("status").asText()).isEqualTo("OPEN");

        // 2. People work it through.
        var certificate = work(desk, application);
        assertThat(certificate).isEqualTo("ISMS-P-KISA-" + today().getYear() + "-001");
        var issued = desk.certificate(certificate);
        assertThat(issued.get("status").asText()).isEqualTo("VALID");
        assertThat(issued.get("organization").asText()).isEqualTo("Saebyeok Market (새벽마켓)");
        var issuedOn = LocalDate.parse(issued.get("firstIssuedOn").asText());
        assertThat(LocalDate.parse(issued.get("validUntil").asText()))
                .isEqualTo(issuedOn.plusYears(3).minusDays(1));
        assertThat(desk.badge(certificate)).contains(certificate, "Valid", "유효");
        assertThat(desk.search("새벽마켓").at("/certificates/0/number").asText()).isEqualTo(certificate);
        assertThat(desk.letters(application))
                .containsExactly("CORE_ITEMS_TO_IMPROVE", "FINDINGS_TO_CORRECT", "CERTIFICATE_ISSUED");

        // 3. 33,700,000 affected persons: a manager signs, and the certificate is gone.
        var breach = businessKey(desk.report("pipc", MARKET, 33_700_000));
        assertThat(desk.read(breach).get("status").asText()).isEqualTo("REVOCATION_REQUESTED");
        var revocation = theRevocation(desk, MARKET, "OPEN");
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("VALID");
        desk.sign(revocation);
        var signed = Instant.now();
        var revoked = await("the revocation in the register")
                .atMost(Duration.ofSeconds(5))
                .until(
                        () -> desk.certificate(certificate),
                        found -> found.get("status").asText().equals("REVOKED"));
        assertThat(revoked.get("ground").asText()).isEqualTo("MASSIVE_LEAK");
        assertThat(revoked.get("revokedOn").asText()).isEqualTo(today().toString());
        assertThat(desk.badge(certificate)).contains("Revoked", "취소");
        for (var decided : List.of(application, breach, revocation)) {
            var decisions = server.as("officer")
                    .with("Accept-Language", "ko")
                    .get("api/cases/" + decided)
                    .expect(200)
                    .json()
                    .get("timeline")
                    .findValues("decision");
            assertThat(decisions).isNotEmpty().allSatisfy(decision -> assertThat(
                            decision.get("legalBasis").asText())
                    .containsPattern("\\p{IsHangul}")
                    .doesNotContain("Art."));
        }

        // 4. It may not apply, at neither door, and is told from when on it may.
        var refusedHere = server.as("market")
                .post("api/applications", Map.of("businessNumber", MARKET, "scheme", "ISMS_P", "scope", "Again"))
                .expect(409);
        var earliest = refusedHere.json().get("earliestApplicationOn").asText();
        assertThat(revoked.get("earliestApplicationOn").asText()).isEqualTo(earliest);
        assertThat(refusedHere.header("Content-Type")).startsWith("application/problem+json");
        var refusedThere = businessKey(desk.apply("market", MARKET, "ISMS_P"));
        assertThat(Duration.between(signed, Instant.now())).isLessThan(Server.SHORT_BAR);
        assertThat(desk.read(refusedThere).get("status").asText()).isEqualTo("REFUSED");
        assertThat(desk.letters(refusedThere)).containsExactly("APPLICATION_REFUSED");
        assertThat(desk.passed(refusedThere, "End_ApplicationRefused")).isTrue();

        var after = desk.read(revocation);
        assertThat(after.get("status").asText()).isEqualTo("REVOKED");
        var endsAt = Instant.parse(after.at("/bar/endsAt").asText());
        assertThat(Duration.between(Instant.parse(after.at("/bar/startsAt").asText()), endsAt))
                .isEqualTo(Server.SHORT_BAR);
        var waivedFrom = LocalDate.ofInstant(
                Instant.parse(after.at("/fineWaiver/startsAt").asText()), Desk.SEOUL);
        assertThat(Instant.parse(after.at("/fineWaiver/endsAt").asText()))
                .isEqualTo(waivedFrom.plusYears(1).atStartOfDay(Desk.SEOUL).toInstant());
        assertThat(desk.letters(revocation)).startsWith("REVOCATION_ORDER");

        // The bar ends by itself, and the next application is accepted.
        await("the end of the bar").until(() -> desk.letters(revocation), letters -> letters.contains("BAR_ENDED"));
        assertThat(Instant.now()).isAfterOrEqualTo(endsAt);
        assertThat(desk.passed(revocation, "End_CooldownOver")).isTrue();
        var again = server.as("market")
                .post("api/applications", Map.of("businessNumber", MARKET, "scheme", "ISMS_P", "scope", "Again"))
                .expect(201);
        assertThat(again.json().get("status").asText()).isEqualTo("OPEN");
        assertThat(desk.tasks(
                        "officer",
                        "CheckApplicationDocuments",
                        again.json().get("caseNumber").asText()))
                .hasSize(1);
    }

    /** With everything that may go wrong on the way: improvements, a finding, two officers. */
    private static String work(Desk desk, String application) {
        desk.checkDocuments(application);
        desk.preEvaluate(application, "2.5.6");
        desk.complete("market", "ImproveCoreItems", application, Map.of("improvements", "Rights are reviewed monthly"));
        desk.preEvaluate(application, null);
        desk.auditWithFindings(application, "2.10.8");
        desk.correct("market", application);
        desk.vote(application);
        return desk.awaitStatus(application, "ISSUED").get("certificateNumber").asText();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_telecom_with_23_million_affected_persons_loses_both_its_certificates(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var renewal = businessKey(desk.start(
                "telecom",
                "certification-issuance",
                Map.of("businessNumber", TELECOM, "scheme", "ISMS", "scope", "Core network", "kind", "RENEWAL")));
        var surveillance = businessKey(
                desk.start("officer", "annual-surveillance", Map.of("certificateNumber", "ISMS-P-KISA-2024-001")));

        var report = server.as("pipc")
                .post("api/breach-reports", Desk.breach(TELECOM, 23_000_000))
                .expect(201)
                .json();
        assertThat(report.get("status").asText()).isEqualTo("REVOCATION_REQUESTED");
        var orders = desk.cases(TELECOM, "REVOCATION", "OPEN");
        assertThat(orders).hasSize(2);
        orders.forEach(desk::sign);

        for (var certificate : List.of("ISMS-P-KISA-2024-001", "ISMS-KISA-2024-001")) {
            assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("REVOKED");
        }
        assertThat(desk.awaitStatus(renewal, "ENDED_BY_REVOCATION").get("closedAt"))
                .isNotNull();
        assertThat(desk.letters(renewal)).containsExactly("RENEWAL_RECEIVED", "APPLICATION_ENDED");
        assertThat(desk.letters(surveillance)).containsExactly("SURVEILLANCE_NOTICE", "SURVEILLANCE_ENDED");
        assertThat(desk.tasks("officer", "CheckApplicationDocuments", renewal)).isEmpty();
        assertThat(desk.tasks("telecom", "AnswerSurveillance", surveillance)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_bank_with_6000_affected_persons_is_screened_and_keeps_its_certificate(Database database) {
        var desk = new Desk(Server.shared(database));
        var screening = businessKey(desk.report("fsi", BANK, 6_000));
        screen(desk, screening, "NOT_NEEDED");
        assess(desk, screening, "NEGLIGENCE", "LIMITED");

        assertThat(desk.read(screening).get("status").asText()).isEqualTo("CERTIFICATES_KEPT");
        assertThat(desk.letters(screening)).containsExactly("CERTIFICATE_KEPT");
        assertThat(desk.certificate("ISMS-P-FSI-2025-001").get("status").asText())
                .isEqualTo("VALID");
        assertThat(desk.cases(BANK, "REVOCATION", "OPEN")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_grossly_negligent_shop_with_9999999_affected_persons_is_heard_and_loses_its_certificate(Database database) {
        var desk = new Desk(Server.shared(database));
        var screening = businessKey(desk.report("pipc", SHOP, 9_999_999));
        screen(desk, screening, "NEEDED");
        desk.auditWithoutFindings(screening);
        assess(desk, screening, "GROSS_NEGLIGENCE", "SIGNIFICANT");
        assertThat(desk.read(screening).get("status").asText()).isEqualTo("REVOCATION_REQUESTED");

        var revocation = theRevocation(desk, SHOP, "OPEN");
        assertThat(desk.read(revocation).at("/revocation/ground").asText()).isEqualTo("GROSS_NEGLIGENCE");
        assertThat(desk.letters(revocation)).containsExactly("REVOCATION_NOTICE");
        assertThat(desk.tasks("manager", "SignRevocationOrder", revocation)).isEmpty();
        assertThat(opinionDue(database, revocation))
                .isAfterOrEqualTo(today().plusDays(11).atStartOfDay(Desk.SEOUL).toOffsetDateTime());
        desk.complete(
                "shop",
                "GiveOpinion",
                revocation,
                Map.of("opinion", "We regret it and have changed the keys", "hearingWanted", true));
        desk.complete(
                "officer",
                "ArrangeHearing",
                revocation,
                Map.of("hearingOn", today().toString(), "hearingPlace", "Room 12", "hearingPresider", "officer3"));
        desk.complete(
                "officer3",
                "RecordHearing",
                revocation,
                Map.of(
                        "hearingResult",
                        "HELD",
                        "hearingAttendees",
                        "Ms Kim for the shop",
                        "hearingStatement",
                        "A supplier deceived us"));
        desk.vote(revocation);
        assertThat(desk.certificate("ISMS-P-KISA-2025-001").get("status").asText())
                .isEqualTo("VALID");
        desk.sign(revocation);
        assertThat(desk.certificate("ISMS-P-KISA-2025-001").get("status").asText())
                .isEqualTo("REVOKED");
        desk.complete("officer", "RecordReceipt", revocation, Desk.receipt());
        assertThat(desk.letters(revocation)).startsWith("REVOCATION_NOTICE", "HEARING_INVITATION", "REVOCATION_ORDER");
        assertThat(desk.documents(revocation)).contains("HEARING_MINUTES", "REVOCATION_ORDER");
        assertThat(desk.read(revocation).at("/revocation/opinion").asText()).contains("changed the keys");
        assertThat(desk.read(revocation).at("/revocation/hearings/0/result").asText())
                .isEqualTo("HELD");
        assertThat(desk.read(revocation).at("/revocation/delivery/receivedOn").asText())
                .isEqualTo(today().toString());
        assertThat(Server.shared(database)
                        .anonymous()
                        .get("api/revocations?rows=100")
                        .expect(200)
                        .json()
                        .findValuesAsText("certificateNumber"))
                .contains("ISMS-P-KISA-2025-001");
        assertThat(desk.read(revocation).get("ballots")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void exactly_10_million_affected_persons_are_screened(Database database) {
        var desk = new Desk(Server.shared(database));
        var screening = businessKey(desk.report("bookstore", BOOKSTORE, 10_000_000));
        assertThat(desk.tasks("officer", "ScreenBreach", screening)).hasSize(1);
        assertThat(desk.cases(BOOKSTORE, "REVOCATION", "OPEN")).isEmpty();
        assertThat(desk.read(screening).at("/breach/massive").asBoolean()).isFalse();
    }

    private static void screen(Desk desk, String screening, String specialAudit) {
        desk.complete(
                "officer",
                "ScreenBreach",
                screening,
                Map.of("specialAudit", specialAudit, "screeningReason", "Number and kind of the data"));
    }

    private static void assess(Desk desk, String screening, String culpability, String socialHarm) {
        desk.complete("officer", "AssessGrounds", screening, Desk.grounds(culpability, socialHarm));
        var proposed = desk.decisions(screening).contains("ProposeRuling REVOKE") ? "REVOKE" : "KEEP";
        desk.complete("officer2", "DecideRuling", screening, Map.of("ruling", proposed));
    }

    private static String theRevocation(Desk desk, String businessNumber, String status) {
        var revocations = desk.cases(businessNumber, "REVOCATION", status);
        assertThat(revocations).hasSize(1);
        return revocations.get(0);
    }

    private static OffsetDateTime opinionDue(Database database, String revocation) {
        var timers = Server.shared(database)
                .as("admin")
                .get("engine-rest/job?activityId=Timer_OpinionPeriodOver&timers=true")
                .expect(200)
                .json();
        var instances = Server.shared(database)
                .as("admin")
                .get("engine-rest/process-instance?businessKey=" + revocation)
                .expect(200)
                .json();
        var ids = StreamSupport.stream(instances.spliterator(), false)
                .map(instance -> instance.get("id").asText())
                .toList();
        return StreamSupport.stream(timers.spliterator(), false)
                .filter(timer -> ids.contains(timer.get("processInstanceId").asText()))
                .map(timer -> Desk.moment(timer.get("dueDate").asText()))
                .findFirst()
                .orElseThrow();
    }
}
