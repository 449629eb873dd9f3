package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.injeung.access.policy.AttemptPolicy.Limits;
import org.injeung.engine.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GuardedIdentityServiceTest {
    private static final String ACCOUNTS = "jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1";
    private static final String DATABASE = "jdbc:h2:mem:attempts;DB_CLOSE_DELAY=-1";
    private static final Limits LIMITS = new Limits(
            5,
            50,
            100,
            Duration.ofMinutes(15),
            Duration.ofMinutes(1),
            Duration.ofSeconds(10),
            Duration.ofHours(1),
            Duration.ofDays(30));

    private static final AtomicInteger REFUSALS = new AtomicInteger();
    private static final Hands CLOCK = new Hands();
    private static ProcessEngine engine;
    private static IdentityService identities;

    /** A clock that the test moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-22T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeAll
    static void build() throws SQLException, IOException {
        execute(DATABASE, Files.readString(Path.of("src/main/resources/db/migration/V17__login_attempts.sql")));
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl(ACCOUNTS);
        configuration.setHistory("none");
        configuration.setDmnEnabled(false);
        configuration.setEnablePasswordPolicy(true);
        configuration.setIdentityProviderSessionFactory(new Passwords.NeverLocked());
        configuration.setIdentityService(new GuardedIdentityService(
                new LoginAttempts(() -> DriverManager.getConnection(DATABASE), LIMITS),
                LIMITS,
                CLOCK,
                REFUSALS::incrementAndGet));
        engine = configuration.buildProcessEngine();
        identities = engine.getIdentityService();
        var user = identities.newUser("kim");
        user.setPassword("Right-pass-1");
        identities.saveUser(user);
    }

    @BeforeEach
    void begin() throws SQLException {
        execute(DATABASE, "delete from login_attempt");
        REFUSALS.set(0);
        CallersAddress.begin("192.0.2.1");
    }

    @AfterEach
    void end() {
        identities.clearAuthentication();
        CallersAddress.end();
    }

    @AfterAll
    static void close() throws SQLException {
        engine.close();
        execute(DATABASE, "shutdown");
    }

    private static void execute(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void many_attempts_at_once_are_not_more_than_one_after_the_other() throws Exception {
        var pool = Executors.newFixedThreadPool(32);
        try {
            var looked = pool.invokeAll(Stream.generate(() -> (Callable<Boolean>) () -> {
                        CallersAddress.begin("192.0.2.9");
                        return identities.checkPassword("kim", "guess");
                    })
                    .limit(200)
                    .toList());
            assertThat(looked.stream().filter(GuardedIdentityServiceTest::wasLookedAt))
                    .hasSize(5);
        } finally {
            pool.shutdownNow();
        }
        assertThat(REFUSALS).hasValue(195);
    }

    private static boolean wasLookedAt(Future<Boolean> attempt) {
        try {
            assertThat(attempt.get()).isFalse();
            return true;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TooManyAttempts.class);
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Tag("R22.4")
    @Test
    void the_wait_is_told_grows_and_ends() {
        fail(5);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> identities.checkPassword("kim", "Right-pass-1"))
                .satisfies(refusal -> assertThat(refusal.seconds()).isEqualTo(1));
        CLOCK.forward(Duration.ofSeconds(1));
        fail(1);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> identities.checkPassword("kim", "Right-pass-1"))
                .satisfies(refusal -> assertThat(refusal.seconds()).isEqualTo(2));
        CLOCK.forward(Duration.ofSeconds(2));
        assertThat(identities.checkPassword("kim", "Right-pass-1")).isTrue();
        fail(5);
    }

    @Test
    void an_account_that_camunda_locked_before_is_open() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:accounts", "sa", "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update ACT_ID_USER set ATTEMPTS_ = 10, LOCK_EXP_TIME_ = '2099-01-01'"))
                    .isPositive();
        }
        assertThat(identities.checkPassword("kim", "Right-pass-1")).isTrue();
    }

    @Test
    void rows_that_count_no_longer_are_removed() throws SQLException {
        fail(2);
        assertThat(rows()).isEqualTo(3);
        CLOCK.forward(Duration.ofHours(2));
        CallersAddress.begin("192.0.2.2");
        assertThat(identities.checkPassword("kim", "guess")).isFalse();
        assertThat(rows()).isEqualTo(3); // the account's is in both
    }

    @Test
    void nobody_asks_for_another_account() {
        identities.setAuthenticatedUserId("lee");
        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> identities.checkPassword("kim", "Right-pass-1"));
        identities.setAuthenticatedUserId("kim");
        assertThat(identities.checkPassword("kim", "Right-pass-1")).isTrue();
    }

    @Test
    void what_can_be_no_login_is_none() {
        assertThat(identities.checkPassword(null, "x")).isFalse();
        assertThat(identities.checkPassword("kim", null)).isFalse();
        assertThat(identities.checkPassword("kim\u0000", "Right-pass-1")).isFalse();
        assertThat(identities.checkPassword("x".repeat(100_000), "x")).isFalse();
    }

    @Test
    void the_first_administrator_has_a_password_that_satisfies_the_policy() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Accounts.user(identities, "root", "", "Administrator", "root", false))
                .withMessageContaining("certification.administrator.password");
        assertThat(identities.createUserQuery().userId("root").count()).isZero();
        Accounts.user(identities, "root", "", "Administrator", "Right-pass-1", false);
        Accounts.user(identities, "demo", "", "Demonstration", "demo", true);
        assertThat(identities.checkPassword("root", "Right-pass-1")).isTrue();
        assertThat(identities.checkPassword("demo", "demo")).isTrue();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            assertThat(identities.checkPassword("kim", "guess")).isFalse();
        }
    }

    private static int rows() throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE);
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from login_attempt")) {
            count.next();
            return count.getInt(1);
        }
    }
}
