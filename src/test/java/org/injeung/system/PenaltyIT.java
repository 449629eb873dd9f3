package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.today;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrative penalty after a breach, from the request of the Commission to the last payment, over HTTP. */
class PenaltyIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_penalty_is_assessed_told_heard_signed_and_paid(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Byeol Market", "ONLINE_PLATFORM", 41_000_000_000_000L);
        desk.certify(firm);
        var breach = server.as("pipc")
                .post("api/breach-reports", Desk.breach(firm.businessNumber(), 6_000_000))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        var request = Map.of("caseNumber", breach, "businessNumber", firm.businessNumber());
        for (var user : new String[] {"msit", "officer", "manager", "admin", firm.account()}) {
            server.as(user).post("api/penalty-assessments", request).expect(403);
        }
        var wrong = server.as("pipc")
                .post("api/penalty-assessments", Map.of("businessNumber", firm.businessNumber()))
                .expect(400);
        assertThat(wrong.json().at("/errors/0/field").asText()).isEqualTo("caseNumber");
        assertThat(desk.start("pipc", "penalty-assessment", Map.of("businessNumber", firm.businessNumber()))
                        .expect(400)
                        .json()
                        .get("message")
                        .asText())
                .contains("caseNumber");
        var caseNumber = server.as("pipc")
                .post("api/penalty-assessments", request)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        assertThat(caseNumber).matches("PEN-" + today().getYear() + "-[0-9]{6}");
        var again = server.as("pipc").post("api/penalty-assessments", request).expect(409);
        assertThat(again.json().get("openCase").asText()).isEqualTo(caseNumber);

        var year = today().getYear();
        desk.complete(
                firm.account(),
                "SupplySalesData",
                caseNumber,
                Map.of(
                        "salesFigures",
                        "%d: 35,000,000,000,000\n%d: 38,000,000,000,000\n%d: 41,000,000,000,000"
                                .formatted(year - 3, year - 2, year - 1)));
        desk.complete(
                "officer",
                "CheckSalesData",
                caseNumber,
                Map.of("salesBasis", "ACCEPTED", "salesReason", "Agrees with the audited statements"));
        var violation = new HashMap<String, Object>(Map.of(
                "provision", "LEAK",
                "violationFacts", "A signing key was stolen",
                "fault", "NEGLIGENCE",
                "victims", 6_000_000,
                "violatedFromOn", year + "-01-01",
                "violatedUntilOn", today().toString(),
                "seriousness", "GRAVE",
                "penaltyRate", "1.2",
                "rateReason", "Names and addresses",
                "moreViolations", "NO_MORE"));
        violation.putAll(Map.of(
                "unrelatedSales", 0,
                "adjustments", "11 -10 Cooperated",
                "certificateReduction", 0,
                "investmentReduction", 0,
                "reNotificationRaise", 0));
        desk.complete("officer", "AssessViolation", caseNumber, violation);
        desk.complete(firm.account(), "GivePenaltyOpinion", caseNumber, Map.of("penaltyOpinion", "Too much"));
        desk.complete(
                "manager",
                "SignPenalty",
                caseNumber,
                Map.of("signing", "IMPOSED", "signingReason", "The opinion names nothing new"));
        var payment = Map.of("paymentEvent", "PAID", "paidAmount", 442_800_000_000L, "paidOn", today().toString());
        desk.complete("officer3", "RecordPayment", caseNumber, payment);

        var paid = desk.awaitStatus(caseNumber, "PAID");
        assertThat(paid.at("/penalty/breachCase").asText()).isEqualTo(breach);
        assertThat(paid.at("/penalty/sales")).hasSize(3);
        var sheet = paid.at("/penalty/violations/0");
        assertThat(sheet.get("base").asLong()).isEqualTo(41_000_000_000_000L);
        assertThat(sheet.get("cap").asLong()).isEqualTo(1_230_000_000_000L);
        assertThat(sheet.get("basicAmount").asLong()).isEqualTo(492_000_000_000L);
        assertThat(sheet.at("/adjustments/0/amount").asLong()).isEqualTo(-49_200_000_000L);
        assertThat(paid.at("/penalty/signedAmount").asLong()).isEqualTo(442_800_000_000L);
        assertThat(paid.at("/penalty/signedBy").asText()).isEqualTo("manager");
        assertThat(paid.at("/penalty/payments/0/amount").asLong()).isEqualTo(442_800_000_000L);
        var own = server.as(firm.account())
                .get("api/cases/" + caseNumber)
                .expect(200)
                .json();
        assertThat(own.at("/penalty/opinion").asText()).isEqualTo("Too much");
        assertThat(own.toString()).doesNotContain("\"officer\"", "\"manager\"");
        var documents = server.as(firm.account())
                .get("api/cases/" + caseNumber + "/documents")
                .expect(200)
                .json();
        assertThat(documents.toString()).contains("PENALTY_WORKSHEET");
    }
}
