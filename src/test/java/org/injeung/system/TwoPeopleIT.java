package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.injeung.system.Client.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one person alone does not do, and what nobody reads before its time, at both doors. */
class TwoPeopleIT {
    private static final String MARKER = "Reason-that-nobody-reads-4711";

    private final Server server = Server.shared();
    private final Desk desk = new Desk(server);

    /** Starts at our API or at the engine's. */
    private Answer start(boolean api, String user, String resource, String process, Map<String, Object> variables) {
        return api ? server.as(user).post("api/" + resource, variables) : desk.start(user, process, variables);
    }

    private static String started(boolean api, Answer answer) {
        return api ? answer.expect(201).json().get("caseNumber").asText() : Desk.businessKey(answer.expect(200));
    }

    private static Map<String, Object> onPaper(Map<String, Object> variables) {
        var all = new LinkedHashMap<>(variables);
        all.put("paperReceivedOn", Desk.today().toString());
        all.put("paperReference", "Letter of the company, mail log 4711");
        return all;
    }

    // Changes

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void an_officer_who_enters_a_change_names_the_paper_and_does_not_confirm_it(boolean api) {
        var firm = desk.register("Two People Store " + api, "ONLINE_PLATFORM", 1_000_000_000);
        var number = desk.certify(firm);
        var surrender = Map.<String, Object>of(
                "certificateNumber", number, "change", "SURRENDER", "reason", "The service ends");
        var details = Map.<String, Object>of(
                "certificateNumber", number,
                "change", "HOLDER_DETAILS",
                "reason", "Renamed",
                "newName", "Renamed Store " + api,
                "evidence", "Business register");
        for (var change : List.of(surrender, details)) {
            var problem = start(api, "officer", "certificate-changes", "certificate-change", change)
                    .expect(400);
            assertThat(problem.text()).contains("paperReceivedOn");
        }
        confirm(
                started(api, start(api, "officer", "certificate-changes", "certificate-change", onPaper(details))),
                "CheckEvidence",
                Map.of("evidenceResult", "SUFFICIENT"),
                firm.account());
        var caseNumber =
                started(api, start(api, "officer", "certificate-changes", "certificate-change", onPaper(surrender)));
        confirm(caseNumber, "ConfirmSurrender", Map.of("surrender", "CONFIRMED"), firm.account());
        desk.awaitStatus(caseNumber, "WITHDRAWN");
        assertThat(desk.certificate(number).get("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(desk.certificate(number).get("organization").asText()).isEqualTo("Renamed Store " + api);
    }

    /** Refused to the officer who started it, by every way; another one does it. */
    private void confirm(String caseNumber, String activity, Map<String, ?> fields, String holder) {
        var task = desk.await("officer2", activity, caseNumber);
        desk.claim("officer", task).expect(403);
        desk.submit("officer", task, fields).expect(403);
        server.as("officer")
                .post("engine-rest/task/" + task + "/complete", Map.of("variables", Desk.typed(fields)))
                .expect(403);
        for (var reader : List.of("officer2", holder)) {
            assertThat(server.as(reader)
                            .get("api/cases/" + caseNumber)
                            .expect(200)
                            .json()
                            .at("/change/paper/reference")
                            .asText())
                    .isEqualTo("Letter of the company, mail log 4711");
        }
        desk.complete("officer2", activity, caseNumber, fields);
    }

    // Objections and re-notifications

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void agencies_object_for_nobody_and_an_officer_with_the_paper(boolean api) {
        var firm = desk.register("Objecting Firm " + api, "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.sign(revocation);
        var objection = Map.<String, Object>of("caseNumber", revocation, "reasons", "The leak was of another company");
        for (var user : List.of("msit", "pipc", "kisa", "fsi", "manager", "auditor", "admin")) {
            start(api, user, "objections", "objection", objection).expect(403);
            start(api, user, "objections", "objection", onPaper(objection)).expect(403);
        }
        assertThat(start(api, "officer2", "objections", "objection", objection)
                        .expect(400)
                        .text())
                .contains("paperReceivedOn");
        var caseNumber = started(api, start(api, "officer2", "objections", "objection", onPaper(objection)));
        var task = desk.await("officer3", "ReviewObjection", caseNumber);
        desk.claim("officer2", task).expect(403);
        desk.claim("officer3", task).expect(204);
        assertThat(server.as(firm.account())
                        .get("api/cases/" + caseNumber)
                        .expect(200)
                        .json()
                        .at("/objection/paper/receivedOn")
                        .asText())
                .isEqualTo(Desk.today().toString());
    }

    @Tag("R14.1")
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void the_commission_and_officers_ask_for_a_re_notification(boolean api) {
        var firm = desk.register("Telling Firm " + api, "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var breach =
                Map.<String, Object>of("breachCase", Desk.businessKey(desk.report("msit", firm.businessNumber(), 300)));
        var nowhere = "nowhere" + api;
        desk.open(nowhere, "agencies");
        for (var user : List.of("msit", "kisa", "fsi", nowhere, "manager", "auditor", "admin", firm.account())) {
            start(api, user, "re-notifications", "leak-re-notification", breach).expect(403);
        }
        started(api, start(api, "pipc", "re-notifications", "leak-re-notification", breach));
        start(api, "officer", "re-notifications", "leak-re-notification", breach)
                .expect(409);
    }

    // Agencies

    @Test
    void an_account_acts_for_the_agency_in_whose_group_the_administrator_put_it() {
        var firm = desk.register("Agency Firm", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var breach = Desk.businessKey(desk.report("pipc", firm.businessNumber(), 300));
        desk.complete(
                "officer",
                "ScreenBreach",
                breach,
                Map.of("specialAudit", "NOT_NEEDED", "screeningReason", "The cause is known", "askKisa", true));
        var opinion = Map.of("text", "The keys were kept carelessly");
        var penalty = Map.<String, Object>of("caseNumber", breach, "businessNumber", firm.businessNumber());
        desk.open("regulator", "agencies");
        assertThat(server.as("regulator")
                        .post("api/cases/" + breach + "/opinions", opinion)
                        .expect(403)
                        .text())
                .contains("agency-kisa");
        server.as("regulator").post("api/penalty-assessments", penalty).expect(403);
        desk.start("regulator", "penalty-assessment", penalty).expect(403);

        desk.open("regulator", "agency-kisa");
        assertThat(server.as("regulator")
                        .post("api/cases/" + breach + "/opinions", opinion)
                        .expect(200)
                        .json()
                        .get("agency")
                        .asText())
                .isEqualTo("KISA");
        server.as("regulator").post("api/penalty-assessments", penalty).expect(403);

        desk.open("regulator", "agency-pipc"); // in two groups it acts for none
        server.as("regulator").post("api/penalty-assessments", penalty).expect(403);
        server.as("admin")
                .delete("engine-rest/group/agency-kisa/members/regulator")
                .expect(204);
        server.as("regulator").post("api/penalty-assessments", penalty).expect(201);
        assertThat(server.as("admin")
                        .get("engine-rest/group?id=agency-pipc")
                        .expect(200)
                        .text())
                .contains("개인정보보호위원회");
    }

    // Ballots

    @Tag("R3.6")
    @Tag("R22.5")
    @Test
    void nobody_reads_a_ballot_before_the_meeting_is_closed() {
        var firm = desk.register("Voting Firm", "ONLINE_PLATFORM", 1_000_000_000);
        var number = desk.applyFor(firm);
        desk.checkDocuments(number);
        desk.preEvaluate(number, null);
        desk.auditWithoutFindings(number);
        desk.callMeeting(number);
        var ballots = List.of("submit-form", "complete");
        for (var i = 0; i < ballots.size(); i++) {
            var member = "committee" + (i + 1);
            var task = desk.await(member, "CastBallot", number);
            desk.claim(member, task).expect(204);
            var answer = server.as(member)
                    .post(
                            "engine-rest/task/" + task + "/" + ballots.get(i),
                            Map.of(
                                    "variables",
                                    Desk.typed(Map.of("vote", "AGAINST", "ballotReason", MARKER)),
                                    "withVariablesInReturn",
                                    true))
                    .expect(200);
            assertThat(answer.text()).doesNotContain(MARKER, "AGAINST");
        }

        var places = places(number);
        for (var reader :
                List.of("officer", "auditor", "committee1", "committee3", "manager", "msit", firm.account(), "admin")) {
            for (var place : places) {
                var answer = server.as(reader).get(place);
                if (!(reader.equals("committee1") && place.equals("api/cases/" + number))) {
                    assertThat(answer.text()).as("%s reads %s", reader, place).doesNotContain(MARKER, "AGAINST");
                }
            }
            for (var query : List.of(
                    "variable-instance", "history/variable-instance", "history/detail", "history/task", "task")) {
                assertThat(server.as(reader)
                                .post("engine-rest/" + query, Map.of())
                                .text())
                        .as("%s queries %s", reader, query)
                        .doesNotContain(MARKER);
            }
        }
        var own = server.as("committee1").get("api/cases/" + number).expect(200).json();
        assertThat(own.get("ballots")).hasSize(1);
        assertThat(own.at("/ballots/0/reason").asText()).isEqualTo(MARKER);
        var running = desk.read(number);
        assertThat(running.get("ballots")).isEmpty();
        assertThat(running.at("/meetings/0/ballotsCast").asInt()).isEqualTo(2);
        assertThat(running.at("/meetings/0/recused").isMissingNode()).isTrue();

        desk.complete(
                "committee3", "CastBallot", number, Map.of("vote", "AGAINST", "ballotReason", "The report says so"));
        var closed = desk.awaitStatus(number, "REFUSED");
        assertThat(closed.get("ballots")).hasSize(3);
        assertThat(closed.toString()).contains(MARKER);
        for (var place : List.of("history/variable-instance?", "history/detail?")) {
            assertThat(server.as("admin")
                            .get("engine-rest/" + place + "processInstanceId=" + meeting(number))
                            .expect(200)
                            .text())
                    .as("the registry keeps it, the engine does not")
                    .doesNotContain(MARKER);
        }
    }

    /** Whatever shows something of a case, of its processes, executions and tasks. */
    private List<String> places(String caseNumber) {
        var places = new ArrayList<>(List.of(
                "api/cases/" + caseNumber,
                "api/cases?rows=200",
                "api/cases/" + caseNumber + "/documents",
                "engine-rest/variable-instance",
                "engine-rest/variable-instance?variableName=ballotReason",
                "engine-rest/history/variable-instance",
                "engine-rest/history/variable-instance?variableName=ballotReason",
                "engine-rest/history/detail",
                "engine-rest/history/user-operation",
                "engine-rest/history/identity-link-log",
                "engine-rest/task",
                "engine-rest/history/task?processInstanceBusinessKey=" + caseNumber));
        for (var instance : ids("engine-rest/history/process-instance?processInstanceBusinessKey=" + caseNumber)) {
            places.add("engine-rest/process-instance/" + instance + "/variables");
            places.add("engine-rest/process-instance/" + instance + "/activity-instances");
            places.add("engine-rest/variable-instance?processInstanceIdIn=" + instance);
            for (var kind : List.of("variable-instance", "detail", "user-operation", "activity-instance", "task")) {
                places.add("engine-rest/history/" + kind + "?processInstanceId=" + instance);
            }
            for (var execution : ids("engine-rest/execution?processInstanceId=" + instance)) {
                places.add("engine-rest/execution/" + execution + "/localVariables");
            }
            for (var task : ids("engine-rest/history/task?processInstanceId=" + instance)) {
                places.add("engine-rest/history/detail?taskId=" + task);
                places.add("engine-rest/history/user-operation?taskId=" + task);
                for (var shown : List.of("variables", "localVariables", "form-variables", "comment")) {
                    places.add("engine-rest/task/" + task + "/" + shown);
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(60);
        return places;
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(
                        server.as("admin").get(path).expect(200).json().spliterator(), false)
                .map(found -> found.get("id").asText())
                .toList();
    }

    private String meeting(String caseNumber) {
        return ids("engine-rest/history/process-instance?processDefinitionKey=committee-deliberation"
                        + "&processInstanceBusinessKey=" + caseNumber)
                .get(0);
    }
}
