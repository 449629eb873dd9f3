package org.injeung.access;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * The engine's history without variables that are secret, which anybody who reads a process could otherwise read there. By name, so that
 * it holds for every version of a diagram.
 */
final class SecretHistory extends DbHistoryEventHandler {
    private final Set<String> secret;

    SecretHistory(Set<String> secret) {
        this.secret = Set.copyOf(secret);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!isSecret(event)) {
            super.handleEvent(event);
        }
    }

    private boolean isSecret(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity update) {
            return secret.contains(update.getVariableName());
        }
        return event instanceof HistoricFormPropertyEventEntity field && secret.contains(field.getPropertyId());
    }
}
