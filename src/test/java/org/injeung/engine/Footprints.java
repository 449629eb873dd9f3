package org.injeung.engine;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which nodes of the diagrams were entered and which flows were taken, in transactions that were committed. */
final class Footprints extends AbstractBpmnParseListener {
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::take);
    }

    private void take(DelegateExecution step) {
        var trace = trace(step.getProcessDefinitionId().split(":", 2)[0], step.getCurrentTransitionId());
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, committed -> left.add(trace));
    }

    /** Adds the nodes that are in the history. */
    void readNodes(HistoryService history) {
        history.createHistoricActivityInstanceQuery()
                .list()
                .forEach(node -> left.add(trace(node.getProcessDefinitionKey(), node.getActivityId())));
    }

    /** What of a diagram nobody has touched. The engine leaps from an event-based gateway to the event that came, past the flow. */
    Set<String> untouched(ProcessDefinition diagram, BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode
                        || (element instanceof SequenceFlow flow && !(flow.getSource() instanceof EventBasedGateway)))
                .map(FlowElement::getId)
                .filter(id -> !left.contains(trace(diagram.getKey(), id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void forget() {
        left.clear();
    }

    private static String trace(String diagram, String element) {
        return diagram + "/" + element;
    }
}
