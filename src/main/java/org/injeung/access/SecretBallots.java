package org.injeung.access;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.injeung.committee.CommitteeProcess;

/**
 * The engine's history without ballots, which anybody who reads a process could otherwise read while the vote runs: the step keeps
 * them in the registry, which shows them when the meeting is closed. By name, so that it holds for every version of the diagram.
 */
final class SecretBallots extends DbHistoryEventHandler {
    private static final Set<String> SECRET =
            Set.of(CommitteeProcess.VOTE.name(), CommitteeProcess.BALLOT_REASON.name());

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!isSecret(event)) {
            super.handleEvent(event);
        }
    }

    private static boolean isSecret(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity update) {
            return SECRET.contains(update.getVariableName());
        }
        return event instanceof HistoricFormPropertyEventEntity field && SECRET.contains(field.getPropertyId());
    }
}
