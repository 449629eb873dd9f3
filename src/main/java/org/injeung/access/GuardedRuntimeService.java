package org.injeung.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.RestartProcessInstanceBuilder;

/**
 * Lets a process begin only at its start event, where Camunda would let whoever may start it begin anywhere in it, and lets nobody
 * outside the engine move, end or change a case past its tasks.
 */
final class GuardedRuntimeService extends RuntimeServiceImpl {
    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        return new FromTheStart(commandExecutor).definition(processDefinitionId);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
        return new FromTheStart(commandExecutor).key(processDefinitionKey);
    }

    @Override
    public RestartProcessInstanceBuilder restartProcessInstances(String processDefinitionId) {
        throw new BadUserRequestException("A case that has ended is not restarted: start a new one");
    }

    @Override
    public ProcessInstanceModificationBuilder createProcessInstanceModification(String processInstanceId) {
        requireStep();
        return super.createProcessInstanceModification(processInstanceId);
    }

    @Override
    public ModificationBuilder createModification(String processDefinitionId) {
        requireStep();
        return super.createModification(processDefinitionId);
    }

    @Override
    public MessageCorrelationBuilder createMessageCorrelation(String messageName) {
        requireStep();
        return super.createMessageCorrelation(messageName);
    }

    @Override
    public void messageEventReceived(String messageName, String executionId) {
        requireStep();
        super.messageEventReceived(messageName, executionId);
    }

    @Override
    public void messageEventReceived(String messageName, String executionId, Map<String, Object> variables) {
        requireStep();
        super.messageEventReceived(messageName, executionId, variables);
    }

    @Override
    public void deleteProcessInstance(
            String processInstanceId,
            String deleteReason,
            boolean skipCustomListeners,
            boolean externallyTerminated,
            boolean skipIoMappings,
            boolean skipSubprocesses) {
        requireStep();
        super.deleteProcessInstance(
                processInstanceId,
                deleteReason,
                skipCustomListeners,
                externallyTerminated,
                skipIoMappings,
                skipSubprocesses);
    }

    @Override
    public void deleteProcessInstanceIfExists(
            String processInstanceId,
            String deleteReason,
            boolean skipCustomListeners,
            boolean externallyTerminated,
            boolean skipIoMappings,
            boolean skipSubprocesses) {
        requireStep();
        super.deleteProcessInstanceIfExists(
                processInstanceId,
                deleteReason,
                skipCustomListeners,
                externallyTerminated,
                skipIoMappings,
                skipSubprocesses);
    }

    @Override
    public Batch deleteProcessInstancesAsync(
            List<String> processInstanceIds,
            ProcessInstanceQuery processInstanceQuery,
            HistoricProcessInstanceQuery historicProcessInstanceQuery,
            String deleteReason,
            boolean skipCustomListeners,
            boolean skipSubprocesses,
            boolean skipIoMappings) {
        requireStep();
        return super.deleteProcessInstancesAsync(
                processInstanceIds,
                processInstanceQuery,
                historicProcessInstanceQuery,
                deleteReason,
                skipCustomListeners,
                skipSubprocesses,
                skipIoMappings);
    }

    @Override
    protected void setVariables(String executionId, Map<String, ? extends Object> variables, boolean local) {
        requireStep();
        super.setVariables(executionId, variables, local);
    }

    @Override
    protected void updateVariables(
            String executionId,
            Map<String, ? extends Object> modifications,
            Collection<String> deletions,
            boolean local) {
        requireStep();
        super.updateVariables(executionId, modifications, deletions, local);
    }

    /**
     * Steps send messages, people do not: whoever operates the engine, an administrator too, decides no case by moving it, ending
     * it or changing what its gateways read.
     */
    private void requireStep() {
        if (Context.getCommandContext() == null) {
            throw new AuthorizationException(
                    "A case is moved by its tasks, timers and steps alone; whoever operates the engine decides nothing");
        }
    }

    private static final class FromTheStart extends ProcessInstantiationBuilderImpl {
        FromTheStart(CommandExecutor commands) {
            super(commands);
        }

        FromTheStart definition(String id) {
            processDefinitionId = id;
            return this;
        }

        FromTheStart key(String key) {
            processDefinitionKey = key;
            return this;
        }

        @Override
        public ProcessInstantiationBuilder startBeforeActivity(String activityId) {
            throw refused();
        }

        @Override
        public ProcessInstantiationBuilder startAfterActivity(String activityId) {
            throw refused();
        }

        @Override
        public ProcessInstantiationBuilder startTransition(String transitionId) {
            throw refused();
        }

        @Override
        public ProcessInstanceWithVariables executeWithVariablesInReturn(
                boolean skipCustomListeners, boolean skipIoMappings) {
            if (skipCustomListeners || skipIoMappings) {
                throw refused();
            }
            return super.executeWithVariablesInReturn(false, false);
        }

        private static BadUserRequestException refused() {
            return new BadUserRequestException(
                    "startInstructions: a process begins at its start event, with its listeners and mappings");
        }
    }
}
