package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.injeung.system.Patience.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.injeung.system.Client.Answer;
import org.injeung.system.Desk.Firm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody gets past the bar: not at once, not under another number, and by an exception only with two managers. */
class CooldownIT {
    private static final int APPLICATIONS = 200;
    private static final List<String> SCHEMES = List.of("ISMS", "ISMS_P");

    @Tag("R1.2")
    @ParameterizedTest
    @EnumSource(Database.class)
    void of_200_applications_of_one_company_none_gets_past_the_signature_of_a_revocation(Database database) {
        var server = Server.lasting(database);
        var desk = new Desk(server);
        var holder = desk.register("Stampede Store", "ONLINE_PLATFORM", 1_000_000_000);
        var branch = desk.register("Stampede Branch", "ONLINE_PLATFORM", 1_000_000_000);
        var successor = desk.register("Stampede Successor", "ONLINE_PLATFORM", 1_000_000_000);
        var company = List.of(holder, branch, successor);
        for (var firm : List.of(holder, branch)) {
            number(
                            server.as("officer"),
                            firm,
                            "110111-00" + holder.businessNumber().substring(5))
                    .expect(200);
        }
        succeed(server, branch, successor);
        var certificate = desk.certify(holder);
        var revocation = server.as("kisa")
                .post(
                        "api/revocation-requests",
                        Map.of("certificateNumber", certificate, "ground", "REPEATED_VIOLATION", "facts", "Third time"))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        desk.complete(holder.account(), "GiveOpinion", revocation, Map.of("opinion", "No"));
        desk.vote(revocation);
        desk.prepareOrder(revocation);
        var order = desk.await("manager", "SignRevocationOrder", revocation);
        desk.claim("manager", order).expect(204);

        var threads = Executors.newFixedThreadPool(APPLICATIONS + 1);
        var begin = new CountDownLatch(1);
        // It may meet an application that has just been opened: then it is given once more.
        var signature = threads.submit(() -> {
            begin.await();
            return await("the signature")
                    .until(() -> desk.submit("manager", order, Desk.signature()), answer -> answer.status() == 204);
        });
        var applications = new ArrayList<Future<Answer>>();
        for (var i = 0; i < APPLICATIONS; i++) {
            var firm = company.get(i % company.size());
            var scheme = SCHEMES.get(i / company.size() % SCHEMES.size());
            var apply = door(server, desk, firm, scheme, i / (company.size() * SCHEMES.size()));
            applications.add(threads.submit(() -> {
                begin.await();
                return await("an answer").until(apply::get, answer -> answer.status() != 503); // too many at once
            }));
        }
        begin.countDown();
        var outcomes = new TreeMap<Integer, Long>();
        var answers = applications.stream().map(CooldownIT::get).toList();
        answers.forEach(answer -> outcomes.merge(answer.status(), 1L, Long::sum));
        get(signature);
        threads.shutdownNow();

        // 400: the holder had the certificate of that scheme still.
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 201, 400, 409));
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("REVOKED");
        var ended = company.stream().collect(Collectors.summingInt(firm -> desk.cases(
                        firm.businessNumber(), "ISSUANCE", "ENDED_BY_REVOCATION")
                .size()));
        var refused = company.stream()
                .collect(Collectors.summingInt(firm ->
                        desk.cases(firm.businessNumber(), "ISSUANCE", "REFUSED").size()));
        System.out.printf(
                "%s: %d applications against one signature: answers %s; %d opened before it and ended by it,"
                        + " %d refused with a letter, 0 open%n",
                database, APPLICATIONS, outcomes, ended, refused);
        for (var firm : company) {
            assertThat(desk.cases(firm.businessNumber(), "ISSUANCE", "OPEN")).isEmpty();
            assertThat(desk.cases(firm.businessNumber(), "ISSUANCE", "ISSUED")).hasSize(firm.equals(holder) ? 1 : 0);
            var barred = server.as(firm.account())
                    .post(
                            "api/applications",
                            Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Shop"))
                    .expect(409)
                    .json();
            assertThat(barred.get("facts").asText()).contains(revocation);
            var told = server.as(firm.account())
                    .get("api/organizations/" + firm.businessNumber())
                    .expect(200)
                    .json();
            assertThat(told.at("/bar/revocationCase").asText()).isEqualTo(revocation);
            assertThat(told.at("/bar/businessNumber").asText()).isEqualTo(holder.businessNumber());
        }
        assertThat(desk.search("Stampede").get("certificates"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.get("status").asText()).isEqualTo("REVOKED"));
    }

    @Test
    void links_are_declared_by_agencies_and_officers_read_by_whom_they_concern_and_withdrawn() {
        var server = Server.lasting(Database.H2);
        var desk = new Desk(server);
        var predecessor = desk.register("Old Name", "ONLINE_PLATFORM", 1);
        var successor = desk.register("New Name", "ONLINE_PLATFORM", 1);
        var other = desk.register("Other Name", "ONLINE_PLATFORM", 1);
        var path = "api/organizations/" + successor.businessNumber() + "/predecessors";
        var link = path + "/" + predecessor.businessNumber();
        var merger = Map.of("reason", "MERGER", "effectiveOn", "2026-07-01");
        for (var user : List.of(successor.account(), "auditor", "manager", "admin")) {
            server.as(user).put(link, merger).expect(403);
            number(server.as(user), successor, "110111-0062432").expect(403);
        }
        server.anonymous().put(link, merger).expect(401);
        assertThat(server.as("officer")
                        .put(link, Map.of("reason", "FLIGHT", "effectiveOn", "2026-07-01"))
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("reason");
        server.as("officer").put(path + "/9999900013", merger).expect(404);
        var declared = server.as("officer").put(link, merger).expect(200).json();
        assertThat(declared.at("/sameCompany/0/businessNumber").asText()).isEqualTo(predecessor.businessNumber());
        assertThat(declared.at("/sameCompany/0/link").asText()).contains("by merger on 2026-07-01");
        assertThat(server.as("pipc")
                        .put(
                                "api/organizations/" + predecessor.businessNumber() + "/predecessors/"
                                        + successor.businessNumber(),
                                merger)
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("predecessor");
        assertThat(server.as(successor.account()).get(path).expect(200).text())
                .contains(predecessor.businessNumber())
                .doesNotContain("officer");
        server.as(other.account()).get(path).expect(404);
        server.as("msit").delete(link).expect(200);
        assertThat(server.as("officer").get(path).expect(200).json().get("sameCompany"))
                .isEmpty();
        server.as("msit").delete(link).expect(404);

        number(server.as("officer"), successor, "110111-00").expect(400);
        number(server.as("officer"), successor, "110111-0062432").expect(200);
        number(server.as("msit"), successor, "1101110062432").expect(200);
        number(server.as("msit"), successor, "110111-0062433").expect(409);
    }

    @Test
    void an_exception_from_the_bar_takes_two_managers() {
        var server = Server.lasting(Database.H2);
        var desk = new Desk(server);
        var firm = desk.register("Hana Clinics", "OTHER", 1_000_000_000);
        desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.sign(revocation);
        desk.awaitStatus(revocation, "REVOKED");
        var body = Map.of("businessNumber", firm.businessNumber(), "reason", "Patients depend on it");
        for (var user : List.of("officer", "msit", firm.account(), "admin")) {
            server.as(user).post("api/bar-exceptions", body).expect(403);
        }
        var exception = server.as("manager")
                .post("api/bar-exceptions", body)
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        assertThat(exception).startsWith("BEX-");
        var task = desk.await("manager2", "ConfirmBarException", exception);
        desk.claim("manager", task).expect(403);
        server.as(firm.account())
                .post(
                        "api/applications",
                        Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", "Clinics"))
                .expect(409);
        desk.complete(
                "manager2",
                "ConfirmBarException",
                exception,
                Map.of("confirmation", "GRANTED", "confirmationReason", "I agree"));
        var granted = desk.awaitStatus(exception, "GRANTED");
        assertThat(granted.at("/barException/requestedBy").asText()).isEqualTo("manager");
        assertThat(granted.at("/barException/decidedBy").asText()).isEqualTo("manager2");
        assertThat(desk.letters(exception)).containsExactly("BAR_EXCEPTION_GRANTED");
        var application = businessKey(desk.apply(firm.account(), firm.businessNumber(), "ISMS"));
        assertThat(desk.read(application).get("status").asText()).isEqualTo("OPEN");
    }

    private static Supplier<Answer> door(Server server, Desk desk, Firm firm, String scheme, int number) {
        var users = List.of("msit", "officer", firm.account());
        var user = users.get(number % users.size());
        return number % 2 == 0
                ? () -> desk.apply(user, firm.businessNumber(), scheme)
                : () -> server.as(user)
                        .post(
                                "api/applications",
                                Map.of("businessNumber", firm.businessNumber(), "scheme", scheme, "scope", "Shop"));
    }

    private static void succeed(Server server, Firm predecessor, Firm successor) {
        server.as("officer")
                .put(
                        "api/organizations/" + successor.businessNumber() + "/predecessors/"
                                + predecessor.businessNumber(),
                        Map.of("reason", "TRANSFER", "effectiveOn", "2026-07-01"))
                .expect(200);
    }

    private static Answer number(Client client, Firm firm, String corporateNumber) {
        return client.put(
                "api/organizations/" + firm.businessNumber() + "/corporate-number",
                Map.of("corporateNumber", corporateNumber));
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
