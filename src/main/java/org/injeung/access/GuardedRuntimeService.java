package org.injeung.access;

import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** Lets a process begin only at its start event, where Camunda would let whoever may start it begin anywhere in it. */
final class GuardedRuntimeService extends RuntimeServiceImpl {
    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        return new FromTheStart(commandExecutor).definition(processDefinitionId);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
        return new FromTheStart(commandExecutor).key(processDefinitionKey);
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

        private static InvalidInput refused() {
            return new InvalidInput(
                    "startInstructions",
                    new Words(
                            "a process begins at its start event, with its listeners and mappings",
                            "프로세스는 시작 이벤트에서 리스너와 매핑을 거쳐 시작합니다"));
        }
    }
}
