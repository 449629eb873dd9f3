package org.injeung.access.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long somebody waits after wrong passwords. What is slowed is one account from one address; a looser bound holds for all
 * accounts from one address, a short one for one account from all addresses. Whoever logged in from an address lately is known
 * there: neither of the last two touches him, and he never waits long, so nobody locks him out.
 */
public final class AttemptPolicy {
    private static final int MOST_DOUBLINGS = 30;

    private AttemptPolicy() {}

    /** What is counted. */
    public enum Scope {
        /** One account from one address. */
        PAIR,
        /** Whatever account from one address. */
        ADDRESS,
        /** One account from whatever address. */
        ACCOUNT
    }

    /**
     * The numbers that an operator may change.
     *
     * @param attempts wrong passwords of an account from an address without a wait
     * @param addressAttempts the same of all accounts from an address
     * @param accountAttempts the same of an account from all addresses
     * @param longestWait of an account from an address, and of an address
     * @param knownWait the longest for whoever logged in from there lately
     * @param accountWait the longest of an account from all addresses
     * @param forgottenAfter how long after the last wrong password nothing is counted any more
     * @param knownFor how long somebody is known who logged in
     */
    public record Limits(
            int attempts,
            int addressAttempts,
            int accountAttempts,
            Duration longestWait,
            Duration knownWait,
            Duration accountWait,
            Duration forgottenAfter,
            Duration knownFor) {}

    /**
     * What was counted.
     *
     * @param failures wrong passwords
     * @param failedAt the last of them, or null
     * @param succeededAt the last login that was noted, or null
     */
    public record Count(int failures, Instant failedAt, Instant succeededAt) {
        /** Nothing yet. */
        public static final Count NONE = new Count(0, null, null);
    }

    /** The three counts that an attempt meets. */
    public record Counts(Count pair, Count address, Count account) {}

    /** An attempt before that moment is refused, because of what was counted there. */
    public record Wait(Scope scope, Instant until) {}

    /** The wait that holds now, the longest if there are several. */
    public static Optional<Wait> waiting(Counts counts, Limits limits, Instant now) {
        var known = isKnown(counts.pair(), limits, now);
        var pair = end(
                Scope.PAIR,
                counts.pair(),
                limits.attempts(),
                known ? limits.knownWait() : limits.longestWait(),
                limits,
                now);
        var others = known
                ? Stream.<Optional<Wait>>empty()
                : Stream.of(
                        end(
                                Scope.ADDRESS,
                                counts.address(),
                                limits.addressAttempts(),
                                limits.longestWait(),
                                limits,
                                now),
                        end(
                                Scope.ACCOUNT,
                                counts.account(),
                                limits.accountAttempts(),
                                limits.accountWait(),
                                limits,
                                now));
        return Stream.concat(Stream.of(pair), others)
                .flatMap(Optional::stream)
                .filter(wait -> wait.until().isAfter(now))
                .max(Comparator.comparing(Wait::until));
    }

    /** Whether the account logged in from the address lately. */
    public static boolean isKnown(Count pair, Limits limits, Instant now) {
        return pair.succeededAt() != null
                && pair.succeededAt().plus(limits.knownFor()).isAfter(now);
    }

    /** How many wrong passwords still count. */
    public static int failures(Count count, Limits limits, Instant now) {
        return count.failedAt() == null
                        || !count.failedAt().plus(limits.forgottenAfter()).isAfter(now)
                ? 0
                : count.failures();
    }

    /** A second after the last attempt that is free, then twice as long each time. */
    private static Optional<Wait> end(
            Scope scope, Count count, int free, Duration longest, Limits limits, Instant now) {
        var beyond = failures(count, limits, now) - free;
        if (beyond < 0) {
            return Optional.empty();
        }
        var wait = Duration.ofSeconds(1L << Math.min(beyond, MOST_DOUBLINGS));
        return Optional.of(new Wait(scope, count.failedAt().plus(wait.compareTo(longest) < 0 ? wait : longest)));
    }
}
