package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.injeung.system.Desk.today;
import static org.injeung.system.Patience.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.injeung.system.Desk.Firm;
import org.injeung.system.Release.OpenTask;

/** Leads a new case to each human task of the diagrams and leaves it there. */
final class Journeys {
    /** Who decides where the votes are tied. */
    static final String CHAIR = "committee1";

    /** No usual answer here depends on what the task shows. */
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private static final String SHOP = "ONLINE_PLATFORM";
    private static final long SALES = 1_000_000_000;

    private final Server server;
    private final Desk desk;
    private final Answers answers;
    private final List<OpenTask> reached = new ArrayList<>();

    Journeys(Server server) {
        this.server = server;
        desk = new Desk(server);
        answers = new Answers(desk, today());
    }

    /** The tasks at which a case waits now. */
    List<OpenTask> reached() {
        return List.copyOf(reached);
    }

    /** All but {@link #barThatEnds}. */
    void everywhere() {
        issuance();
        audit();
        committee();
        surveillance();
        change();
        deliberatedRevocation();
        breach();
        massiveLeak();
        obligation();
    }

    private void at(String process, String activity, String caseNumber) {
        await(activity + " of " + caseNumber)
                .until(
                        () -> server.as("admin")
                                .get("engine-rest/task/count?taskDefinitionKey=" + activity
                                        + "&processInstanceBusinessKey=" + caseNumber)
                                .expect(200)
                                .json()
                                .get("count")
                                .asInt(),
                        count -> count > 0);
        reached.add(new OpenTask(process, activity, caseNumber));
    }

    private Firm firm(String name) {
        return desk.register(name, SHOP, SALES);
    }

    /** A firm with a certificate. */
    private record Holder(Firm firm, String certificate) {
        String account() {
            return firm.account();
        }
    }

    private Holder holder(String name) {
        return holder(firm(name));
    }

    private Holder holder(Firm firm) {
        return new Holder(firm, desk.certify(firm));
    }

    /** That user enters at that task what people usually do. */
    private void usual(String user, String activity, String caseNumber) {
        desk.complete(
                user,
                activity,
                caseNumber,
                answers.to(activity, caseNumber, () -> NOTHING).get(0));
    }

    // Applications

    private void issuance() {
        var process = "certification-issuance";
        var received = desk.applyFor(firm("Received"));
        at(process, "CheckApplicationDocuments", received);

        var claimed = desk.applyFor(firm("Claimed"));
        desk.claim("officer2", desk.await("officer2", "CheckApplicationDocuments", claimed))
                .expect(204);
        at(process, "CheckApplicationDocuments", claimed);

        var incomplete = desk.applyFor(firm("Incomplete"));
        desk.complete(
                "officer",
                "CheckApplicationDocuments",
                incomplete,
                Map.of(
                        "documents", "INCOMPLETE",
                        "operatingSince", "2024-01-05",
                        "documentsRemark", "The list of assets is missing"));
        at(process, "SupplyMissingDocuments", incomplete);

        at(process, "PreEvaluateCoreItems", checked("Checked"));

        var wanting = checked("Wanting");
        desk.preEvaluate(wanting, "2.5.6");
        at(process, "ImproveCoreItems", wanting);

        at(process, "CorrectFurther", toBeCorrectedFurther(firm("Further")));

        var answering = firm("Answering");
        var answered = toBeCorrectedFurther(answering);
        usual(answering.account(), "CorrectFurther", answered);
        at(process, "ReportFurtherCorrection", answered);
    }

    private String checked(String name) {
        var number = desk.applyFor(firm(name));
        desk.checkDocuments(number);
        return number;
    }

    private String preEvaluated(String name) {
        return preEvaluated(firm(name));
    }

    private String preEvaluated(Firm firm) {
        var number = desk.applyFor(firm);
        desk.checkDocuments(number);
        desk.preEvaluate(number, null);
        return number;
    }

    private String audited(Firm firm) {
        var number = preEvaluated(firm);
        desk.auditWithoutFindings(number);
        return number;
    }

    private String toBeCorrectedFurther(Firm firm) {
        var number = audited(firm);
        desk.callMeeting(number);
        for (var member : List.of("committee1", "committee2", "committee3")) {
            ballot(member, number, "CORRECT_FURTHER");
        }
        return number;
    }

    private void ballot(String member, String caseNumber, String vote) {
        desk.complete(member, "CastBallot", caseNumber, Map.of("vote", vote, "ballotReason", "As reported"));
    }

    // Audits

    private void audit() {
        var process = "conformity-audit";
        at(process, "PlanAudit", preEvaluated("Unplanned"));

        var planned = preEvaluated("Planned");
        desk.planAudit(planned);
        at(process, "RecordOnSiteVisit", planned);

        var visited = preEvaluated("Visited");
        desk.planAudit(visited);
        desk.visit(visited, "ONE_MORE");
        desk.find(visited, "2.10.8", true);
        at(process, "RecordFinding", visited);

        var concluded = preEvaluated("Concluded");
        desk.planAudit(concluded);
        desk.visit(concluded, "NO_MORE");
        at(process, "DrawUpMinutes", concluded);

        var found = preEvaluated("Found");
        desk.auditWithFindings(found, "2.10.8", "2.5.5");
        at(process, "CorrectFinding", found);

        var correcting = firm("Correcting");
        var corrected = preEvaluated(correcting);
        desk.auditWithFindings(corrected, "2.10.8");
        usual(correcting.account(), "CorrectFinding", corrected);
        at(process, "VerifyCorrection", corrected);

        var slow = firm("Slow");
        var extending = preEvaluated(slow);
        desk.auditWithFindings(extending, "2.10.8");
        desk.complete(
                slow.account(),
                "CorrectFinding",
                extending,
                Map.of(
                        "correctionAnswer", "EXTENSION_ASKED",
                        "extensionDays", 20,
                        "extensionRequest", "The supplier is late"));
        at(process, "DecideExtension", extending);
    }

    // Meetings

    private void committee() {
        var process = "committee-deliberation";
        at(process, "PrepareAgenda", audited(firm("Uncalled")));

        var voting = audited(firm("Voting"));
        desk.callMeeting(voting);
        ballot("committee2", voting, "FOR");
        at(process, "CastBallot", voting);

        var tied = audited(firm("Tied"));
        desk.complete("officer", "PrepareAgenda", tied, Desk.agenda(4));
        ballot(CHAIR, tied, "FOR");
        ballot("committee2", tied, "FOR");
        ballot("committee3", tied, "AGAINST");
        ballot("committee4", tied, "AGAINST");
        at(process, "BreakTie", tied);

        var called = audited(firm("Called"));
        var tomorrow = new LinkedHashMap<>(Desk.agenda(3));
        tomorrow.put("meetingOn", today().plusDays(1).toString());
        desk.complete("officer", "PrepareAgenda", called, tomorrow);
    }

    // Certificates

    private void surveillance() {
        var process = "annual-surveillance";
        at(process, "AnswerSurveillance", surveyed(holder("Asked")));

        var agreeing = holder("Agreeing");
        var agreed = surveyed(agreeing);
        usual(agreeing.account(), "AnswerSurveillance", agreed);
        at(process, "ConfirmSurveillanceArrangements", agreed);

        var arranging = holder("Arranging");
        var arranged = surveyed(arranging);
        usual(arranging.account(), "AnswerSurveillance", arranged);
        usual("officer", "ConfirmSurveillanceArrangements", arranged);
        at(process, "ExamineSurveillanceDocuments", arranged);

        var examining = holder("Examining");
        var examined = surveyed(examining);
        usual(examining.account(), "AnswerSurveillance", examined);
        usual("officer", "ConfirmSurveillanceArrangements", examined);
        usual("auditor3", "ExamineSurveillanceDocuments", examined);
        at("conformity-audit", "PlanAudit", examined);
    }

    private String surveyed(Holder holder) {
        return businessKey(
                desk.start("officer", "annual-surveillance", Map.of("certificateNumber", holder.certificate())));
    }

    private void change() {
        var process = "certificate-change";
        var moved = holder("Moved");
        at(
                process,
                "CheckEvidence",
                changed(
                        moved.account(),
                        Map.of(
                                "certificateNumber", moved.certificate(),
                                "change", "HOLDER_DETAILS",
                                "reason", "Moved",
                                "newAddress", "10 Sejong-daero, Seoul",
                                "evidence", "Business register")));
        var tired = holder("Tired");
        at(
                process,
                "ConfirmSurrender",
                changed(
                        tired.account(),
                        Map.of(
                                "certificateNumber", tired.certificate(),
                                "change", "SURRENDER",
                                "reason", "The service ends")));
        at(process, "PrepareSuspension", suspension());
        at(
                process,
                "SignCorrection",
                changed(
                        "officer",
                        Map.of(
                                "certificateNumber", holder("Misspelt").certificate(),
                                "change", "CORRECTION",
                                "reason", "A typo of the body",
                                "correctedScope", "Online shop and its warehouse")));

        var prepared = suspension();
        prepareSuspension(prepared);
        at(process, "SignSuspension", prepared);

        at(process, "RequestLifting", suspended());

        var lifting = suspended();
        usual("officer", "RequestLifting", lifting);
        at(process, "SignLifting", lifting);
    }

    private String changed(String user, Map<String, Object> change) {
        return businessKey(desk.start(user, "certificate-change", change));
    }

    private String suspension() {
        return changed(
                "officer",
                Map.of(
                        "certificateNumber",
                        holder("Suspect").certificate(),
                        "change",
                        "SUSPENSION",
                        "reason",
                        "A breach is being looked into"));
    }

    /** Until two years from now, so that the suspension outlives the dump. */
    private void prepareSuspension(String caseNumber) {
        desk.complete(
                "officer",
                "PrepareSuspension",
                caseNumber,
                Map.of(
                        "suspensionFacts",
                        "Keys of a former developer still work",
                        "suspendedUntil",
                        today().plusYears(2).toString()));
    }

    private String suspended() {
        var caseNumber = suspension();
        prepareSuspension(caseNumber);
        usual("manager", "SignSuspension", caseNumber);
        return caseNumber;
    }

    // Revocations that are heard

    private void deliberatedRevocation() {
        var process = "certificate-revocation";
        at(process, "GiveOpinion", requested(holder("Accused")));

        var heard = wantingHearing("Heard");
        at(process, "ArrangeHearing", heard);

        var invited = wantingHearing("Invited");
        desk.complete("officer", "ArrangeHearing", invited, Answers.hearing("officer3"));
        at(process, "RecordHearing", invited);

        var silent = holder("Deliberated");
        var deliberated = requested(silent);
        usual(silent.account(), "GiveOpinion", deliberated);
        desk.callMeeting(deliberated);
        ballot("committee1", deliberated, "FOR");
        at("committee-deliberation", "CastBallot", deliberated);
    }

    private String requested(Holder holder) {
        return server.as("kisa")
                .post(
                        "api/revocation-requests",
                        Map.of(
                                "certificateNumber", holder.certificate(),
                                "ground", "REPEATED_VIOLATION",
                                "facts", "Third time"))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
    }

    private String wantingHearing(String name) {
        var holder = holder(name);
        var caseNumber = requested(holder);
        desk.complete(
                holder.account(), "GiveOpinion", caseNumber, Map.of("opinion", "No, hear us", "hearingWanted", true));
        return caseNumber;
    }

    // Breaches that are screened, and the persons concerned

    private void breach() {
        var process = "breach-screening";
        var notice = "leak-re-notification";
        var reported = holder("Reported");
        var screened = reported(reported);
        at(process, "ScreenBreach", screened);
        at(notice, "PrepareReNotification", toldAgain(screened));

        var mistyped = reported(holder("Mistyped"));
        at(
                "breach-correction",
                "ConfirmCorrection",
                businessKey(desk.start(
                        "officer",
                        "breach-correction",
                        Map.of("breachCase", mistyped, "correctedPersons", 6, "reason", "Three zeros too many"))));

        var assessed = reported(holder("Assessed"));
        usual("officer", "ScreenBreach", assessed);
        at(process, "AssessGrounds", assessed);
        var prepared = toldAgain(assessed);
        usual("officer", "PrepareReNotification", prepared);
        at(notice, "SignReNotification", prepared);

        var ruled = reported(holder("Ruled"));
        usual("officer", "ScreenBreach", ruled);
        usual("officer", "AssessGrounds", ruled);
        at(process, "DecideRuling", ruled);
        var signed = toldAgain(ruled);
        usual("officer", "PrepareReNotification", signed);
        usual("manager", "SignReNotification", signed);
        at(notice, "SubmitReNotificationResult", signed);

        var special = holder("Special");
        var looked = reported(special);
        desk.complete(
                "officer",
                "ScreenBreach",
                looked,
                Map.of("specialAudit", "NEEDED", "screeningReason", "The cause is not known"));
        at("conformity-audit", "PlanAudit", looked);
        var told = toldAgain(looked);
        usual("officer", "PrepareReNotification", told);
        usual("manager", "SignReNotification", told);
        usual(special.account(), "SubmitReNotificationResult", told);
        at(notice, "JudgeReNotification", told);
    }

    private String reported(Holder holder) {
        return businessKey(desk.report("pipc", holder.firm().businessNumber(), 300));
    }

    private String toldAgain(String breachCase) {
        return businessKey(desk.start("pipc", "leak-re-notification", Map.of("breachCase", breachCase)));
    }

    // Massive leaks, what follows a revocation, and penalties

    private void massiveLeak() {
        var process = "certificate-revocation";
        var penalty = "penalty-assessment";

        var unprepared = holder("Unprepared");
        at(process, "PrepareRevocationOrder", leaked(unprepared));
        at(penalty, "SupplySalesData", penaltyOf(unprepared));

        var unsigned = holder("Unsigned");
        var order = leaked(unsigned);
        desk.prepareOrder(order);
        at(process, "SignRevocationOrder", order);
        at(penalty, "CheckSalesData", penaltyBefore("CheckSalesData", unsigned));

        var doubted = leaked(holder("Doubted"));
        desk.prepareOrder(doubted);
        desk.complete(
                "manager",
                "SignRevocationOrder",
                doubted,
                Map.of(
                        "orderSignature", "NOT_ORDERED",
                        "noOrderCause", "FACT_NOT_PROVEN",
                        "orderRemark", "The number is an estimate"));
        at(process, "ConfirmNoOrder", doubted);

        var unreceived = holder("Unreceived");
        at(process, "RecordReceipt", revoked(unreceived));
        at(penalty, "AssessViolation", penaltyBefore("AssessViolation", unreceived));

        var barred = holder("Barred");
        at(process, "RecordReceipt", revoked(barred));
        at(
                "bar-exception",
                "ConfirmBarException",
                businessKey(desk.start(
                        "manager",
                        "bar-exception",
                        Map.of("businessNumber", barred.firm().businessNumber(), "reason", "Patients depend on it"))));
        at(penalty, "GivePenaltyOpinion", penaltyBefore("GivePenaltyOpinion", barred));

        var wronged = revoked(holder("Wronged"));
        usual("officer", "RecordReceipt", wronged);
        at("disposition-withdrawal", "SignWithdrawal", withdrawn(wronged, "REVOCATION"));

        var objecting = holder("Objecting");
        at("objection", "ReviewObjection", objected(objecting, revoked(objecting)));
        at(penalty, "SignPenalty", penaltyBefore("SignPenalty", objecting));

        var voted = holder("Voted");
        var objection = objected(voted, revoked(voted));
        usual("officer3", "ReviewObjection", objection);
        desk.callMeeting(objection);
        ballot("committee4", objection, "FOR");
        at("committee-deliberation", "CastBallot", objection);
        at(penalty, "RecordPayment", penaltyBefore("RecordPayment", voted));

        var poor = holder("Poor");
        usual("officer", "RecordReceipt", revoked(poor)); // nothing but the bar is left
        var instalments = penaltyBefore("RecordPayment", poor);
        desk.complete(
                "officer3",
                "RecordPayment",
                instalments,
                Map.of("paymentEvent", "INSTALMENTS_REQUESTED", "paymentRemark", "Too much at once"));
        at(penalty, "DecideInstalments", instalments);
    }

    private String withdrawn(String contestedCase, String disposition) {
        return businessKey(desk.start(
                "officer",
                "disposition-withdrawal",
                Map.of(
                        "contestedCase",
                        contestedCase,
                        "disposition",
                        disposition,
                        "defect",
                        "UNLAWFUL",
                        "reasons",
                        "Somebody else was meant")));
    }

    private String leaked(Holder holder) {
        return desk.reportMassiveLeak(holder.firm());
    }

    private String revoked(Holder holder) {
        var caseNumber = leaked(holder);
        desk.sign(caseNumber);
        return caseNumber;
    }

    private String objected(Holder holder, String revocation) {
        return businessKey(desk.start(
                holder.account(),
                "objection",
                Map.of("caseNumber", revocation, "reasons", "The leak was of another company")));
    }

    private String penaltyOf(Holder holder) {
        return await("the penalty of " + holder.firm().name())
                .until(() -> desk.cases(holder.firm().businessNumber(), "PENALTY", "OPEN"), found -> !found.isEmpty())
                .get(0);
    }

    /** The penalty of the holder, when everything before that task is done. */
    private String penaltyBefore(String activity, Holder holder) {
        var caseNumber = penaltyOf(holder);
        var people = new LinkedHashMap<String, String>();
        people.put("SupplySalesData", holder.account());
        people.put("CheckSalesData", "officer");
        people.put("AssessViolation", "officer");
        people.put("GivePenaltyOpinion", holder.account());
        people.put("SignPenalty", "manager");
        for (var step : people.entrySet()) {
            if (step.getKey().equals(activity)) {
                break;
            }
            usual(step.getValue(), step.getKey(), caseNumber);
        }
        return caseNumber;
    }

    // Obligations

    private void obligation() {
        var process = "certification-obligation";
        at(process, "PrepareFine", obliged(overdue("Idle")));

        var notified = obliged(overdue("Notified"));
        usual("officer", "PrepareFine", notified);
        at(process, "GiveFineOpinion", notified);

        var answering = overdue("Hesitating");
        var answered = obliged(answering);
        usual("officer", "PrepareFine", answered);
        usual(answering.account(), "GiveFineOpinion", answered);
        at(process, "SignFine", answered);

        var paying = overdue("Paying");
        var fined = obliged(paying);
        usual("officer", "PrepareFine", fined);
        usual(paying.account(), "GiveFineOpinion", fined);
        usual("manager", "SignFine", fined);
        var withdrawal = withdrawn(fined, "FINE");
        usual("manager", "SignWithdrawal", withdrawal);
        at("disposition-withdrawal", "RecordRefund", withdrawal);

        // Two that wait for their day: that of the law, and the end of the waiver.
        var early = obliged(desk.register("Early", "DATA_CENTER", 1));
        assertThat(desk.read(early).get("status").asText()).isEqualTo("OPEN");
        var waived = holder(overdue("Waived"));
        usual("officer", "RecordReceipt", revoked(waived));
        var held = obliged(waived.firm());
        assertThat(desk.read(held).get("status").asText()).isEqualTo("OPEN");
    }

    /** Obliged for years. */
    private Firm overdue(String name) {
        var firm = desk.register(name, "OTHER", 20_000_000_000L);
        for (var before = 1; before <= 3; before++) {
            server.as("msit")
                    .put(
                            "api/organizations/" + firm.businessNumber() + "/obligation-facts",
                            Map.of("year", today().getYear() - before, "ictSales", 10_000_000_000L))
                    .expect(200);
        }
        return firm;
    }

    private String obliged(Firm firm) {
        return businessKey(
                desk.start("msit", "certification-obligation", Map.of("businessNumber", firm.businessNumber())));
    }

    /** A revocation whose bar and public notice end soon, perhaps while no server runs. */
    void barThatEnds() {
        var caseNumber = revoked(holder("Released"));
        desk.complete(
                "officer",
                "RecordReceipt",
                caseNumber,
                Map.of("delivery", "FAILED", "deliveryFailure", "Nobody accepted it twice"));
    }
}
