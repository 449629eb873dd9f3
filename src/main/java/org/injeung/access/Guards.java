package org.injeung.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.injeung.engine.Deployments;
import org.injeung.registry.Participants;

/**
 * Puts the rules on who may do what into the engine itself, so that they hold by whatever way it is called: web app, REST API or
 * Java.
 */
@ApplicationScoped
public class Guards extends AbstractProcessEnginePlugin {
    private final Participants participants;
    private final Deployments deployments;
    private final SecretVariables secret;

    /** For the container's proxy. */
    protected Guards() {
        this(null, null, null);
    }

    /** Reads who did what from the registry. */
    @Inject
    public Guards(Participants participants, Deployments deployments, SecretVariables secret) {
        this.participants = participants;
        this.deployments = deployments;
        this.secret = secret;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<>(Optional.ofNullable(configuration.getCustomPreBPMNParseListeners())
                .orElse(List.of()));
        listeners.add(new HumanTasks());
        configuration.setCustomPreBPMNParseListeners(listeners);
        configuration.setHistoryEventHandler(new SecretHistory(secret.names()));
        var tasks = new OpenTasks(configuration);
        configuration.setTaskService(new GuardedTaskService(tasks));
        configuration.setFormService(new GuardedFormService(tasks));
        configuration.setRuntimeService(new GuardedRuntimeService());
        configuration.setManagementService(new GuardedManagementService(configuration));
        configuration.setFilterService(new GuardedFilterService(configuration));
        var managers = new ArrayList<>(
                Optional.ofNullable(configuration.getCustomSessionFactories()).orElse(List.of()));
        managers.add(instead(TaskManager.class, VisibleTasks::new));
        managers.add(instead(AuthorizationManager.class, BroadGrants::new));
        configuration.setCustomSessionFactories(managers);
        configuration.setCustomPreCommandInterceptorsTxRequired(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    /** Has the engine open ours where it asks for that one of its managers. */
    private static SessionFactory instead(Class<?> manager, Supplier<Session> ours) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return manager;
            }

            @Override
            public Session openSession() {
                return ours.get();
            }
        };
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        VisibleTasks.readStatements(configuration);
    }

    /** Before any other, a transaction's too: what is refused begins nothing. */
    private List<CommandInterceptor> guarded(
            ProcessEngineConfigurationImpl configuration, List<CommandInterceptor> others) {
        var interceptors = new ArrayList<CommandInterceptor>();
        interceptors.add(new CommandGuard(configuration, deployments.overHttp()));
        interceptors.addAll(Optional.ofNullable(others).orElse(List.of()));
        return interceptors;
    }

    private final class HumanTasks extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            var guard = new TaskGuard(participants, named(task, "separateFrom"), named(task, "separateFromOrigin"));
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, guard);
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
        }

        /** A property of the diagram that names activities whose people may not do this one. */
        private Set<String> named(Element task, String name) {
            return Optional.ofNullable(task.element("extensionElements"))
                    .map(extensions -> extensions.element("properties"))
                    .stream()
                    .flatMap(properties -> properties.elements("property").stream())
                    .filter(property -> name.equals(property.attribute("name")))
                    .flatMap(property ->
                            Arrays.stream(property.attribute("value").split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
