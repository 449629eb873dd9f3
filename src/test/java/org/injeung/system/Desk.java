package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.injeung.system.Client.Answer;

/** What people and agencies do at a server, over the same HTTP as everybody: the shorthand of the tests. */
public final class Desk {
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Server server;

    /** Works at that server. */
    public Desk(Server server) {
        this.server = server;
    }

    /** An organization with an account of its own, whose password {@link Client} derives. */
    public record Firm(String businessNumber, String name, String account) {}

    /** An agency registers a new organization, and the administrator gives it an account. */
    public Firm register(String name, String sector, long annualSales) {
        var number = SERIAL.incrementAndGet();
        return register(
                businessNumber(Integer.toString(998_820_000 + number)),
                name + " " + number,
                "firm" + number,
                sector,
                annualSales);
    }

    /** An agency registers an organization, and the administrator gives it an account. */
    Firm register(String businessNumber, String name, String account, String sector, long annualSales) {
        server.as("msit")
                .post(
                        "api/organizations",
                        Map.of(
                                "businessNumber", businessNumber,
                                "name", name,
                                "sector", sector,
                                "annualSales", annualSales,
                                "address", "1 Sejong-daero, Seoul",
                                "representative", "Kim Ha-neul"))
                .expect(201);
        open(account, "applicants", "organization-" + businessNumber);
        return new Firm(businessNumber, name, account);
    }

    /** The administrator opens an account in these groups. */
    public void open(String account, String... groups) {
        var admin = server.as("admin");
        if (admin.get("engine-rest/user/" + account + "/profile").status() == 404) {
            admin.post(
                            "engine-rest/user/create",
                            Map.of(
                                    "profile", Map.of("id", account, "firstName", "Test", "lastName", account),
                                    "credentials", Map.of("password", Client.password(account))))
                    .expect(204);
        }
        for (var group : groups) {
            admin.put("engine-rest/group/" + group + "/members/" + account, Map.of())
                    .expect(204);
        }
    }

    /** A business number that nobody has. */
    public String newBusinessNumber() {
        return businessNumber(Integer.toString(998_820_000 + SERIAL.incrementAndGet()));
    }

    /** Nine digits and their check digit. */
    static String businessNumber(String nine) {
        var weights = new int[] {1, 3, 7, 1, 3, 7, 1, 3, 5};
        var sum = (nine.charAt(8) - '0') * 5 / 10;
        for (var i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * weights[i];
        }
        return nine + (10 - sum % 10) % 10;
    }

    /** Starts a process over the engine's REST API. */
    Answer start(String user, String process, Map<String, ?> variables) {
        return server.as(user)
                .post(
                        "engine-rest/process-definition/key/" + process + "/start",
                        Map.of("variables", typed(variables)));
    }

    /** Applies over the engine's REST API. */
    Answer apply(String user, String businessNumber, String scheme) {
        return start(
                user,
                "certification-issuance",
                Map.of("businessNumber", businessNumber, "scheme", scheme, "scope", "Online shop and its deliveries"));
    }

    /** An agency applies for ISMS for an organization; tells the case number. */
    public String applyFor(Firm firm) {
        return businessKey(apply("msit", firm.businessNumber(), "ISMS"));
    }

    /** An agency reports a massive leak of the holder of one certificate; tells the case of the revocation. */
    public String reportMassiveLeak(Firm firm) {
        report("pipc", firm.businessNumber(), 33_700_000).expect(200);
        return cases(firm.businessNumber(), "REVOCATION", "OPEN").get(0);
    }

    /** The id of the process instance of a case. */
    public String instance(String caseNumber) {
        return server.as("admin")
                .get("engine-rest/process-instance?rootProcessInstances=true&businessKey=" + caseNumber)
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
    }

    /** Reports a breach over the engine's REST API. */
    Answer report(String user, String businessNumber, long affectedPersons) {
        return start(user, "breach-screening", breach(businessNumber, affectedPersons));
    }

    /** The start variables of a report. */
    static Map<String, Object> breach(String businessNumber, long affectedPersons) {
        return Map.of(
                "businessNumber",
                businessNumber,
                "affectedPersons",
                affectedPersons,
                "discoveredAt",
                "2026-11-18T09:30:00+09:00",
                "description",
                "Personal data was read with a stolen key");
    }

    /** Variables with the types that the engine's REST API wants to be told. */
    public static Map<String, Object> typed(Map<String, ?> values) {
        var typed = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> typed.put(
                name,
                Map.of(
                        "value",
                        value,
                        "type",
                        value instanceof Boolean ? "Boolean" : value instanceof Number ? "Long" : "String")));
        return typed;
    }

    /** Tasks of that activity in a case that the user sees and nobody has claimed. */
    List<JsonNode> tasks(String user, String activity, String caseNumber) {
        var tasks = server.as(user)
                .get("engine-rest/task?unassigned=true&taskDefinitionKey=" + activity + "&processInstanceBusinessKey="
                        + caseNumber)
                .expect(200)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false).toList();
    }

    /** Waits for a task and tells its id. */
    public String await(String user, String activity, String caseNumber) {
        return Patience.await(activity + " of " + caseNumber + " for " + user)
                .until(() -> tasks(user, activity, caseNumber), tasks -> !tasks.isEmpty())
                .get(0)
                .get("id")
                .asText();
    }

    /** Claims a task. */
    public Answer claim(String user, String task) {
        return server.as(user).post("engine-rest/task/" + task + "/claim", Map.of("userId", user));
    }

    /** The task of that activity in a case that the user has claimed. */
    public String claimed(String user, String activity, String caseNumber) {
        return server.as(user)
                .get("engine-rest/task?assignee=" + user + "&taskDefinitionKey=" + activity
                        + "&processInstanceBusinessKey=" + caseNumber)
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
    }

    /** Gives a claimed task back to the group. */
    public void giveBack(String user, String task) {
        server.as(user).post("engine-rest/task/" + task + "/unclaim", Map.of()).expect(204);
    }

    /** Sends the form of a task. */
    public Answer submit(String user, String task, Map<String, ?> fields) {
        return server.as(user).post("engine-rest/task/" + task + "/submit-form", Map.of("variables", typed(fields)));
    }

    /** Waits for a task, claims it and sends its form. */
    public void complete(String user, String activity, String caseNumber, Map<String, ?> fields) {
        var task = await(user, activity, caseNumber);
        claim(user, task).expect(204);
        submit(user, task, fields).expect(204);
    }

    /** What a case officer enters who finds the documents complete. */
    public static Map<String, Object> completeDocuments() {
        return Map.of("documents", "COMPLETE", "operatingSince", "2024-01-05");
    }

    /** The case officer finds the documents complete. */
    public void checkDocuments(String caseNumber) {
        complete("officer", "CheckApplicationDocuments", caseNumber, completeDocuments());
    }

    /** The auditor finds every core item of the round met, but that one, for example {@code 2.5.6}. */
    public void preEvaluate(String caseNumber, String notMet) {
        var task = await("auditor", "PreEvaluateCoreItems", caseNumber);
        var shown = server.as("auditor")
                .get("engine-rest/task/" + task + "/variables")
                .expect(200)
                .json();
        var fields = new LinkedHashMap<String, Object>();
        for (var place = 1; shown.has("coreItem" + place); place++) {
            var isMet = notMet == null
                    || !shown.at("/coreItem" + place + "/value").asText().startsWith(notMet + " ");
            fields.put("item" + place + "Result", isMet ? "MET" : "NOT_MET");
            fields.put("item" + place + "Evidence", "Document D-" + place);
            if (!isMet) {
                fields.put("item" + place + "Reason", "Access rights are not reviewed");
            }
        }
        complete("auditor", "PreEvaluateCoreItems", caseNumber, fields);
    }

    /** The case officer plans the audit from today on, with auditors who did not audit the organization lately. */
    public void planAudit(String caseNumber) {
        var task = await("officer", "PlanAudit", caseNumber);
        claim("officer", task).expect(204);
        for (var team : List.of(
                List.of("auditor", "auditor2"), List.of("auditor3", "auditor4"), List.of("auditor5", "auditor6"))) {
            if (submit("officer", task, plan(team.get(0), team.get(1))).status() == 204) {
                return;
            }
        }
        throw new AssertionError("no two auditors may audit the organization of " + caseNumber);
    }

    /** A plan for today and tomorrow. */
    static Map<String, Object> plan(String lead, String others) {
        return Map.of(
                "plannedOn",
                today().toString(),
                "plannedUntilOn",
                today().plusDays(1).toString(),
                "leadAuditor",
                lead,
                "auditTeam",
                others,
                "place",
                "Pangyo",
                "sampledSystems",
                "Every system with a contact point to the internet",
                "contactAssets",
                "www.firm.example\nvpn.firm.example");
    }

    /** The lead auditor comes back without findings. */
    void auditWithoutFindings(String caseNumber) {
        planAudit(caseNumber);
        visit(caseNumber, "NO_MORE");
        drawUpMinutes(caseNumber);
    }

    /** The lead auditor comes back with findings on those items. */
    void auditWithFindings(String caseNumber, String... items) {
        planAudit(caseNumber);
        visit(caseNumber, "ONE_MORE");
        for (var i = 0; i < items.length; i++) {
            find(caseNumber, items[i], i < items.length - 1);
        }
        drawUpMinutes(caseNumber);
    }

    /** The lead auditor records a finding. */
    public void find(String caseNumber, String item, boolean oneMore) {
        complete(lead(caseNumber), "RecordFinding", caseNumber, finding(item, oneMore));
    }

    /** What is entered about a finding. */
    static Map<String, Object> finding(String item, boolean oneMore) {
        return Map.of(
                "findingItem",
                item,
                "findingSeverity",
                "MINOR",
                "findingFacts",
                "Kernel of the gateway is older than the last patch",
                "findingEvidence",
                "Photo of " + item,
                "moreFindings",
                oneMore ? "ONE_MORE" : "NO_MORE");
    }

    /** The lead auditor records a visit of today. */
    public void visit(String caseNumber, String moreFindings) {
        complete(lead(caseNumber), "RecordOnSiteVisit", caseNumber, visit(moreFindings));
    }

    /** What is entered about a visit of today. */
    static Map<String, Object> visit(String moreFindings) {
        return Map.of(
                "visitedOn",
                today().toString(),
                "visitedUntilOn",
                today().toString(),
                "visitedPlace",
                "Pangyo",
                "peopleMet",
                "CISO",
                "coreItemEvidence",
                "1.2.1: register\n2.5.1: accounts\n2.5.5: rights\n2.5.6: reviews\n2.10.8: patches",
                "visitRemark",
                "One day was enough",
                "moreFindings",
                moreFindings);
    }

    /** The lead auditor concludes the audit. */
    public void drawUpMinutes(String caseNumber) {
        complete(lead(caseNumber), "DrawUpMinutes", caseNumber, Map.of("minutesSummary", "Everybody cooperated"));
    }

    /** The user id of the lead auditor of a case. */
    public String lead(String caseNumber) {
        return read(caseNumber).at("/audit/leadAuditor").asText();
    }

    /** The organization corrects its finding, and the second officer verifies it. */
    void correct(String account, String caseNumber) {
        complete(account, "CorrectFinding", caseNumber, correction());
        complete("officer2", "VerifyCorrection", caseNumber, Map.of("verification", "VERIFIED"));
    }

    /** What an organization answers that corrected a finding. */
    static Map<String, Object> correction() {
        return Map.of(
                "correctionAnswer", "CORRECTED",
                "correction", "Patched on the same day",
                "correctionEvidence", "Ticket 4711");
    }

    /** The case officer calls three members for today. */
    void callMeeting(String caseNumber) {
        complete("officer", "PrepareAgenda", caseNumber, agenda(3));
    }

    /** What is established after a breach, with nothing else against the holder. */
    static Map<String, Object> grounds(String culpability, String socialHarm) {
        return Map.of(
                "earlierViolations",
                0,
                "culpability",
                culpability,
                "socialHarm",
                socialHarm,
                "falseData",
                false,
                "auditRefused",
                false,
                "belowCriteria",
                false,
                "assessmentReason",
                "Log files and the interview with the CISO");
    }

    /** What the officer enters who calls that many members for today. */
    static Map<String, Object> agenda(int members) {
        return Map.of(
                "meetingOn",
                today().toString(),
                "meetingPlace",
                "Room 301",
                "invitedMembers",
                members,
                "agenda",
                "The report of the case");
    }

    /** Three members meet and vote for the motion. */
    void vote(String caseNumber) {
        vote(caseNumber, "committee1", "committee2", "committee3");
    }

    /** Three members meet and vote for the motion. */
    void vote(String caseNumber, String... members) {
        callMeeting(caseNumber);
        for (var member : members) {
            complete(
                    member,
                    "CastBallot",
                    caseNumber,
                    Map.of("vote", "FOR", "ballotReason", "The report of the auditors convinces"));
        }
    }

    /** The officer prepares the order, and the manager signs it. */
    public void sign(String caseNumber) {
        prepareOrder(caseNumber);
        complete("manager", "SignRevocationOrder", caseNumber, signature());
    }

    /** The officer writes the reasons of the order. */
    public void prepareOrder(String caseNumber) {
        complete(
                "officer",
                "PrepareRevocationOrder",
                caseNumber,
                Map.of("orderReasons", "Nothing milder protects the people concerned"));
    }

    /** What the officer enters about a receipt of today. */
    static Map<String, Object> receipt() {
        return Map.of("delivery", "DELIVERED", "receivedOn", today().toString(), "certificateReturn", "ELECTRONIC");
    }

    /** The kinds of the documents of a case in their order. */
    List<String> documents(String caseNumber) {
        return server.as("admin")
                .get("api/cases/" + caseNumber + "/documents")
                .expect(200)
                .json()
                .findValuesAsText("kind");
    }

    /** What the manager enters who signs. */
    static Map<String, Object> signature() {
        return Map.of("orderSignature", "SIGNED");
    }

    /** Takes an application of ISMS from the start to the certificate, and tells its number. */
    public String certify(Firm firm) {
        var caseNumber = businessKey(apply("msit", firm.businessNumber(), "ISMS"));
        checkDocuments(caseNumber);
        preEvaluate(caseNumber, null);
        auditWithoutFindings(caseNumber);
        vote(caseNumber);
        return awaitStatus(caseNumber, "ISSUED").at("/certificateNumber").asText();
    }

    /** The holder of that certificate asks for another name, and gets it. */
    public void rename(Firm firm, String certificate, String newName) {
        var caseNumber = server.as(firm.account())
                .post(
                        "api/certificate-changes",
                        Map.of(
                                "certificateNumber", certificate,
                                "change", "HOLDER_DETAILS",
                                "reason", "Renamed",
                                "newName", newName,
                                "evidence", "Business register"))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        complete("officer2", "CheckEvidence", caseNumber, Map.of("evidenceResult", "SUFFICIENT"));
        awaitStatus(caseNumber, "CHANGED");
    }

    /** The case number of a process that was just started. */
    static String businessKey(Answer started) {
        return started.expect(200).json().get("businessKey").asText();
    }

    /** A case as the administrator sees it, when it has that status. */
    public JsonNode awaitStatus(String caseNumber, String status) {
        return Patience.await(caseNumber + " to be " + status)
                .until(
                        () -> read(caseNumber),
                        found -> found.at("/status").asText().equals(status));
    }

    /** A case as the administrator sees it. */
    public JsonNode read(String caseNumber) {
        return server.as("admin").get("api/cases/" + caseNumber).expect(200).json();
    }

    /** How many cases there are. */
    long cases() {
        return server.as("admin")
                .get("api/cases?rows=1")
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    /** The cases of an organization of that kind and status, newest first, as the administrator sees them. */
    public List<String> cases(String businessNumber, String kind, String status) {
        var found = new ArrayList<String>();
        for (var first = 0; ; first += 200) {
            var page = server.as("admin")
                    .get("api/cases?rows=200&first=" + first)
                    .expect(200)
                    .json();
            for (var about : page.get("cases")) {
                if (about.at("/organization/businessNumber").asText().equals(businessNumber)
                        && about.get("kind").asText().equals(kind)
                        && about.get("status").asText().equals(status)) {
                    found.add(about.get("caseNumber").asText());
                }
            }
            if (first + 200 >= page.get("total").asLong()) {
                return found;
            }
        }
    }

    /** The kinds of the letters of a case in their order. */
    List<String> letters(String caseNumber) {
        var letters = server.as("admin")
                .get("api/cases/" + caseNumber + "/letters")
                .expect(200)
                .json()
                .get("letters");
        return StreamSupport.stream(letters.spliterator(), false)
                .map(letter -> letter.get("kind").asText())
                .toList();
    }

    /** Questions and answers of the decisions of a case in their order. */
    List<String> decisions(String caseNumber) {
        return StreamSupport.stream(read(caseNumber).get("timeline").spliterator(), false)
                .filter(event -> event.get("type").asText().equals("DECISION"))
                .map(event -> event.at("/decision/question").asText() + " "
                        + event.at("/decision/answer").asText())
                .toList();
    }

    /** How many process instances there are or were. */
    long processes() {
        return server.as("admin")
                .get("engine-rest/history/process-instance/count")
                .expect(200)
                .json()
                .get("count")
                .asLong();
    }

    /** Whether the process instance of a case came by that activity. */
    boolean passed(String caseNumber, String activity) {
        var instances = server.as("admin")
                .get("engine-rest/history/process-instance?processInstanceBusinessKey=" + caseNumber)
                .expect(200)
                .json();
        assertThat(instances.size()).isPositive();
        return StreamSupport.stream(instances.spliterator(), false).anyMatch(instance -> !server.as("admin")
                .get("engine-rest/history/activity-instance?activityId=" + activity + "&processInstanceId="
                        + instance.get("id").asText())
                .expect(200)
                .json()
                .isEmpty());
    }

    /** A certificate of the public register. */
    JsonNode certificate(String number) {
        return server.anonymous().get("api/certificates/" + number).expect(200).json();
    }

    /** The badge of a certificate. */
    String badge(String number) {
        return server.anonymous()
                .get("api/certificates/" + number + "/badge.svg")
                .expect(200)
                .text();
    }

    /** The public register, searched. */
    JsonNode search(String words) {
        return server.anonymous()
                .get("api/certificates?query=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }

    /** A moment as the engine's REST API writes it. */
    static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(text, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ"));
    }

    static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), SEOUL);
    }
}
