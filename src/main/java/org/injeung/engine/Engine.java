package org.injeung.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.start.Main;
import org.injeung.start.Running;

/**
 * Starts Camunda's engine with the application and stops it before the server ends: own tables, engine, diagrams, then whatever observes
 * {@link EngineStarted}, then jobs. Without the engine there is no application: if it cannot start, the JVM ends.
 */
@ApplicationScoped
public class Engine {
    private static final Logger LOG = Logger.getLogger(Engine.class.getName());
    private static final String DIAGRAMS = "processes/";

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @Any
    private Instance<JavaDelegate> steps;

    @Inject
    @Any
    private Instance<ExecutionListener> executionListeners;

    @Inject
    @Any
    private Instance<TaskListener> taskListeners;

    @Inject
    @Any
    private Instance<ProcessEnginePlugin> plugins;

    @Inject
    private PeriodEnds deadlines;

    @Inject
    private Event<EngineStarted> started;

    @Inject
    private Clock clock;

    /** Without it nobody knows in which zone a database of before V18 was written. */
    @Inject
    @ConfigProperty(name = DatabaseZone.SETTING)
    private Optional<String> writtenIn;

    private DataSource dataSource;
    private ContainerJobExecutor jobs;
    private Heartbeat heartbeat;
    private ProcessEngine engine;

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        try {
            dataSource = DriverDataSource.pooled();
            var patient = DriverDataSource.patient();
            jobs = new ContainerJobExecutor(threads);
            heartbeat = new Heartbeat(
                    DriverDataSource.impatient(), jobs.getLockOwner(), System.getProperty(Main.BUILD), clock);
            OneAtATime.run(patient, () -> {
                heartbeat.refuseOthers();
                new DatabaseVersion(patient).settle();
                new DatabaseZone(patient, writtenIn.orElse(null)).settle();
                engine = configuration().buildProcessEngine();
                Indexes.make(patient);
                heartbeat.begin(threads);
                RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(engine);
                deploy(application);
                started.fire(new EngineStarted(engine));
            });
            Running.atStop(this::stop);
            jobs.start();
        } catch (CannotStart e) {
            LOG.log(Level.SEVERE, "Injeung cannot start: {0}", e.getMessage());
            Running.end(1);
        } catch (SQLException | NamingException | InterruptedException | RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "Injeung cannot start", e);
            Running.end(1);
        }
    }

    private void stop() {
        engine.close();
        heartbeat.end();
        DriverDataSource.close();
    }

    private ProcessEngineConfiguration configuration() {
        var configuration = new BpmnOnlyConfiguration();
        configuration.setDataSource(new OneConnection(dataSource));
        configuration.setTransactionManagerJndiName("java:appserver/TransactionManager");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);

        // Not blocks of numbers: a block that is drawn while a request to /api rolls back would be drawn again.
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setEnableCmdExceptionLogging(false); // the mappers of the APIs log what is no refusal

        Expressions.restrict(configuration, beans());
        configuration.setProcessEnginePlugins(plugins.stream().toList());
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);

        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setHistoryTimeToLive("P3650D"); // must be set; nothing is deleted, as the next line says
        configuration.setHistoryCleanupEnabled(false);

        configuration.setAuthorizationEnabled(true);
        configuration.setTenantCheckEnabled(false); // there are none: each list would look at each row for it
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]{1,64}"); // case-officers, organization-…
        configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9._@-]{1,64}"); // gildong.hong@kisa.or.kr
        configuration.setTaskMetricsEnabled(false); // counts people, for a licence that we have not

        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorAcquireByDueDate(true);
        configuration.setEnsureJobDueDateNotNull(true); // or the health check could not tell how long a job waits
        return configuration;
    }

    /** What a diagram may name in {@code ${…}}: our steps, listeners and deadlines, nothing else of the container. */
    private Map<Object, Object> beans() {
        var beans = new HashMap<Object, Object>();
        beans.put("deadlines", deadlines);
        for (var kind : List.of(steps, executionListeners, taskListeners)) {
            for (var bean : kind.handles()) {
                if (bean.getBean().getName() != null) {
                    beans.put(bean.getBean().getName(), bean.get());
                }
            }
        }
        return beans;
    }

    /** Every diagram and form; a new version only if something changed. */
    private void deploy(ServletContext application) {
        var files = new TreeSet<String>();
        collect(application, "/WEB-INF/classes/" + DIAGRAMS, files);
        if (files.isEmpty()) {
            return;
        }
        var deployment =
                engine.getRepositoryService().createDeployment().name("injeung").enableDuplicateFiltering(false);
        for (var file : files) {
            deployment.addInputStream(
                    file.substring(file.indexOf(DIAGRAMS) + DIAGRAMS.length()), application.getResourceAsStream(file));
        }
        var version = deployment.deployWithResult();
        LOG.log(Level.INFO, "{0} diagrams and forms, deployed {1}", new Object[] {
            files.size(), version.getDeploymentTime()
        });
    }

    private static void collect(ServletContext application, String folder, Set<String> files) {
        var entries = application.getResourcePaths(folder);
        for (var entry : entries == null ? Set.<String>of() : entries) {
            if (entry.endsWith("/")) {
                collect(application, entry, files);
            } else if (entry.endsWith(".bpmn") || entry.endsWith(".form")) {
                files.add(entry);
            }
        }
    }

    /** The thread that looks for jobs, for the health check. */
    boolean isAcquiringJobs() {
        return jobs != null && jobs.isAcquiring();
    }

    /** Whether it reads and writes its database, for the health check. */
    boolean reachesDatabase() {
        return heartbeat != null && heartbeat.isAlive();
    }

    /** Jobs of all servers that wait too long. */
    long overdueJobs() {
        return heartbeat == null ? 0 : heartbeat.backlog();
    }

    // Proxies: a step is created before the engine that it belongs to.

    @Produces
    @ApplicationScoped
    ProcessEngine processEngine() {
        return engine;
    }

    @Produces
    @ApplicationScoped
    RuntimeService runtimeService() {
        return engine.getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    TaskService taskService() {
        return engine.getTaskService();
    }

    @Produces
    @ApplicationScoped
    FormService formService() {
        return engine.getFormService();
    }

    @Produces
    @ApplicationScoped
    HistoryService historyService() {
        return engine.getHistoryService();
    }

    @Produces
    @ApplicationScoped
    RepositoryService repositoryService() {
        return engine.getRepositoryService();
    }

    @Produces
    @ApplicationScoped
    IdentityService identityService() {
        return engine.getIdentityService();
    }

    @Produces
    @ApplicationScoped
    AuthorizationService authorizationService() {
        return engine.getAuthorizationService();
    }

    @Produces
    @ApplicationScoped
    ManagementService managementService() {
        return engine.getManagementService();
    }

    /** Without the decision engine, which would bring a Scala library and a second of start for tables that we do not have. */
    private static final class BpmnOnlyConfiguration extends JakartaTransactionProcessEngineConfiguration {
        @Override
        protected void initDmnEngine() {
            // none
        }
    }
}
