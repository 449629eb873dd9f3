package org.injeung.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.injeung.access.LoginAttempts.Subjects;
import org.injeung.access.policy.AttemptPolicy;
import org.injeung.access.policy.AttemptPolicy.Counts;
import org.injeung.access.policy.AttemptPolicy.Limits;
import org.injeung.access.policy.AttemptPolicy.Wait;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/**
 * Slows whoever tries passwords, at every door: all of them ask this service. Camunda would lock the account instead, for good, whoever
 * tried. It is asked before a command or transaction begins, so that what was counted stays counted.
 */
final class GuardedIdentityService extends IdentityServiceImpl {
    private static final Logger LOG = Logger.getLogger(GuardedIdentityService.class.getName());
    private static final Duration NOTED_AGAIN = Duration.ofDays(1);
    private static final Duration TIDIED_AGAIN = Duration.ofMinutes(1);
    private static final int REMEMBERED = 1_000;

    private final LoginAttempts attempts;
    private final Limits limits;
    private final Clock clock;
    private final Runnable refused;
    private final Object[] addresses = new Object[64];
    private final Map<String, Instant> logged = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Instant tidiedAt = Instant.EPOCH;

    /** Counts there, and tells of every refusal. */
    GuardedIdentityService(LoginAttempts attempts, Limits limits, Clock clock, Runnable refused) {
        this.attempts = attempts;
        this.limits = limits;
        this.clock = clock;
        this.refused = refused;
        for (var i = 0; i < addresses.length; i++) {
            addresses[i] = new Object();
        }
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        var caller = getCurrentAuthentication();
        if (caller != null && caller.getUserId() != null && !caller.getUserId().equals(userId)) {
            throw new NotAllowed(
                    new Words("Nobody asks whether another account has a password", "다른 계정의 비밀번호는 확인할 수 없습니다"));
        }
        if (userId == null || password == null || userId.isEmpty()) {
            return false;
        }
        var address = InternetAddress.counted(CallersAddress.current());
        var subjects = Subjects.of(userId, address);
        var counts = attempts.read(subjects);
        if (isTrusted(counts)) {
            return isRight(userId, password, counts, subjects);
        }
        requireNoWait(counts, subjects, userId, address);
        // One after the other, or many at once would all come before the first that is counted.
        synchronized (addresses[Math.floorMod(address.hashCode(), addresses.length)]) {
            var again = attempts.read(subjects);
            requireNoWait(again, subjects, userId, address);
            return isRight(userId, password, again, subjects);
        }
    }

    /** Camunda takes a password that does not satisfy the policy for something that broke. */
    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        try {
            super.saveUser(user, skipPasswordPolicy);
        } catch (ProcessEngineException e) {
            if ("Password does not match policy".equals(e.getMessage())) {
                throw new InvalidInput(
                        "password",
                        new Words(
                                "does not satisfy the policy, which GET /engine-rest/identity/password-policy tells",
                                "비밀번호 정책에 맞지 않습니다. 정책은 GET /engine-rest/identity/password-policy에서 확인하십시오"));
            }
            throw e;
        }
    }

    private boolean isTrusted(Counts counts) {
        var now = clock.instant();
        return AttemptPolicy.isKnown(counts.pair(), limits, now)
                && AttemptPolicy.failures(counts.pair(), limits, now) == 0;
    }

    private boolean isRight(String userId, String password, Counts counts, Subjects subjects) {
        // A control character is in no id; the database would not even read it.
        var right = userId.chars().noneMatch(Character::isISOControl) && super.checkPassword(userId, password);
        var now = clock.instant();
        if (!right) {
            count(counts, subjects, now);
        } else if (counts.pair().failures() > 0
                || counts.pair().succeededAt() == null
                || counts.pair().succeededAt().plus(NOTED_AGAIN).isBefore(now)) {
            attempts.succeeded(subjects.pair(), now);
        }
        return right;
    }

    /** Who is known and mistypes is not held against others at the address. */
    private void count(Counts counts, Subjects subjects, Instant now) {
        attempts.failed(subjects.pair(), now);
        if (!AttemptPolicy.isKnown(counts.pair(), limits, now)) {
            attempts.failed(subjects.address(), now);
            attempts.failed(subjects.account(), now);
        }
        synchronized (logged) {
            if (tidiedAt.plus(TIDIED_AGAIN).isAfter(now)) {
                return;
            }
            tidiedAt = now;
        }
        attempts.forget(now);
    }

    private void requireNoWait(Counts counts, Subjects subjects, String userId, String address) {
        var now = clock.instant();
        var wait = AttemptPolicy.waiting(counts, limits, now);
        if (wait.isPresent()) {
            refused.run();
            tell(wait.get(), subjects, userId, address, now);
            throw new TooManyAttempts(Duration.between(now, wait.get().until()));
        }
    }

    /** One line for a burst, however many attempts it has. */
    private void tell(Wait wait, Subjects subjects, String userId, String address, Instant now) {
        var subject =
                switch (wait.scope()) {
                    case PAIR -> subjects.pair();
                    case ADDRESS -> subjects.address();
                    case ACCOUNT -> subjects.account();
                };
        synchronized (logged) {
            var before = Optional.ofNullable(logged.put(subject, now));
            if (before.filter(at -> at.plus(limits.forgottenAfter()).isAfter(now))
                    .isPresent()) {
                return;
            }
        }
        var account = userId.replaceAll("[^\\w.@-]", "?");
        LOG.log(
                Level.WARNING,
                "Too many wrong passwords {0}: further attempts wait",
                switch (wait.scope()) {
                    case PAIR -> "for " + account.substring(0, Math.min(64, account.length())) + " from " + address;
                    case ADDRESS -> "from " + address;
                    case ACCOUNT ->
                        "for " + account.substring(0, Math.min(64, account.length())) + " from many addresses";
                });
    }
}
