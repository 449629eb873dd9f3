package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Desk.businessKey;
import static org.injeung.system.Patience.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.injeung.system.Client.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people do at once what only one may do. */
class RacesIT {
    @Tag("R23.4")
    @ParameterizedTest
    @EnumSource(Database.class)
    void cases_that_start_at_once_have_numbers_of_their_own(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firms = IntStream.range(0, 8)
                .mapToObj(i -> desk.register("Queue Store", "ONLINE_PLATFORM", 1_000_000_000))
                .toList();
        var answers = atOnce(firms.stream()
                .<Supplier<Answer>>map(firm -> () -> desk.apply("msit", firm.businessNumber(), "ISMS"))
                .toList());

        var numbers = answers.stream().map(Desk::businessKey).toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(8);
        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(desk.read(number).get("status").asText()).isEqualTo("OPEN"));
    }

    /** Nobody else issues certificates of ISMS-P on these servers: the series begins here. */
    @Test
    void the_first_certificates_of_a_series_are_issued_at_once_and_numbered_without_gaps_or_retries() {
        var server = Server.lasting(Database.POSTGRESQL); // H2 lets one after the other in
        var desk = new Desk(server);
        var cases = IntStream.range(0, 20)
                .mapToObj(i -> desk.register("Rush Store", "ONLINE_PLATFORM", 1_000_000_000))
                .map(firm -> businessKey(desk.apply("msit", firm.businessNumber(), "ISMS_P")))
                .toList();
        var ballots = new ArrayList<String>();
        for (var number : cases) {
            desk.checkDocuments(number);
            desk.preEvaluate(number, null);
            desk.auditWithoutFindings(number);
            desk.vote(number, "committee1", "committee2");
            var last = desk.await("committee3", "CastBallot", number);
            desk.claim("committee3", last).expect(204);
            ballots.add(last);
        }
        var failures = failures(server);
        var vote = Map.of("vote", "FOR", "ballotReason", "Convincing");
        atOnce(ballots.stream()
                        .<Supplier<Answer>>map(ballot -> () -> desk.submit("committee3", ballot, vote))
                        .toList())
                .forEach(answer -> answer.expect(204));

        var numbers = cases.stream()
                .map(number -> desk.awaitStatus(number, "ISSUED")
                        .get("certificateNumber")
                        .asText())
                .toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(i ->
                                "ISMS-P-KISA-%d-%03d".formatted(Desk.today().getYear(), i))
                        .toList());
        assertThat(failures(server)).as("stack traces in the log").isEqualTo(failures);
    }

    private static long failures(Server server) {
        return server.printed().lines().filter(line -> line.startsWith("\tat ")).count();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void breach_reports_of_several_agencies_at_once_are_one_case(Database database) {
        var server = Server.shared(database);
        var desk = new Desk(server);
        var firm = desk.register("Twice Reported Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var body = Desk.breach(firm.businessNumber(), 12_345);
        var answers = atOnce(List.of(
                () -> desk.report("pipc", firm.businessNumber(), 12_345),
                () -> server.as("msit").post("api/breach-reports", body),
                () -> desk.report("officer", firm.businessNumber(), 12_345),
                () -> server.as(firm.account()).post("api/breach-reports", body),
                () -> server.as("msit").post("api/breach-reports", body),
                () -> server.as(firm.account()).post("api/breach-reports", body)));

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSizeLessThan(2);
        var open = desk.cases(firm.businessNumber(), "SCREENING", "OPEN");
        assertThat(open).hasSize(1);
        assertThat(desk.read(open.get(0)).at("/breach/reports"))
                .as("one of each account")
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void of_two_officers_who_complete_one_task_one_wins(Database database) {
        var desk = new Desk(Server.shared(database));
        for (var round = 0; round < 3; round++) {
            var firm = desk.register("Hasty Store", "ONLINE_PLATFORM", 1_000_000_000);
            var number = businessKey(desk.apply("msit", firm.businessNumber(), "ISMS"));
            var task = desk.await("officer", "CheckApplicationDocuments", number);
            var answers = atOnce(Stream.of("officer", "officer2")
                    .<Supplier<Answer>>map(officer -> () -> desk.submit(officer, task, Desk.completeDocuments()))
                    .toList());

            assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 409);
            assertThat(desk.decisions(number)).containsOnlyOnce("CheckApplicationDocuments COMPLETE");
            assertThat(desk.tasks("auditor", "PreEvaluateCoreItems", number)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void no_application_gets_past_a_revocation_that_is_signed_meanwhile(Database database) {
        var server = Server.lasting(database);
        var desk = new Desk(server);
        var firm = desk.register("Racing Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var request = server.as("kisa")
                .post(
                        "api/revocation-requests",
                        Map.of("certificateNumber", certificate, "ground", "REPEATED_VIOLATION", "facts", "Third time"))
                .expect(201);
        var revocation = request.json().get("caseNumber").asText();
        desk.complete(firm.account(), "GiveOpinion", revocation, Map.of("opinion", "No"));
        desk.vote(revocation);
        desk.prepareOrder(revocation);
        var order = desk.await("manager", "SignRevocationOrder", revocation);
        desk.claim("manager", order).expect(204);

        var actions = new ArrayList<Supplier<Answer>>();
        actions.add(() -> desk.submit("manager", order, Desk.signature()));
        for (var i = 0; i < 4; i++) {
            actions.add(() -> desk.apply("msit", firm.businessNumber(), "ISMS_P"));
            actions.add(() -> server.as(firm.account())
                    .post(
                            "api/applications",
                            Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS_P", "scope", "Shop")));
        }
        var answers = atOnce(actions);

        // The signature may meet an application that has just been opened: then it is given once more.
        signed(desk, order, answers.get(0));
        assertThat(answers.subList(1, answers.size()))
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 201, 409));
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("REVOKED");
        assertThat(desk.cases(firm.businessNumber(), "ISSUANCE", "OPEN")).isEmpty();
        assertThat(desk.cases(firm.businessNumber(), "ISSUANCE", "ISSUED")).hasSize(1);
        assertThat(desk.search(firm.name()).get("certificates")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void no_certificate_is_issued_past_a_revocation_that_is_signed_meanwhile(Database database) {
        var desk = new Desk(Server.shared(database));
        var firm = desk.register("Photo Finish Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var second = businessKey(desk.apply(firm.account(), firm.businessNumber(), "ISMS_P"));
        desk.checkDocuments(second);
        desk.preEvaluate(second, null);
        desk.auditWithoutFindings(second);
        desk.callMeeting(second);
        for (var member : List.of("committee1", "committee2")) {
            desk.complete(member, "CastBallot", second, Map.of("vote", "FOR", "ballotReason", "Good"));
        }
        desk.report("pipc", firm.businessNumber(), 10_000_001).expect(200);
        var revocation = desk.cases(firm.businessNumber(), "REVOCATION", "OPEN").get(0);
        desk.prepareOrder(revocation);
        var order = desk.await("manager", "SignRevocationOrder", revocation);
        desk.claim("manager", order).expect(204);
        var ballot = desk.await("committee3", "CastBallot", second);
        desk.claim("committee3", ballot).expect(204);

        var answers = atOnce(List.of(
                () -> desk.submit("manager", order, Desk.signature()),
                () -> desk.submit("committee3", ballot, Map.of("vote", "FOR", "ballotReason", "Good"))));

        // Last ballot and signature wanted the same case: one of them had to come again.
        signed(desk, order, answers.get(0));
        assertThat(desk.certificate(certificate).get("status").asText()).isEqualTo("REVOKED");
        await("the end of the second application")
                .until(() -> desk.cases(firm.businessNumber(), "ISSUANCE", "OPEN"), List::isEmpty);
        assertThat(desk.read(second).get("status").asText()).isNotEqualTo("ISSUED");
        assertThat(desk.search(firm.name()).get("certificates")).hasSize(1);
    }

    /** Who met somebody else at the same case signs again. */
    private static void signed(Desk desk, String order, Answer first) {
        if (first.status() == 409) {
            await("the signature")
                    .until(() -> desk.submit("manager", order, Desk.signature()), answer -> answer.status() == 204);
        } else {
            first.expect(204);
        }
    }

    /** Lets all begin at one moment, and tells what each was answered. */
    static List<Answer> atOnce(List<Supplier<Answer>> actions) {
        var threads = Executors.newFixedThreadPool(actions.size());
        try {
            var ready = new CountDownLatch(actions.size());
            var answers = actions.stream()
                    .map(action -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return action.get();
                    }))
                    .toList();
            var all = new ArrayList<Answer>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
