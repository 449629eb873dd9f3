package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.registry.RegisterEvent.EXPIRED;
import static org.injeung.registry.RegisterEvent.ISSUED;
import static org.injeung.registry.RegisterEvent.RENEWED;
import static org.injeung.registry.RegisterEvent.REVOCATION_OVERTURNED;
import static org.injeung.registry.RegisterEvent.REVOKED;
import static org.injeung.registry.RegisterEvent.SUSPENDED;
import static org.injeung.registry.RegisterEvent.WITHDRAWN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.registry.RegisterChange;
import org.injeung.registry.RegisterChanges;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever follows the changes of the register misses none and sees none twice, whoever writes meanwhile. */
class RegisterChangesIT {
    private static final String HOLDER = "9998100048";
    private static final int WRITERS = 6;
    private static final int CERTIFICATES = 8;
    private static final Clock CLOCK = Clock.system(Periods.SEOUL);

    @Tag("R18.5")
    @ParameterizedTest
    @EnumSource(DatabaseZoneIT.Kind.class)
    void pollers_read_each_change_once_and_in_order_while_several_write(DatabaseZoneIT.Kind kind) throws Exception {
        var database = new Registry(migrated(kind));
        var pool = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> pool.<Void>submit(() -> {
                        for (var i = 0; i < CERTIFICATES; i++) {
                            live(database, "ISMS-KISA-2026-%d%02d".formatted(writer, i));
                        }
                        return null;
                    }))
                    .toList();
            var readers = IntStream.range(0, 2)
                    .mapToObj(reader -> pool.submit(() -> poll(database, writers)))
                    .toList();
            for (var writer : writers) {
                writer.get(2, TimeUnit.MINUTES);
            }
            var read = readers.get(0).get(1, TimeUnit.MINUTES);
            assertThat(readers.get(1).get(1, TimeUnit.MINUTES)).isEqualTo(read);
            assertThat(read).hasSize(WRITERS * CERTIFICATES * 4).doesNotHaveDuplicates();
            assertThat(read.stream()
                            .collect(Collectors.groupingBy(
                                    line -> line.split(" ")[0],
                                    Collectors.mapping(line -> line.split(" ")[1], Collectors.joining(" "))))
                            .values())
                    .hasSize(WRITERS * CERTIFICATES)
                    .containsOnly("ISSUED SUSPENDED SUSPENSION_ENDED REVOKED");
        } finally {
            pool.shutdownNow();
        }
    }

    /** Four transactions of one certificate. */
    private static void live(Registry database, String number) {
        database.write(entities -> issue(entities, number));
        database.write(entities -> {
            certificate(entities, number)
                    .suspend("CHG-2026-000001", CLOCK.instant(), CLOCK.instant().plusSeconds(600));
            return null;
        });
        database.write(entities -> {
            certificate(entities, number).endSuspension("CHG-2026-000001", CLOCK.instant());
            return null;
        });
        database.write(entities -> {
            certificate(entities, number).revoke(Ground.FRAUD, "REV-2026-000001", CLOCK.instant());
            return null;
        });
    }

    /** Reads on from where it was until everybody has written, and once more. */
    private static List<String> poll(Registry database, List<Future<Void>> writers) {
        var read = new ArrayList<String>();
        var place = 0L;
        for (var isOver = false; !isOver; ) {
            isOver = writers.stream().allMatch(Future::isDone);
            for (var found = after(database, place); !found.isEmpty(); found = after(database, place)) {
                for (var change : found) {
                    assertThat(change.place()).isEqualTo(place + 1);
                    place = change.place();
                    read.add(change.certificateNumber() + " " + change.event());
                }
            }
        }
        return read;
    }

    @Tag("R18.5")
    @ParameterizedTest
    @EnumSource(DatabaseZoneIT.Kind.class)
    void what_began_earlier_and_is_committed_later_comes_behind_what_was_read(DatabaseZoneIT.Kind kind)
            throws Exception {
        var database = new Registry(migrated(kind));
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            var slow = pool.submit(() -> database.write(entities -> {
                var certificate = issue(entities, "ISMS-KISA-2026-001");
                entities.flush();
                written.countDown();
                await(mayCommit);
                return certificate.number();
            }));
            await(written);
            database.write(entities -> issue(entities, "ISMS-KISA-2026-002"));
            var first = after(database, 0);
            assertThat(first).extracting(RegisterChange::certificateNumber).containsExactly("ISMS-KISA-2026-002");
            mayCommit.countDown();
            slow.get(1, TimeUnit.MINUTES);
            var place = first.get(0).place();
            assertThat(after(database, place))
                    .extracting(RegisterChange::certificateNumber)
                    .containsExactly("ISMS-KISA-2026-001");
            assertThat(after(database, place + 1)).isEmpty();
        } finally {
            mayCommit.countDown();
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseZoneIT.Kind.class)
    void a_change_that_is_rolled_back_is_never_told(DatabaseZoneIT.Kind kind) throws Exception {
        var database = new Registry(migrated(kind));
        database.write(entities -> issue(entities, "ISMS-KISA-2026-001"));
        database.writeInVain(entities -> {
            certificate(entities, "ISMS-KISA-2026-001").revoke(Ground.FRAUD, "REV-2026-000001", CLOCK.instant());
            entities.flush();
        });
        assertThat(after(database, 0)).extracting(RegisterChange::event).containsExactly(ISSUED);
    }

    @ParameterizedTest
    @EnumSource(DatabaseZoneIT.Kind.class)
    void whoever_begins_with_an_instant_gets_what_was_recorded_since(DatabaseZoneIT.Kind kind) throws Exception {
        var database = new Registry(migrated(kind));
        database.write(entities -> issue(entities, "ISMS-KISA-2026-001"));
        var recorded = after(database, 0).get(0).recordedAt();
        database.write(entities -> issue(entities, "ISMS-KISA-2026-002"));
        assertThat(before(database, recorded)).isZero();
        assertThat(before(database, after(database, 1).get(0).recordedAt().plusSeconds(1)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(DatabaseZoneIT.Kind.class)
    void what_an_earlier_version_wrote_is_told_from_the_beginning(DatabaseZoneIT.Kind kind) throws Exception {
        var database = kind.get();
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new SearchKeyMigration())
                .target("29.1")
                .load()
                .migrate();
        execute(
                database,
                holder(),
                old("ISMS-KISA-2020-001", "2020-03-02", "2020-03-02", "2023-03-01"), // expired
                old("ISMS-KISA-2021-001", "2021-03-02", "2024-03-02", "2027-03-01"), // renewed
                old("ISMS-KISA-2025-001", "2025-03-02", "2025-03-02", "2028-03-01"), // suspended, revoked
                old("ISMS-KISA-2025-002", "2025-03-02", "2025-03-02", "2028-03-01"), // revoked, restored, given back
                aCase("CHG-2026-000001", "2026-05-01 09:00:00+09"),
                aCase("REV-2026-000001", "2026-04-01 09:00:00+09"),
                aCase("REV-2026-000002", "2026-04-01 09:00:00+09"),
                aCase("OBJ-2026-000001", "2026-06-01 09:00:00+09"),
                "update certification_case set overturned_in = 'OBJ-2026-000001' where case_number = 'REV-2026-000002'",
                "insert into certificate_change (case_number, certificate_number, change_kind, reason, suspended_at,"
                        + " suspended_until, suspension_ended_at) values ('CHG-2026-000001', 'ISMS-KISA-2025-001',"
                        + " 'SUSPENSION', 'x', '2026-03-01 09:00:00+09', '2026-04-30', '2026-05-01 00:00:00+09')",
                revocation("REV-2026-000001", "ISMS-KISA-2025-001"),
                revocation("REV-2026-000002", "ISMS-KISA-2025-002"),
                "update certificate set withdrawn_at = '2026-07-01 09:00:00+09' where certificate_number ="
                        + " 'ISMS-KISA-2025-002'");
        new DatabaseVersion(database).settle();
        var told = after(new Registry(database), 0);
        assertThat(told.stream().map(RegisterChange::place))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, told.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(told.stream().collect(Collectors.groupingBy(RegisterChange::certificateNumber)))
                .hasEntrySatisfying(
                        "ISMS-KISA-2020-001",
                        one -> assertThat(one).extracting(RegisterChange::event).containsExactly(ISSUED, EXPIRED))
                .hasEntrySatisfying("ISMS-KISA-2021-001", one -> {
                    assertThat(one).extracting(RegisterChange::event).containsExactly(ISSUED, RENEWED);
                    assertThat(one.get(0).validUntil()).isEqualTo(LocalDate.of(2024, 3, 1));
                    assertThat(one.get(1).validUntilBefore()).contains(LocalDate.of(2024, 3, 1));
                    assertThat(one.get(1).validUntil()).isEqualTo(LocalDate.of(2027, 3, 1));
                })
                .hasEntrySatisfying("ISMS-KISA-2025-001", one -> assertThat(one)
                        .extracting(RegisterChange::event)
                        .containsExactly(ISSUED, SUSPENDED, REVOKED))
                .hasEntrySatisfying("ISMS-KISA-2025-002", one -> {
                    assertThat(one)
                            .extracting(RegisterChange::event)
                            .containsExactly(ISSUED, REVOKED, REVOCATION_OVERTURNED, WITHDRAWN);
                    assertThat(one.get(2).overturnedIn()).contains("OBJ-2026-000001");
                    assertThat(one.get(1).tookEffectAt()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
                    assertThat(one.get(0).tookEffectAt()).isEqualTo(Instant.parse("2025-03-01T15:00:00Z"));
                });
    }

    private static DataSource migrated(DatabaseZoneIT.Kind kind) throws SQLException {
        var database = kind.get();
        new DatabaseVersion(database).settle();
        execute(
                database,
                holder().replace("registered_at)", "registered_at, updated_at)")
                        .replace("+00')", "+00', '2020-01-01 00:00:00+00')"));
        return database;
    }

    private static String holder() {
        return "insert into organization (business_number, name, name_key, sector, annual_sales, registered_by,"
                + " registered_at) values ('" + HOLDER + "', 'Maru Shop', 'marushop', 'OTHER', 1, 'msit',"
                + " '2020-01-01 00:00:00+00')";
    }

    private static String old(String number, String issuedOn, String validFrom, String validUntil) {
        return ("insert into certificate (certificate_number, number_key, business_number, scheme, scope, scope_key, body,"
                        + " first_issued_on, valid_from, valid_until) values ('%s', '%s', '" + HOLDER
                        + "', 'ISMS', 'Shop', 'shop', 'KISA', '%s', '%s', '%s')")
                .formatted(number, number.replace("-", "").toLowerCase(Locale.ROOT), issuedOn, validFrom, validUntil);
    }

    private static String aCase(String number, String closedAt) {
        return "insert into certification_case (case_number, kind, business_number, started_by, opened_at, closed_at)"
                + " values ('" + number + "', 'CHANGE', '" + HOLDER + "', 'officer', '2026-02-01 00:00:00+00', '"
                + closedAt + "')";
    }

    private static String revocation(String caseNumber, String certificate) {
        return "insert into revocation (case_number, certificate_number, ground, facts, signed_by, signed_at) values ('"
                + caseNumber + "', '" + certificate + "', 'FRAUD', 'x', 'manager', '2026-04-01 09:00:00+09')";
    }

    private static void execute(DataSource database, String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    private static Certificate issue(EntityManager entities, String number) {
        var certificate = new Certificate(
                number,
                HOLDER,
                Scheme.ISMS,
                "Shop",
                "KISA",
                LocalDate.now(CLOCK),
                LocalDate.now(CLOCK).plusYears(3),
                null);
        certificates(entities).takeOver(certificate);
        return certificate;
    }

    private static Certificate certificate(EntityManager entities, String number) {
        return certificates(entities).read(number);
    }

    private static Certificates certificates(EntityManager entities) {
        return new Certificates(entities, new Organizations(entities, CLOCK), new BarExceptions(entities), CLOCK);
    }

    private static List<RegisterChange> after(Registry database, long place) {
        return database.write(entities -> new RegisterChanges(entities).after(place, 20));
    }

    private static long before(Registry database, Instant since) {
        return database.write(entities -> new RegisterChanges(entities).before(since));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The registry on a database, each call in a transaction of its own. */
    private static final class Registry {
        private final EntityManagerFactory factory;

        Registry(DataSource database) {
            factory = Persistence.createEntityManagerFactory(
                    "injeung-test", Map.of("jakarta.persistence.nonJtaDataSource", database));
        }

        <T> T write(Function<EntityManager, T> work) {
            try (var entities = factory.createEntityManager()) {
                entities.getTransaction().begin();
                var result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            }
        }

        void writeInVain(Consumer<EntityManager> work) {
            try (var entities = factory.createEntityManager()) {
                entities.getTransaction().begin();
                work.accept(entities);
                entities.getTransaction().rollback();
            }
        }
    }
}
