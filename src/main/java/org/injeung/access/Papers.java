package org.injeung.access;

import static org.injeung.engine.CaseVariables.PAPER_RECEIVED_ON;
import static org.injeung.engine.CaseVariables.PAPER_REFERENCE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organization;
import org.injeung.registry.Paper;

/** The papers by which organizations ask for what an officer enters for them. */
@Dependent
public class Papers {
    private final Clock clock;

    /** Knows which day it is. */
    @Inject
    public Papers(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes the paper that the start variables name: whoever acts for an organization without being one of its accounts must, an
     * account of the organization must not.
     *
     * @param earliest the first day on which it could be received
     * @return empty if the organization itself asks
     * @throws InvalidInput naming the variable that is wrong
     */
    public Optional<Paper> take(DelegateExecution step, String businessNumber, LocalDate earliest) {
        if (Caller.of(step).isIn(Organization.groupOf(businessNumber))) {
            refuse(step, "is only for who enters it for the organization; this is an account of its own");
            return Optional.empty();
        }
        var receivedOn = PAPER_RECEIVED_ON
                .find(step)
                .orElseThrow(() -> new InvalidInput(
                        PAPER_RECEIVED_ON.name(),
                        "is missing: what is entered for an organization names its written request"));
        var today = LocalDate.now(clock);
        if (receivedOn.isAfter(today)) {
            throw new InvalidInput(PAPER_RECEIVED_ON.name(), "must not be in the future: today is " + today);
        }
        if (receivedOn.isBefore(earliest)) {
            throw new InvalidInput(PAPER_RECEIVED_ON.name(), "must not be before " + earliest);
        }
        var reference = PAPER_REFERENCE.from(step);
        if (reference.contains("\n")) {
            throw new InvalidInput(PAPER_REFERENCE.name(), "must be one line");
        }
        return Optional.of(new Paper(receivedOn, reference));
    }

    /** @throws InvalidInput naming the variable if a paper is named */
    public void refuse(DelegateExecution step, String why) {
        Stream.of(PAPER_RECEIVED_ON, PAPER_REFERENCE)
                .filter(variable -> variable.find(step).isPresent())
                .findFirst()
                .ifPresent(variable -> {
                    throw new InvalidInput(variable.name(), why);
                });
    }
}
