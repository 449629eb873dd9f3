package org.injeung.committee;

import org.injeung.committee.policy.Resolution;
import org.injeung.engine.Variable;
import org.injeung.registry.Vote;

/** Names shared with {@code committee-deliberation.bpmn}. */
public final class CommitteeProcess {
    /** What is voted on; given by the calling process. */
    public static final Variable<String> MOTION = Variable.text("motion", 200);
    /** How many members vote. */
    public static final Variable<Long> BALLOT_COUNT = Variable.number("ballotCount", 1, 35);
    /** Vote of a member; local to its task. */
    public static final Variable<Vote> VOTE = Variable.answer("vote", Vote.class);
    /** Reason of a member; local to its task. */
    public static final Variable<String> BALLOT_REASON = Variable.text("ballotReason", 1000);
    /** What the calling process learns. */
    public static final Variable<Resolution> RESOLUTION = Variable.answer("resolution", Resolution.class);

    private CommitteeProcess() {}
}
