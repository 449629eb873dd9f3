package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.injeung.fields.Values;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;
import org.injeung.registry.Organization;
import org.injeung.registry.Paper;

/** The papers by which organizations ask for what an officer enters for them. */
@Dependent
public class Papers {
    private static final String RECEIVED_ON = "paperReceivedOn";
    private static final String REFERENCE = "paperReference";

    private final Clock clock;

    /** Knows which day it is. */
    @Inject
    public Papers(Clock clock) {
        this.clock = clock;
    }

    /**
     * The paper that somebody names.
     *
     * @param receivedOn when it was received, or null
     * @param reference what it is called and where it is kept, or null
     */
    public record Named(LocalDate receivedOn, String reference) {
        /** Whether no paper is named. */
        public boolean isNone() {
            return receivedOn == null && reference == null;
        }

        /** @throws InvalidInput naming what is named of a paper */
        public void refuse(Words why) {
            var wrong = Stream.of(
                            receivedOn == null ? null : new Wrong(RECEIVED_ON, why),
                            reference == null ? null : new Wrong(REFERENCE, why))
                    .filter(Objects::nonNull)
                    .toList();
            InvalidInput.throwIfAny(wrong);
        }
    }

    /**
     * Takes the paper that is named: whoever acts for an organization without being one of its accounts must name one, an account of the
     * organization must not.
     *
     * @param earliest the first day on which it could be received
     * @return empty if the organization itself asks
     * @throws InvalidInput naming what is wrong
     */
    public Optional<Paper> take(Caller caller, Named named, String businessNumber, LocalDate earliest) {
        if (caller.isIn(Organization.groupOf(businessNumber))) {
            named.refuse(new Words(
                    "is only for who enters it for the organization; this is an account of its own",
                    "조직을 대신하여 입력하는 경우에만 적습니다. 이 계정은 그 조직의 계정입니다"));
            return Optional.empty();
        }
        var wrong = new ArrayList<Wrong>();
        problem(named.receivedOn(), earliest).ifPresent(problem -> wrong.add(new Wrong(RECEIVED_ON, problem)));
        if (named.reference() == null) {
            wrong.add(new Wrong(REFERENCE, Values.MISSING));
        }
        InvalidInput.throwIfAny(wrong);
        return Optional.of(new Paper(named.receivedOn(), named.reference()));
    }

    private Optional<Words> problem(LocalDate receivedOn, LocalDate earliest) {
        var today = LocalDate.now(clock);
        if (receivedOn == null) {
            return Optional.of(new Words(
                    "is missing: what is entered for an organization names its written request",
                    "값이 없습니다. 조직을 대신하여 입력할 때에는 그 조직의 서면 신청을 적습니다"));
        }
        if (receivedOn.isAfter(today)) {
            return Optional.of(
                    new Words("must not be in the future: today is %s", "미래일 수 없습니다. 오늘은 %s입니다").with(today));
        }
        return receivedOn.isBefore(earliest)
                ? Optional.of(new Words("must not be before %s", "%s 이전일 수 없습니다").with(earliest))
                : Optional.empty();
    }
}
