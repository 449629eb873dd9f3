package org.injeung.committee;

import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.injeung.access.SecretVariables;

/** Ballots, while the vote runs: the step keeps them in the registry, which shows them when the meeting is closed. */
@Dependent
public class SecretBallots implements SecretVariables {
    @Override
    public Set<String> names() {
        return Set.of(CommitteeProcess.VOTE.name(), CommitteeProcess.BALLOT_REASON.name());
    }
}
