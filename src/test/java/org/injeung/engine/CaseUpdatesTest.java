package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.SHOP;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.injeung.registry.AsOf;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.CaseFilter;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseSearch;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.FindingAction;
import org.injeung.registry.Organizations;
import org.injeung.registry.Page;
import org.injeung.registry.SearchText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseUpdatesTest {
    private static final Instant BEGIN = Stage.OPENING.toInstant();
    private static final CaseFilter EVERYTHING = new CaseFilter(true, Set.of(), null, null);

    /** How a thread is that waits for a row. */
    private static final Set<Thread.State> WAITING =
            Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.BLOCKED);

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    @BeforeEach
    void an_organization() {
        stage.register(SHOP);
    }

    private static CertificationCase read(String caseNumber) {
        return stage.inTransaction(() -> stage.cases().read(caseNumber));
    }

    /** An hour later each. */
    private static void updates(String caseNumber, Callable<?> work) {
        stage.moveTo(stage.now().plus(Duration.ofHours(1)));
        stage.inTransaction(work);
        assertThat(read(caseNumber).updatedAt()).isEqualTo(stage.now());
    }

    @Tag("R23.7")
    @Test
    void whatever_is_written_of_a_case_dates_it_and_what_is_read_does_not() {
        var caseNumber = open(CaseKind.CHANGE, "test");
        var other = open(CaseKind.SURVEILLANCE, "other");
        assertThat(read(caseNumber).updatedAt()).isEqualTo(BEGIN);
        updates(caseNumber, () -> {
            stage.decide(caseNumber);
            return null;
        });
        updates(caseNumber, () -> {
            stage.cases().end(caseNumber, "EndChange", CaseEnding.ENDED_BY_EXPIRY, Words.same("Over"));
            return null;
        });
        updates(caseNumber, () -> {
            stage.cases().reopen(caseNumber, "test");
            stage.make(EntityManager.class).flush(); // and nothing is left to write at the end
            return null;
        });
        var last = stage.now();
        stage.moveTo(last.plusSeconds(60));
        assertThat(read(caseNumber).updatedAt()).isEqualTo(last);
        assertThat(read(other).updatedAt()).isEqualTo(BEGIN);
    }

    private static String open(CaseKind kind, String key) {
        return stage.inTransaction(() -> stage.cases()
                .open(kind, stage.make(Organizations.class).read(SHOP.businessNumber()), null, key, null, "officer")
                .caseNumber());
    }

    @Tag("R23.7")
    @Test
    void a_row_that_names_a_case_only_by_another_row_dates_it_too() {
        var caseNumber = scenes().atFindings(SHOP, "ISMS").getBusinessKey();
        var finding = stage.inTransaction(
                () -> stage.audits().findings(stage.audits().read(caseNumber)).get(0));
        updates(caseNumber, () -> {
            stage.audits().act(finding, FindingAction.Kind.ANSWERED, "Locked", null, null, SHOP.account(), stage.now());
            return null;
        });
    }

    private static Scenes scenes() {
        return new Scenes(stage);
    }

    @Test
    void a_transaction_that_fails_dates_nothing() {
        var caseNumber = open(CaseKind.CHANGE, "test");
        stage.moveTo(BEGIN.plusSeconds(60));
        stage.refusal(
                IllegalStateException.class,
                () -> stage.inTransaction(() -> {
                    stage.decide(caseNumber);
                    stage.make(EntityManager.class).flush();
                    throw new IllegalStateException("broken");
                }));
        assertThat(read(caseNumber).updatedAt()).isEqualTo(BEGIN);
    }

    @Test
    void a_case_is_due_at_the_earliest_deadline_that_it_waits_for() {
        var caseNumber = scenes().apply(SHOP, "ISMS").getBusinessKey();
        var deadlines =
                stage.inTransaction(() -> stage.make(CaseDeadlines.class).of(caseNumber));
        assertThat(read(caseNumber).dueAt())
                .hasValue(deadlines.stream()
                        .map(CaseDeadline::endsAt)
                        .min(Instant::compareTo)
                        .orElseThrow());
    }

    /** It is dated when it writes, not when it began; and whoever asks from asOf on sees it, however long it was in between. */
    @Tag("R23.7")
    @Test
    void a_transaction_that_commits_late_is_seen_by_whoever_polls() throws Exception {
        var caseNumber = open(CaseKind.CHANGE, "test");
        stage.moveTo(BEGIN.plus(Duration.ofDays(1)));
        var written = new CountDownLatch(1);
        var polled = new CountDownLatch(1);
        var executor = Executors.newSingleThreadExecutor();
        try {
            var late = executor.submit(() -> stage.inTransaction(() -> {
                stage.decide(caseNumber);
                stage.make(EntityManager.class).flush();
                written.countDown();
                polled.await();
                return null;
            }));
            written.await();
            var asOf = AsOf.of(stage.make(Clock.class));
            assertThat(updatedSince(asOf)).isEmpty();
            stage.moveTo(stage.now().plus(Duration.ofMinutes(5)));
            asOf = AsOf.of(stage.make(Clock.class));
            assertThat(updatedSince(asOf)).isEmpty();
            stage.moveTo(stage.now().plus(Duration.ofHours(5)));
            polled.countDown();
            late.get();
            assertThat(updatedSince(asOf)).containsExactly(caseNumber);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Between its last statement and its commit nobody sees what it dated: the next poll asks from before that. */
    @Tag("R23.7")
    @Test
    void a_transaction_that_is_dated_and_waits_is_seen_by_whoever_polls() throws Exception {
        var caseNumber = open(CaseKind.CHANGE, "test");
        stage.moveTo(BEGIN.plus(Duration.ofDays(1)));
        var locked = new CountDownLatch(1);
        var polled = new CountDownLatch(1);
        var executor = Executors.newSingleThreadExecutor();
        try {
            var holder = executor.submit(() -> stage.inTransaction(() -> {
                stage.make(EntityManager.class)
                        .createNativeQuery("update certification_case set started_by = 'x' where case_number = '"
                                + caseNumber + "'")
                        .executeUpdate();
                locked.countDown();
                polled.await();
                return null;
            }));
            locked.await();
            var writer = new Thread(() -> stage.inTransaction(() -> {
                stage.decide(caseNumber);
                return null;
            }));
            writer.start();
            while (writer.isAlive() && !WAITING.contains(writer.getState())) {
                Thread.onSpinWait();
            }
            stage.moveTo(stage.now().plus(Duration.ofMinutes(5)));
            var asOf = AsOf.of(stage.make(Clock.class));
            assertThat(updatedSince(asOf)).isEmpty();
            polled.countDown();
            holder.get();
            writer.join();
            assertThat(updatedSince(asOf)).containsExactly(caseNumber);
            assertThat(updatedSince(stage.now())).isEmpty();
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<String> updatedSince(Instant since) {
        return stage.inTransaction(() -> stage
                .cases()
                .list(
                        EVERYTHING,
                        new CaseSearch(SearchText.of(null), null, null, null, null, since, null, null, null),
                        Page.first(Cases.order("updatedAt"), 100))
                .rows()
                .stream()
                .map(CertificationCase::caseNumber)
                .toList());
    }
}
