package org.injeung.system;

import static org.injeung.system.Desk.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What people usually enter at each human task: with it, a case goes on to its end. */
final class Answers {
    private final Desk desk;
    private final LocalDate written;

    /** For cases that were begun on that day. */
    Answers(Desk desk, LocalDate written) {
        this.desk = desk;
        this.written = written;
    }

    /**
     * The forms that may be sent for a task, the usual one first.
     *
     * @param shown the variables of the task
     */
    List<Map<String, Object>> to(String activity, String caseNumber, Supplier<JsonNode> shown) {
        return switch (activity) {
            case "CheckApplicationDocuments" -> List.of(Desk.completeDocuments());
            case "SupplyMissingDocuments" -> one("suppliedDocuments", "The list of assets");
            case "PreEvaluateCoreItems" -> List.of(coreItems(shown.get()));
            case "ImproveCoreItems" -> one("improvements", "Rights are reviewed monthly");
            case "CorrectFurther" -> one("furtherAnswer", "Reviewed again and documented");
            case "ReportFurtherCorrection" ->
                List.of(Map.of("furtherResult", "CORRECTED", "furtherReport", "Looked at on site"));

            case "PlanAudit" ->
                Stream.of(
                                List.of("auditor", "auditor2"),
                                List.of("auditor3", "auditor4"),
                                List.of("auditor5", "auditor6"))
                        .map(team -> Desk.plan(team.get(0), team.get(1)))
                        .toList();
            case "RecordOnSiteVisit" -> List.of(Desk.visit("NO_MORE"));
            case "RecordFinding" -> List.of(Desk.finding("2.9.1", false));
            case "DrawUpMinutes" -> one("minutesSummary", "Everybody cooperated");
            case "CorrectFinding" -> List.of(Desk.correction());
            case "VerifyCorrection" -> one("verification", "VERIFIED");
            case "DecideExtension" ->
                List.of(Map.of(
                        "extensionDecision", "GRANTED", "grantedDays", 10, "extensionDecisionReason", "It is late"));

            case "PrepareAgenda" -> List.of(Desk.agenda(3));
            case "CastBallot" -> List.of(Map.of("vote", "FOR", "ballotReason", "The report convinces"));
            case "BreakTie" -> List.of(Map.of("resolution", "ADOPTED", "tieBreakReason", "The report convinces"));

            case "AnswerSurveillance" ->
                List.of(Map.of("surveillanceAnswer", "AGREED", "answerWords", "Any day of next week"));
            case "ConfirmSurveillanceArrangements" ->
                List.of(Map.of("arrangements", "AGREED", "arrangementFacts", "By telephone with the CISO"));
            case "ExamineSurveillanceDocuments" ->
                List.of(Map.of(
                        "examinedDocuments", "Statement of operation, list of assets",
                        "examination", "EXAMINED",
                        "examinationResult", "The list names 41 servers"));

            case "ConfirmBarException" -> List.of(Map.of("confirmation", "GRANTED", "confirmationReason", "I agree"));

            case "ConfirmCorrection" ->
                List.of(Map.of("correctionConfirmation", "CONFIRMED", "confirmationReason", "Three zeros too many"));
            case "SignCorrection" ->
                List.of(Map.of("certificateCorrection", "SIGNED", "correctionRemark", "An obvious typo"));
            case "SignWithdrawal" ->
                List.of(Map.of("withdrawalRuling", "WITHDRAWN", "withdrawalRemark", "The log shows it"));
            case "RecordRefund" -> List.of(Map.of("refundedAmount", 0));
            case "ConfirmNoOrder" ->
                List.of(Map.of("noOrderConfirmation", "AGREED", "confirmationReason", "The log shows it"));

            case "ScreenBreach" ->
                List.of(Map.of("specialAudit", "NOT_NEEDED", "screeningReason", "The cause is known"));
            case "AssessGrounds" -> List.of(Desk.grounds("NEGLIGENCE", "LIMITED"));
            case "DecideRuling" ->
                one("ruling", desk.decisions(caseNumber).contains("ProposeRuling REVOKE") ? "REVOKE" : "KEEP");

            case "CheckEvidence" -> one("evidenceResult", "SUFFICIENT");
            case "ConfirmSurrender" -> one("surrender", "CONFIRMED");
            case "PrepareSuspension" ->
                List.of(Map.of(
                        "suspensionFacts",
                        "Keys of a former developer still work",
                        "suspendedUntil",
                        today().plusMonths(2).toString()));
            case "SignSuspension" -> one("suspension", "SIGNED");
            case "RequestLifting" -> one("liftingReason", "All keys were replaced");
            case "SignLifting" -> one("lifting", "LIFTED");

            case "GiveOpinion" -> List.of(Map.of("opinion", "We have changed the keys", "hearingWanted", false));
            case "ArrangeHearing" ->
                Stream.of("officer3", "officer2", "officer")
                        .map(Answers::hearing)
                        .toList();
            case "RecordHearing" ->
                List.of(Map.of(
                        "hearingResult", "HELD",
                        "hearingAttendees", "Ms Kim for the holder",
                        "hearingStatement", "A supplier deceived us"));
            case "PrepareRevocationOrder" -> one("orderReasons", "Nothing milder protects the people concerned");
            // The effects that the manager saw may be others by now, if only because a day has passed.
            case "SignRevocationOrder" -> List.of(Desk.signature(), Map.of("orderSignature", "RENEWED"));
            case "RecordReceipt" -> List.of(Desk.receipt());

            case "PrepareFine" ->
                List.of(Map.of(
                        "fineAmount", 20_000_000,
                        "fineReasons", "Obliged for years, no application",
                        "fineCircumstances", "First violation"));
            case "GiveFineOpinion" -> one("fineOpinion", "We apply next week");
            case "SignFine" ->
                List.of(Map.of(
                        "imposition", "IMPOSED", "signedAmount", 15_000_000, "signatureReason", "It cooperates"));

            case "PrepareReNotification" ->
                List.of(Map.of(
                        "instrument", "RECOMMENDATION",
                        "tellDeliveryList", true,
                        "furtherMeasures", "A page on which everybody can look up what leaked",
                        "reNotificationReasons", "Persons on delivery lists heard nothing"));
            case "SignReNotification" -> one("reNotificationOrder", "SIGNED");
            case "SubmitReNotificationResult" -> List.of(told());
            case "JudgeReNotification" -> List.of(Map.of());

            case "ReviewObjection" ->
                List.of(Map.of("reviewReport", "The records bear the holder out", "replyExtension", "NOT_NEEDED"));

            // Three years before the one that is assessed: which one that is, is the law's business.
            case "SupplySalesData" ->
                Stream.of(today().getYear(), written.getYear())
                        .map(Answers::sales)
                        .distinct()
                        .toList();
            case "CheckSalesData" ->
                List.of(Map.of("salesBasis", "ACCEPTED", "salesReason", "Agrees with the audited statements"));
            case "AssessViolation" -> List.of(violation());
            case "GivePenaltyOpinion" -> one("penaltyOpinion", "Too much");
            case "SignPenalty" -> List.of(Map.of("signing", "IMPOSED", "signingReason", "Nothing new"));
            case "RecordPayment" ->
                List.of(Map.of(
                        "paymentEvent", "PAID",
                        "paidAmount",
                                desk.read(caseNumber)
                                        .at("/penalty/signedAmount")
                                        .asLong(),
                        "paidOn", today().toString()));
            case "DecideInstalments" ->
                List.of(Map.of("instalmentDecision", "REFUSED", "instalmentReason", "It paid a dividend"));
            default -> throw new AssertionError("nobody knows what to enter at " + activity + " of " + caseNumber);
        };
    }

    private static List<Map<String, Object>> one(String field, String value) {
        return List.of(Map.of(field, value));
    }

    private static Map<String, Object> coreItems(JsonNode shown) {
        var fields = new LinkedHashMap<String, Object>();
        for (var place = 1; shown.has("coreItem" + place); place++) {
            fields.put("item" + place + "Result", "MET");
            fields.put("item" + place + "Evidence", "Document D-" + place);
        }
        return fields;
    }

    static Map<String, Object> hearing(String presider) {
        return Map.of("hearingOn", today().toString(), "hearingPlace", "Room 12", "hearingPresider", presider);
    }

    private static Map<String, Object> told() {
        var fields = new HashMap<String, Object>(Map.of(
                "membersTold",
                280,
                "deliveryListTold",
                20,
                "noticeText",
                "Your name and address leaked",
                "noticeWording",
                "LEAK",
                "postedFrom",
                today().toString(),
                "postedUntil",
                today().plusDays(29).toString(),
                "measuresTaken",
                "The page is open",
                "resultEvidence",
                "Log of the dispatch"));
        for (var item = 1; item <= 7; item++) {
            fields.put("item" + item + "Told", true);
        }
        return fields;
    }

    private static Map<String, Object> sales(int year) {
        return Map.of(
                "salesFigures",
                "%d: 35,000,000,000,000\n%d: 38,000,000,000,000\n%d: 41,000,000,000,000"
                        .formatted(year - 3, year - 2, year - 1));
    }

    private static Map<String, Object> violation() {
        var fields = new HashMap<String, Object>(Map.of(
                "provision", "LEAK",
                "violationFacts", "A signing key was stolen",
                "fault", "NEGLIGENCE",
                "victims", 6_000_000,
                "violatedFromOn", "2026-01-01",
                "violatedUntilOn", "2026-11-18",
                "seriousness", "GRAVE",
                "penaltyRate", "1.2",
                "rateReason", "Names and addresses",
                "moreViolations", "NO_MORE"));
        fields.putAll(Map.of(
                "unrelatedSales", 0,
                "adjustments", "11 -10 Cooperated",
                "certificateReduction", 0,
                "investmentReduction", 0,
                "reNotificationRaise", 0));
        return fields;
    }
}
