package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The persons concerned by a leak are told again, over HTTP: first not well enough, then well enough. */
class ReNotificationIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_holder_that_called_its_leak_an_exposure_tells_again_until_it_is_sufficient(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Byeol Shop", "ONLINE_PLATFORM", 5_000_000_000L);
        desk.certify(firm);
        var breach = server.as("pipc")
                .post("api/breach-reports", Desk.breach(firm.businessNumber(), 300))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        for (var user : List.of(firm.account(), "auditor", "manager")) {
            server.as(user)
                    .post("api/re-notifications", Map.of("breachCase", breach))
                    .expect(403);
        }
        var refused = server.as("pipc")
                .post("api/re-notifications", Map.of("breachCase", "BRS-1999-000001"))
                .expect(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("breachCase");
        var caseNumber = server.as("pipc")
                .post("api/re-notifications", Map.of("breachCase", breach, "businessNumber", firm.businessNumber()))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        assertThat(caseNumber).matches("RNO-" + today().getYear() + "-[0-9]{6}");
        var second = server.as("officer")
                .post("api/re-notifications", Map.of("breachCase", breach))
                .expect(409);
        assertThat(second.json().get("openCase").asText()).isEqualTo(caseNumber);

        desk.complete(
                "officer",
                "PrepareReNotification",
                caseNumber,
                Map.of(
                        "instrument", "RECOMMENDATION",
                        "tellDeliveryList", true,
                        "furtherMeasures", "A page on which everybody can look up what leaked",
                        "reNotificationReasons", "Persons on delivery lists heard nothing"));
        var unsent = server.as(firm.account())
                .get("api/cases/" + caseNumber)
                .expect(200)
                .json();
        assertThat(unsent.at("/reNotification/rounds")).isEmpty();
        desk.complete("manager", "SignReNotification", caseNumber, Map.of("reNotificationOrder", "SIGNED"));
        desk.complete(firm.account(), "SubmitReNotificationResult", caseNumber, result("EXPOSURE"));
        desk.complete("officer2", "JudgeReNotification", caseNumber, Map.of());

        desk.complete("officer", "PrepareReNotification", caseNumber, Map.of("instrument", "CORRECTIVE_ORDER"));
        desk.complete("manager", "SignReNotification", caseNumber, Map.of("reNotificationOrder", "SIGNED"));
        desk.complete(firm.account(), "SubmitReNotificationResult", caseNumber, result("LEAK"));
        desk.complete("officer2", "JudgeReNotification", caseNumber, Map.of());

        var told = desk.awaitStatus(caseNumber, "SUFFICIENT").get("reNotification");
        assertThat(told.get("breachCase").asText()).isEqualTo(breach);
        assertThat(texts(told.get("shortfalls"), "")).containsExactly("INSUFFICIENT");
        assertThat(texts(told.get("rounds"), "/instrument")).containsExactly("RECOMMENDATION", "CORRECTIVE_ORDER");
        assertThat(told.at("/rounds/0/sufficient").asBoolean(true)).isFalse();
        assertThat(told.at("/rounds/1/sufficient").asBoolean()).isTrue();
        assertThat(texts(told.at("/rounds/0/points"), "/reason"))
                .singleElement()
                .asString()
                .contains("exposure");
        var ofBreach =
                server.as("officer").get("api/cases/" + breach).expect(200).json();
        assertThat(ofBreach.at("/reNotifications/0/caseNumber").asText()).isEqualTo(caseNumber);
        assertThat(ofBreach.at("/reNotifications/0/status").asText()).isEqualTo("SUFFICIENT");
        var documents = server.as(firm.account())
                .get("api/cases/" + caseNumber + "/documents")
                .expect(200)
                .json();
        assertThat(documents.toString()).contains("RE_NOTIFICATION_RECOMMENDATION", "RE_NOTIFICATION_ORDER");
        var own = server.as(firm.account())
                .get("api/cases/" + caseNumber)
                .expect(200)
                .json();
        assertThat(own.toString()).doesNotContain("\"officer\"", "\"officer2\"", "\"manager\"");
        assertThat(texts(own.get("timeline"), "/letter"))
                .containsExactly(
                        "RE_NOTIFICATION_RECOMMENDED",
                        "RE_NOTIFICATION_INSUFFICIENT",
                        "RE_NOTIFICATION_ORDERED",
                        "RE_NOTIFICATION_SUFFICIENT");
    }

    private static Map<String, Object> result(String wording) {
        return Map.ofEntries(
                Map.entry("item1Told", true),
                Map.entry("item2Told", true),
                Map.entry("item3Told", true),
                Map.entry("item4Told", true),
                Map.entry("item5Told", true),
                Map.entry("item6Told", true),
                Map.entry("item7Told", true),
                Map.entry("membersTold", 280),
                Map.entry("deliveryListTold", 20),
                Map.entry("noticeText", "Your name and address leaked"),
                Map.entry("noticeWording", wording),
                Map.entry("postedFrom", today().toString()),
                Map.entry("postedUntil", today().plusDays(29).toString()),
                Map.entry("measuresTaken", "The page is open"),
                Map.entry("resultEvidence", "Log of the dispatch"));
    }

    private static List<String> texts(JsonNode list, String path) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.at(path))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }
}
