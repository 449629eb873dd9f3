package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.SHOP;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.injeung.engine.Stage;
import org.injeung.law.CaseEnding;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agency keeps a copy of what it may see, and asks every hour for what was written since. */
class PollingTest {
    private static final int HOURS = 7 * 24;
    private static final String NUMBER = "ISMS-KISA-2025-001";
    private static final CaseFilter EVERYTHING = new CaseFilter(true, Set.of(), null, null);

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private final Map<String, Instant> cases = new TreeMap<>();
    private final Map<String, Instant> organizations = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();
    private Instant since = Instant.EPOCH;
    private Instant certificateSeen;
    private long place;

    @BeforeEach
    void a_holder() {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS);
    }

    /** What is written in an hour is committed after that hour's poll, which does not see it: the next one has to. */
    @Tag("R18.5")
    @Tag("R23.7")
    @Test
    void a_week_of_polls_misses_nothing_that_is_written_meanwhile() throws Exception {
        var begin = stage.now();
        var open = new ArrayList<String>();
        var pool = Executors.newSingleThreadExecutor();
        try {
            for (var hour = 0; hour < HOURS; hour++) {
                stage.moveTo(begin.plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(hour * 7L % 60)));
                writeWhilePolling(pool, hour, open);
            }
        } finally {
            pool.shutdownNow();
        }
        stage.moveTo(begin.plus(Duration.ofHours(HOURS + 1L)));
        poll();

        assertThat(cases).hasSize(HOURS / 6).isEqualTo(allCases(Instant.EPOCH));
        assertThat(organizations).hasSize(1).isEqualTo(allOrganizations(Instant.EPOCH));
        assertThat(organizations.get(SHOP.businessNumber())).isAfter(begin.plus(Duration.ofDays(6)));
        assertThat(changes)
                .hasSize(1 + HOURS / 3)
                .doesNotHaveDuplicates()
                .isEqualTo(stage.inTransaction(() -> told(0)));
        assertThat(certificateSeen).isAfter(begin.plus(Duration.ofDays(6)));
    }

    private void writeWhilePolling(ExecutorService pool, int hour, List<String> open) throws Exception {
        var written = new CountDownLatch(1);
        var polled = new CountDownLatch(1);
        var writer = pool.submit(() -> stage.inTransaction(() -> {
            write(hour, open);
            stage.make(EntityManager.class).flush();
            written.countDown();
            assertThat(polled.await(1, TimeUnit.MINUTES)).isTrue();
            return null;
        }));
        assertThat(written.await(1, TimeUnit.MINUTES)).isTrue();
        stage.moveTo(stage.now().plus(Duration.ofMinutes(2))); // it is dated before the poll
        poll();
        polled.countDown();
        writer.get(1, TimeUnit.MINUTES);
    }

    private static void write(int hour, List<String> open) {
        var now = stage.now();
        var holder = stage.make(Organizations.class).read(SHOP.businessNumber());
        switch (hour % 6) {
            case 0 ->
                open.add(stage.cases()
                        .open(CaseKind.CHANGE, holder, null, "hour-" + hour, null, "officer")
                        .caseNumber());
            case 1 -> stage.decide(open.get(open.size() - 1));
            case 2 ->
                stage.cases()
                        .end(open.get(open.size() - 1), "EndChange", CaseEnding.ENDED_BY_EXPIRY, Words.same("Over"));
            case 3 -> stage.certificates().read(NUMBER).suspend("CHG-2026-000001", now, now.plus(Duration.ofDays(10)));
            case 4 -> stage.certificates().read(NUMBER).endSuspension("CHG-2026-000001", now);
            default -> holder.describe(hour + " Sejong-daero", null, null, now);
        }
    }

    private void poll() {
        stage.inTransaction(() -> {
            var asOf = AsOf.of(stage.make(Clock.class));
            cases.putAll(allCases(since));
            organizations.putAll(allOrganizations(since));
            var about = new Certificates.Search(SearchText.of(null), null, null, null, null, since);
            if (!stage.certificates()
                    .search(about, first(Certificates.order(null)))
                    .rows()
                    .isEmpty()) {
                certificateSeen = stage.now();
            }
            changes.addAll(told(place));
            place = changes.size();
            since = asOf;
            return null;
        });
    }

    private static List<String> told(long place) {
        return stage.make(RegisterChanges.class).after(place, 1_000).stream()
                .map(change -> change.place() + " " + change.event() + " " + change.recordedAt())
                .toList();
    }

    private static Map<String, Instant> allCases(Instant since) {
        var about = new CaseSearch(SearchText.of(null), null, null, null, null, since, null, null, null);
        return stage.inTransaction(() -> byNumber(
                stage.cases().list(EVERYTHING, about, first(Cases.order(null))),
                CertificationCase::caseNumber,
                CertificationCase::updatedAt));
    }

    private static Map<String, Instant> allOrganizations(Instant since) {
        var about = new Organizations.Search(null, SearchText.of(null), false, null, null, since);
        return stage.inTransaction(() -> byNumber(
                stage.make(Organizations.class).list(about, first(Organizations.order(null))),
                Organization::businessNumber,
                Organization::updatedAt));
    }

    private static <E> Page<E> first(Order<E> order) {
        return Page.of(order, null, null, null, 100, 100);
    }

    private static <E> Map<String, Instant> byNumber(
            Part<E> part, Function<E, String> number, Function<E, Instant> updatedAt) {
        assertThat(part.next()).isNull();
        var found = new TreeMap<String, Instant>();
        part.rows().forEach(row -> found.put(number.apply(row), updatedAt.apply(row)));
        return found;
    }
}
