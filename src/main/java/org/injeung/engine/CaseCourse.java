package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.injeung.registry.Organization;

/**
 * The way of a case through its diagrams, as the engine remembers it: what was passed, what it waits for, and what its timers do if
 * nobody acts. It asks as the system: whoever calls has looked whether the case concerns the reader.
 */
@Dependent
public class CaseCourse {
    /** How far a timer's consequences are told at most, against circles. */
    private static final int FAR = 8;

    private final ProcessEngine engine;

    /** Asks that engine. */
    @Inject
    public CaseCourse(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * A human task that is open.
     *
     * @param assignee the user who has claimed it, or null
     * @param groups those who may claim it
     * @param dueAt the first instant after its deadline, or null
     */
    public record OpenTask(
            String id, String activity, String assignee, List<String> groups, Instant createdAt, Instant dueAt) {
        /** Whether an organization does it. */
        public boolean isOfOrganization() {
            return groups.stream().anyMatch(group -> Organization.ofGroup(group).isPresent());
        }
    }

    /**
     * A timer that runs.
     *
     * @param at when it ends what it is at
     * @param during the activity at which it stands, or null if it is waited for alone
     * @param then the activities that follow by themselves, up to the next that a person does or the end
     */
    public record RunningTimer(String activity, Instant at, String during, List<String> then) {}

    /**
     * A diagram through which the case goes or went.
     *
     * @param diagram key of its process
     * @param definition id of its version
     * @param calledBy the activity of another diagram that called it, or null
     * @param now activities at which it stands
     * @param passed activities that were completed, in their order, each once
     */
    public record Passage(
            String diagram,
            String definition,
            String calledBy,
            Instant startedAt,
            Instant endedAt,
            List<String> now,
            List<PassedActivity> passed) {}

    /**
     * An activity that was completed.
     *
     * @param times how often
     * @param seconds how long it took in all
     */
    public record PassedActivity(String activity, String kind, int times, long seconds, Instant lastAt) {}

    /** What somebody noted beside the tasks of a case. */
    public record Note(String by, Instant at, String text) {}

    /** What people noted beside the tasks of a case, in its order. */
    public List<Note> notes(String caseNumber) {
        return asSystem(() -> history(caseNumber)
                .flatMap(instance -> engine.getTaskService().getProcessInstanceComments(instance.getId()).stream())
                .map(comment -> new Note(comment.getUserId(), instant(comment.getTime()), comment.getFullMessage()))
                .sorted(Comparator.comparing(Note::at))
                .toList());
    }

    /** The number of the case to which a task belongs or belonged. */
    public Optional<String> caseOf(String task) {
        return asSystem(() -> Optional.ofNullable(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult())
                .map(found -> engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(found.getRootProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()));
    }

    /** The human tasks that are open in a case, the one that is due first at the head. */
    public List<OpenTask> tasks(String caseNumber) {
        return asSystem(() -> running(caseNumber)
                .flatMap(instance ->
                        engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream())
                .map(this::open)
                .sorted(Comparator.comparing(OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OpenTask::id))
                .toList());
    }

    private OpenTask open(Task task) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .sorted()
                        .toList(),
                instant(task.getCreateTime()),
                instant(task.getDueDate()));
    }

    /** The timers that run in a case, the first to end at the head. */
    public List<RunningTimer> timers(String caseNumber) {
        return asSystem(() -> running(caseNumber)
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance)
                                .timers()
                                .list()
                                .stream())
                .map(this::timer)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RunningTimer::at).thenComparing(RunningTimer::activity))
                .toList());
    }

    private Optional<RunningTimer> timer(Job job) {
        return Optional.ofNullable(engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult())
                .map(JobDefinition::getActivityId)
                .flatMap(activity -> Optional.ofNullable(
                                (FlowNode) model(job.getProcessDefinitionId()).getModelElementById(activity))
                        .map(node -> new RunningTimer(
                                activity,
                                instant(job.getDuedate()),
                                node instanceof BoundaryEvent boundary
                                        ? boundary.getAttachedTo().getId()
                                        : null,
                                consequences(node))));
    }

    private static List<String> consequences(FlowNode from) {
        var then = new ArrayList<String>();
        var node = next(from);
        while (node.isPresent() && then.size() < FAR) {
            var one = node.get();
            if (one instanceof Activity || one instanceof EndEvent) {
                then.add(one.getId());
            }
            node = isDone(one) ? Optional.empty() : next(one);
        }
        return List.copyOf(then);
    }

    private static boolean isDone(FlowNode node) {
        return node instanceof UserTask
                || node instanceof SubProcess
                || node instanceof EndEvent
                || (node instanceof Gateway && node.getOutgoing().size() > 1);
    }

    private static Optional<FlowNode> next(FlowNode node) {
        return node.getOutgoing().stream().findFirst().map(SequenceFlow::getTarget);
    }

    /** The diagrams through which a case goes or went, that of its own process first, each once: the last passage counts. */
    public List<Passage> passages(String caseNumber) {
        return asSystem(() -> {
            var passages = new LinkedHashMap<String, Passage>();
            history(caseNumber).forEach(instance -> {
                var passage = passage(instance);
                passages.put(passage.diagram(), passage);
            });
            return List.copyOf(passages.values());
        });
    }

    /** What elements of the diagrams are called by id, and processes by key, in English. */
    public record Names(Map<String, String> elements, Map<String, String> processes) {}

    /** What the newest versions of all diagrams call their elements. */
    public Names names() {
        return asSystem(() -> {
            var elements = new TreeMap<String, String>();
            var processes = new TreeMap<String, String>();
            engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .list()
                    .forEach(definition -> {
                        processes.put(definition.getKey(), definition.getName());
                        model(definition.getId()).getModelElementsByType(FlowElement.class).stream()
                                .filter(element -> element.getName() != null)
                                .forEach(element -> elements.putIfAbsent(element.getId(), element.getName()));
                    });
            return new Names(elements, processes);
        });
    }

    /** The diagram of a version, as BPMN. */
    public String drawing(String definition) {
        return asSystem(() -> Bpmn.convertToString(model(definition)));
    }

    private Passage passage(HistoricProcessInstance instance) {
        var activities = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        return new Passage(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionId(),
                calledBy(instance),
                instant(instance.getStartTime()),
                instant(instance.getEndTime()),
                activities.stream()
                        .filter(one -> one.getEndTime() == null)
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList(),
                passed(activities));
    }

    private static List<PassedActivity> passed(List<HistoricActivityInstance> activities) {
        Map<String, List<HistoricActivityInstance>> byActivity = activities.stream()
                .filter(one -> one.getEndTime() != null && !one.isCanceled())
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId, LinkedHashMap::new, Collectors.toList()));
        return byActivity.entrySet().stream()
                .map(entry -> new PassedActivity(
                        entry.getKey(),
                        entry.getValue().get(0).getActivityType(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                        .mapToLong(HistoricActivityInstance::getDurationInMillis)
                                        .sum()
                                / 1000,
                        instant(entry.getValue()
                                .get(entry.getValue().size() - 1)
                                .getEndTime())))
                .toList();
    }

    private String calledBy(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() == null
                ? null
                : engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getSuperProcessInstanceId())
                        .activityType("callActivity")
                        .list()
                        .stream()
                        .filter(call -> instance.getId().equals(call.getCalledProcessInstanceId()))
                        .map(HistoricActivityInstance::getActivityId)
                        .findFirst()
                        .orElse(null);
    }

    private Stream<String> running(String caseNumber) {
        return history(caseNumber)
                .filter(instance -> instance.getEndTime() == null)
                .map(HistoricProcessInstance::getId);
    }

    /** The process of the case and those that it called, in the order of their beginning. */
    private Stream<HistoricProcessInstance> history(String caseNumber) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .flatMap(this::withCalled);
    }

    private Stream<HistoricProcessInstance> withCalled(HistoricProcessInstance instance) {
        return Stream.concat(
                Stream.of(instance),
                engine
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .superProcessInstanceId(instance.getId())
                        .orderByProcessInstanceStartTime()
                        .asc()
                        .list()
                        .stream()
                        .flatMap(this::withCalled));
    }

    private BpmnModelInstance model(String definition) {
        return engine.getRepositoryService().getBpmnModelInstance(definition);
    }

    private <T> T asSystem(Supplier<T> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(work::get));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
