package org.injeung.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.injeung.system.Operation.Api;
import org.injeung.system.Wire.Request;

/**
 * A server with data of other people than those who ask: a running case of another organization with everything that hangs on it, an
 * account, a group, a filter. Makes of an operation the request that a caller would send who wants at these, well-formed, so that
 * nothing but rights can be the reason of a refusal.
 */
final class Others {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][\\w-]*)}");
    private static final String BOUNDARY = "----others";
    /** What stands in other people's data and nowhere else. */
    private static final String SECRET = "Geheim";

    private static final List<String> FREE = List.of("ISMS-KISA-2024-001", "ISMS-P-KISA-2024-001");

    private static final Map<String, JsonNode> REQUESTS = requests();
    private static final Once<Others> SHARED = new Once<>(Others::new);

    private final Server server;
    private final Desk desk;
    private final Footprint footprint;
    private final Map<String, Supplier<String>> suppliers = new HashMap<>();
    private final Map<String, String> present = new HashMap<>();
    private final Set<String> markers = new HashSet<>();
    private int serial;

    private Others() {
        server = Server.start("others", Database.POSTGRESQL);
        desk = new Desk(server);
        footprint = new Footprint(server);
        prepare();
        make();
    }

    /** The one of this JVM, for tests that leave it as they found it. */
    static Others shared() {
        return SHARED.get();
    }

    Server server() {
        return server;
    }

    Footprint footprint() {
        return footprint;
    }

    /** A request and what of the others' data stands in it. */
    record Attempt(Request request, Set<String> used) {}

    /** The request of that role. */
    Attempt attempt(Operation operation, Role role) {
        var used = new HashSet<String>();
        var written = REQUESTS.getOrDefault(operation.name(), JsonNodeFactory.instance.objectNode());
        var path = replaced(operation.path(), name -> parameter(operation, name), role, used);
        var query = written.has("query")
                ? replaced(written.get("query").asText(), name -> name, role, used)
                : narrowing(operation, used);
        var address = query.isEmpty() ? path : path + "?" + query;
        if (written.has("parts")) {
            var body = new StringBuilder();
            written.get("parts").properties().forEach(part -> body.append("--" + BOUNDARY + "\r\n"
                            + "Content-Disposition: form-data; name=\"" + part.getKey() + "\""
                            + (List.of("data", "content", "file").contains(part.getKey())
                                    ? "; filename=\"foreign.bpmn\""
                                    : "")
                            + "\r\n\r\n")
                    .append(replaced(part.getValue().asText(), name -> name, role, used))
                    .append("\r\n"));
            body.append("--" + BOUNDARY + "--\r\n");
            return new Attempt(
                    new Request(
                            operation.api(),
                            operation.method(),
                            address,
                            "multipart/form-data; boundary=" + BOUNDARY,
                            body.toString()),
                    used);
        } else if (written.has("form")) {
            return new Attempt(
                    new Request(
                            operation.api(),
                            operation.method(),
                            address,
                            "application/x-www-form-urlencoded",
                            replaced(written.get("form").asText(), name -> name, role, used)),
                    used);
        }
        var body = body(operation, written, role, used);
        return new Attempt(
                new Request(
                        operation.api(), operation.method(), address, body == null ? null : "application/json", body),
                used);
    }

    private String body(Operation operation, JsonNode written, Role role, Set<String> used) {
        if (written.has("body")) {
            return replaced(written.get("body").toString(), name -> name, role, used);
        } else if (operation.isQuery()) {
            return narrowing(properties(operation), used).toString();
        } else if (operation.method().equals("POST") || operation.method().equals("PUT")) {
            return "{}";
        }
        return null;
    }

    /** The names of the fields of the body that the description of an operation has. */
    static Set<String> properties(Operation operation) {
        var names = new HashSet<String>();
        collect(operation.description().at("/requestBody/content/application~1json/schema"), names);
        return names;
    }

    private static void collect(JsonNode schema, Set<String> names) {
        if (schema.has("$ref")) {
            collect(Operations.DESCRIPTION.at(schema.get("$ref").asText().substring(1)), names);
        }
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.path("allOf").forEach(part -> collect(part, names));
    }

    /** Lists and counts are asked for the others' case, where they can be. */
    private String narrowing(Operation operation, Set<String> used) {
        if (!operation.method().equals("GET") || operation.path().contains("{")) {
            return "";
        }
        return Stream.of("processInstanceId", "processInstanceIds", "processInstanceIdIn")
                .filter(name -> operation
                        .description()
                        .path("parameters")
                        .findValuesAsText("name")
                        .contains(name))
                .findFirst()
                .map(name -> name + "=" + value(instanceFor(operation), used))
                .or(() -> operation.path().matches("/(user|group)/count")
                        ? java.util.Optional.of(
                                "id=" + value(operation.path().substring(1).replace("/count", ""), used))
                        : java.util.Optional.empty())
                .orElse("");
    }

    private ObjectNode narrowing(Set<String> names, Set<String> used) {
        var body = JsonNodeFactory.instance.objectNode();
        if (names.contains("processInstanceId")) {
            body.put("processInstanceId", value("instance", used));
        } else if (names.contains("processInstanceIds")) {
            body.putArray("processInstanceIds").add(value("instance", used));
        } else if (names.contains("processInstanceIdIn")) {
            body.putArray("processInstanceIdIn").add(value("instance", used));
        }
        return body;
    }

    private static String instanceFor(Operation operation) {
        return operation.path().matches("(/history)?/(job|incident|job-log)(/count)?") ? "timerInstance" : "instance";
    }

    private String replaced(String text, java.util.function.UnaryOperator<String> key, Role role, Set<String> used) {
        return NAME.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        switch (match.group(1)) {
                            case "caller" -> role.account().orElse("nobody");
                            case "serial" -> String.valueOf(++serial);
                            default -> value(key.apply(match.group(1)), used);
                        }));
    }

    private String value(String name, Set<String> used) {
        used.add(name);
        var supplier = suppliers.get(name);
        if (supplier == null) {
            throw new IllegalArgumentException("nobody knows {" + name + "}");
        }
        var value = present.get(name);
        if (value == null) {
            value = supplier.get(); // which may bring others along
            present.put(name, value);
        }
        return value;
    }

    /** Whether a number that it tells is about the others alone. */
    boolean canNarrow(Operation operation) {
        var request = attempt(operation, Role.ADMINISTRATOR).request();
        return concerns(request.path()) || (request.body() != null && concerns(request.body()));
    }

    /** What was used up by a request that was not refused: made anew when it is needed. */
    void spend(Set<String> used) {
        used.forEach(present::remove);
        if (used.contains("user")) {
            present.keySet().removeAll(List.of("password", "authorization"));
        }
    }

    /** Whether something of the others stands in a text. */
    boolean concerns(String text) {
        return text.contains(SECRET) || markers.stream().anyMatch(text::contains);
    }

    /** What a parameter in a path stands for. */
    private static String parameter(Operation operation, String name) {
        var path = operation.path();
        if (operation.api() == Api.OURS) {
            return switch (name) {
                case "caseNumber" ->
                    path.contains("opinions") || path.contains("breach-")
                            ? "breach"
                            : path.contains("effects")
                                    ? "revocation"
                                    : path.contains("audit-items") || path.contains("drafts") ? "audited" : "case";
                case "number", "certificateNumber" -> "certificate";
                case "userId" -> "freeAuditor";
                case "id" ->
                    path.contains("reconciliations")
                            ? "reconciliation"
                            : path.contains("open-tasks") ? "task" : path.contains("files") ? "caseFile" : "document";
                case "diagram" -> "caseDiagram";
                case "predecessor" -> operation.method().equals("DELETE") ? "linked" : "predecessor";
                case "businessNumber" -> operation.method().equals("DELETE") ? "breachFirm" : "businessNumber";
                default -> name;
            };
        }
        return switch (name) {
            case "varName", "varId" -> "variableName";
            case "tenant-id", "tenantId", "decisionDefinitionId", "attachmentId" -> "nothing";
            case "messageName" -> "messageName";
            case "commentId" -> "comment";
            case "userId" -> "user";
            case "groupId" -> "group";
            case "resourceId" -> "resource";
            case "metrics-name", "name" -> path.startsWith("/metrics") ? "metric" : "engine";
            case "engine", "processEngineName" -> "engine";
            case "appName" -> "app";
            case "file" -> "file";
            case "operationId" -> "operation";
            case "key" -> path.startsWith("/process-definition") ? "key" : "nothing";
            default -> byId(path);
        };
    }

    private static String byId(String path) {
        var place = path.replaceFirst("^/cockpit/plugin/base/\\{engine}", "").replaceFirst("/\\{.*", "");
        return switch (place) {
            case "/authorization" -> "authorization";
            case "/batch", "/history/batch" -> "batch";
            case "/deployment" -> "deployment";
            case "/execution" -> "execution";
            case "/filter" -> "filter";
            case "/group" -> "group";
            case "/user" -> "user";
            case "/incident" -> "incident";
            case "/job" -> path.endsWith("/retries") ? "failedJob" : "timer";
            case "/job-definition" -> "jobDefinition";
            case "/process-definition", "/history/process-definition" -> "definition";
            case "/process-instance", "/history/process-instance" -> "instance";
            case "/task" -> "task";
            case "/variable-instance" -> "variable";
            case "/history/activity-instance" -> "pastActivity";
            case "/history/detail" -> "pastDetail";
            case "/history/variable-instance" -> "pastVariable";
            case "/history/job-log" -> "pastJob";
            default -> "nothing";
        };
    }

    private void prepare() {
        var admin = server.as("admin");
        constant("nothing", "00000000-0000-0000-0000-000000000000");
        constant("engine", "default");
        constant("app", "tasklist");
        constant("file", "app/plugin.js");
        constant("key", "certification-issuance");
        constant("metric", "activity-instance-start");
        constant("messageName", "CertificateRevoked");
        constant("variableName", "scope");
        constant("freeAuditor", "auditor6");
        constant("certificate", "ISMS-P-FSI-2025-001");
        constant("breachFirm", "9998100048");
        constant("otherHolder", "9998100053");

        suppliers.put("newNumber", () -> Desk.businessNumber("99771%04d".formatted(++serial)));
        suppliers.put("newFirm", () -> desk.register("New one", "ONLINE_PLATFORM", 1_000_000_000)
                .businessNumber());
        suppliers.put(
                "freeDay",
                () -> LocalDate.now(Desk.SEOUL).plusDays(100 + ++serial).toString());
        constant("item", "1.1.1");
        suppliers.put("audited", this::audited);
        constant("sheet", "findings-to-record");
        constant("row", "1");
        suppliers.put("caseDiagram", () -> "certification-issuance");
        suppliers.put("diagram", () -> diagram("foreign"));

        // The case: an application that an agency made, with a task that an officer has a word on.
        suppliers.put("case", this::newCase);
        for (var name : List.of("task", "instance", "comment", "businessNumber", "execution", "variable")) {
            suppliers.put(name, () -> ofCase(name));
        }
        suppliers.put("pastActivity", () -> first("history/activity-instance?processInstanceId=" + now("instance")));
        suppliers.put("pastDetail", () -> first("history/detail?processInstanceId=" + now("instance")));
        suppliers.put("pastVariable", () -> first("history/variable-instance?processInstanceId=" + now("instance")));
        suppliers.put("operation", () -> rest("history/user-operation?maxResults=1")
                .at("/0/operationId")
                .asText());
        suppliers.put("document", () -> server.as("admin")
                .get("api/cases/" + now("revocation") + "/documents")
                .expect(200)
                .json()
                .at("/documents/0/id")
                .asText());
        suppliers.put("caseFile", () -> server.as("officer")
                .post(
                        "api/cases/" + now("case") + "/files",
                        new Multipart().field("purpose", "OTHER").file("foreign.txt", SECRET))
                .expect(201)
                .json()
                .at("/files/0/id")
                .asText());
        suppliers.put("reconciliation", () -> server.as("manager")
                .get("api/reconciliations")
                .expect(200)
                .json()
                .at("/reconciliations/0/id")
                .asText());
        suppliers.put("linked", () -> {
            var predecessor =
                    desk.register("Before " + SECRET, "ONLINE_PLATFORM", 1).businessNumber();
            server.as("msit")
                    .put(
                            "api/organizations/" + now("breachFirm") + "/predecessors/" + predecessor,
                            Map.of("reason", "MERGER", "effectiveOn", "2026-07-01"))
                    .expect(200);
            return predecessor;
        });
        var free = new ArrayDeque<>(FREE);
        suppliers.put("freeCertificate", () -> free.size() > 1 ? free.remove() : free.element());
        suppliers.put("predecessor", () -> desk.register("Before " + SECRET, "ONLINE_PLATFORM", 1)
                .businessNumber());

        // The timers: an opinion period that runs, and one of a certificate that failed.
        suppliers.put("revocation", this::newRevocation);
        suppliers.put("timerInstance", () -> mark(desk.instance(now("revocation"))));
        suppliers.put("timer", () -> mark(first("job?processInstanceId=" + now("timerInstance"))));
        suppliers.put("pastJob", () -> first("history/job-log?jobId=" + now("timer")));
        suppliers.put("failedJob", this::newFailure);
        suppliers.put("incident", () -> {
            var job = now("failedJob");
            return rest("incident?configuration=" + job).at("/0/id").asText();
        });
        suppliers.put("breach", once(this::newBreach)); // whoever reports it again is refused

        suppliers.put("definition", () -> rest("process-definition/key/certification-issuance")
                .get("id")
                .asText());
        suppliers.put("jobDefinition", () -> first("job-definition?processDefinitionKey=certificate-validity"));
        suppliers.put("deployment", () -> first("deployment"));
        suppliers.put("resource", () -> first("deployment/" + now("deployment") + "/resources"));
        suppliers.put("batch", this::newBatch);

        suppliers.put("user", () -> {
            var id = "stranger" + ++serial;
            desk.open(id, "applicants");
            return mark(id);
        });
        suppliers.put("password", () -> Client.password(now("user")));
        suppliers.put("today", () -> Desk.today().toString());
        suppliers.put("authorization", () -> first("authorization?userIdIn=" + now("user")));
        suppliers.put("group", () -> {
            var id = "strangers-" + ++serial;
            admin.post("engine-rest/group/create", Map.of("id", id, "name", SECRET, "type", "WORKFLOW"))
                    .expect(204);
            return mark(id);
        });
        suppliers.put(
                "filter",
                () -> mark(admin.post(
                                "engine-rest/filter/create",
                                Map.of(
                                        "resourceType",
                                        "Task",
                                        "name",
                                        SECRET + " " + ++serial,
                                        "owner",
                                        "admin",
                                        "query",
                                        Map.of("taskDefinitionKey", "NoSuchTask"),
                                        "properties",
                                        Map.of()))
                        .expect(200)
                        .json()
                        .get("id")
                        .asText()));
    }

    /** Lists are asked for before single things are: what is to be missed in them must be there. */
    private void make() {
        for (var name : List.of(
                "case",
                "timer",
                "pastJob",
                "incident",
                "breach",
                "user",
                "group",
                "filter",
                "batch",
                "authorization")) {
            now(name);
        }
    }

    private static Supplier<String> once(Supplier<String> supplier) {
        var made = new ArrayList<String>();
        return () -> {
            if (made.isEmpty()) {
                made.add(supplier.get());
            }
            return made.get(0);
        };
    }

    private void constant(String name, String value) {
        suppliers.put(name, () -> value);
    }

    private String now(String name) {
        return value(name, new HashSet<>());
    }

    private String mark(String value) {
        markers.add(value);
        return value;
    }

    private JsonNode rest(String path) {
        return server.as("admin").get("engine-rest/" + path).expect(200).json();
    }

    private String first(String path) {
        var id = rest(path + (path.contains("?") ? "&" : "?") + "maxResults=1")
                .at("/0/id")
                .asText();
        if (id.isEmpty()) {
            throw new IllegalStateException("there is none: " + path);
        }
        return id;
    }

    private String newCase() {
        var firm = desk.register(SECRET + " Store", "ONLINE_PLATFORM", 1_000_000_000);
        var number = Desk.businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
        var task = desk.await("officer2", "CheckApplicationDocuments", number);
        var instance = desk.instance(number);
        var comment = server.as("manager2")
                .post(
                        "engine-rest/task/" + task + "/comment/create",
                        Map.of("message", SECRET, "processInstanceId", instance))
                .expect(200)
                .json()
                .get("id")
                .asText();
        present.put("businessNumber", mark(firm.businessNumber()));
        present.put("task", mark(task));
        present.put("instance", mark(instance));
        present.put("comment", mark(comment));
        present.put(
                "execution",
                rest("execution?processInstanceId=" + instance).findValuesAsText("id").stream()
                        .filter(id -> !id.equals(instance))
                        .findFirst()
                        .orElse(instance));
        present.put(
                "variable",
                rest("variable-instance?processInstanceIdIn=" + instance + "&variableName=scope")
                        .at("/0/id")
                        .asText());
        return mark(number);
    }

    /** A case of which an auditor is to visit the organization. */
    private String audited() {
        var number = desk.applyFor(desk.register("Audited", "ONLINE_PLATFORM", 1_000_000_000));
        desk.checkDocuments(number);
        desk.preEvaluate(number, null);
        desk.planAudit(number);
        return mark(number);
    }

    /** Parts of the case come with it: whoever needs a new one gets a new case. */
    private String ofCase(String part) {
        present.keySet()
                .removeAll(List.of(
                        "case", "task", "instance", "comment", "businessNumber", "execution", "variable", "caseFile"));
        present.put("case", newCase());
        return present.get(part);
    }

    private String newRevocation() {
        return mark(server.as("msit")
                .post(
                        "api/revocation-requests",
                        Map.of(
                                "certificateNumber",
                                now("certificate"),
                                "ground",
                                "REPEATED_VIOLATION",
                                "facts",
                                SECRET))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText());
    }

    private String newBreach() {
        return mark(Desk.businessKey(desk.report("msit", now("breachFirm"), 5000)));
    }

    /** A job fails only when something breaks: here it is written into the database. */
    private String newFailure() {
        var job = rest("job?processDefinitionKey=certificate-validity&maxResults=1")
                .get(0);
        var id = job.get("id").asText();
        if (rest("incident?configuration=" + id).isEmpty()) {
            footprint.write(
                    "insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_msg_, incident_type_,"
                            + " execution_id_, activity_id_, failed_activity_id_, proc_inst_id_, proc_def_id_,"
                            + " cause_incident_id_, root_cause_incident_id_, configuration_, job_def_id_)"
                            + " values (?, 1, now(), ?, 'failedJob', ?, 'Timer_NextEvent', 'Timer_NextEvent', ?, ?, null, null, ?, ?)",
                    UUID.randomUUID().toString(),
                    SECRET,
                    job.get("executionId").asText(),
                    job.get("processInstanceId").asText(),
                    job.get("processDefinitionId").asText(),
                    id,
                    job.get("jobDefinitionId").asText());
        }
        footprint.write(
                "update act_ru_job set rev_ = rev_ + 1, retries_ = 0, exception_msg_ = ? where id_ = ?", SECRET, id);
        return mark(id);
    }

    private String newBatch() {
        var id = UUID.randomUUID().toString();
        footprint.write(
                "insert into act_ru_batch (id_, rev_, type_, total_jobs_, jobs_created_, jobs_per_seed_,"
                        + " invocations_per_job_, suspension_state_, create_user_id_, start_time_)"
                        + " values (?, 1, 'instance-deletion', 1, 0, 1, 1, 1, 'admin', now())",
                id);
        footprint.write(
                "insert into act_hi_batch (id_, type_, total_jobs_, jobs_per_seed_, invocations_per_job_,"
                        + " create_user_id_, start_time_) values (?, 'instance-deletion', 1, 1, 1, 'admin', now())",
                id);
        return mark(id);
    }

    /** A diagram in which nothing happens. */
    static String diagram(String key) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://injeung.org/tests">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="Start" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key);
    }

    private static Map<String, JsonNode> requests() {
        try (var json = Others.class.getResourceAsStream("/requests.json")) {
            var requests = new HashMap<String, JsonNode>();
            JSON.readTree(json).properties().forEach(entry -> requests.put(entry.getKey(), entry.getValue()));
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Requests that belong to no operation. */
    static List<String> unknownRequests(List<Operation> operations) {
        var unknown = new ArrayList<>(REQUESTS.keySet());
        operations.forEach(operation -> unknown.remove(operation.name()));
        return unknown;
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
