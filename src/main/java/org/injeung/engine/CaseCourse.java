package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.injeung.registry.Organization;

/**
 * The way of a case through its diagrams, as the engine remembers it: what was passed, what it waits for, and what its timers do if
 * nobody acts. It asks as the system: whoever calls has looked whether the case concerns the reader.
 */
@Dependent
public class CaseCourse {
    /** How far a timer's consequences are told at most, against circles. */
    private static final int FAR = 8;

    /** The variable by which an audit tells one finding from another, in the scope in which each is corrected. */
    private static final String FINDING_NUMBER = "findingNumber";

    /** What the elements of a version are called, by its id; a version never changes. */
    private static final Map<String, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    private final ProcessEngine engine;

    /** Asks that engine. */
    @Inject
    public CaseCourse(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Where a case stands.
     *
     * @param tasks the human tasks that are open, the one that is due first at the head
     * @param timers the timers that run, the first to end at the head
     * @param passages the diagrams through which it goes or went, that of its own process first, each once: the last passage counts
     * @param notes what people noted beside its tasks, in their order
     */
    public record Course(List<OpenTask> tasks, List<RunningTimer> timers, List<Passage> passages, List<Note> notes) {}

    /**
     * A human task that is open.
     *
     * @param assignee the user who has claimed it, or null
     * @param groups those who may claim it
     * @param dueAt the first instant after its deadline, or null
     * @param about the number of the finding that it is about, or null if it is about none
     */
    public record OpenTask(
            String caseNumber,
            String id,
            String activity,
            String assignee,
            List<String> groups,
            Instant createdAt,
            Instant dueAt,
            Long about) {
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
     * @param calledBy the activity of another diagram that called it, or null
     * @param now activities at which it stands
     * @param passed activities that were completed, in their order, each once
     * @param ahead what people do and what is called if everything goes straight on from there
     */
    public record Passage(
            String diagram,
            String calledBy,
            Instant startedAt,
            Instant endedAt,
            List<String> now,
            List<PassedActivity> passed,
            List<String> ahead) {}

    /**
     * An activity that was completed.
     *
     * @param times how often
     * @param seconds how long it took in all
     */
    public record PassedActivity(String activity, String kind, int times, long seconds, Instant lastAt) {}

    /** What somebody noted beside the tasks of a case. */
    public record Note(String by, Instant at, String text) {}

    /** Where a case stands. */
    public Course read(String caseNumber) {
        return Unrestricted.ask(engine, () -> {
            var history = history(caseNumber);
            return new Course(open(List.of(caseNumber)), timers(history), passages(history), notes(history));
        });
    }

    /** The number of the case to which a task belongs or belonged. */
    public Optional<String> caseOf(String task) {
        return Unrestricted.ask(engine, () -> Optional.ofNullable(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult())
                .map(found -> engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(found.getRootProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()));
    }

    /** The human tasks that are open in some cases, the one that is due first at the head. */
    public List<OpenTask> tasks(List<String> caseNumbers) {
        return caseNumbers.isEmpty() ? List.of() : Unrestricted.ask(engine, () -> open(caseNumbers));
    }

    /** Processes that a case calls carry its number, too. */
    private List<OpenTask> open(List<String> caseNumbers) {
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKeyIn(caseNumbers.toArray(String[]::new))
                .list();
        if (tasks.isEmpty()) {
            return List.of();
        }
        var instances = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        var cases =
                engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        var numbers = numbers(instances);
        return tasks.stream()
                .map(task -> open(task, cases.get(task.getProcessInstanceId()), numbers.get(task.getExecutionId())))
                .sorted(Comparator.comparing(OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OpenTask::id))
                .toList();
    }

    /** The numbers of findings, by the executions in whose scope they stand and those right below, as tasks have scopes of their own. */
    private Map<String, Long> numbers(Set<String> instances) {
        var numbers = new HashMap<String, Long>();
        var correcting = new HashSet<String>();
        engine.getRuntimeService()
                .createVariableInstanceQuery()
                .variableName(FINDING_NUMBER)
                .processInstanceIdIn(instances.toArray(String[]::new))
                .list()
                .forEach(variable -> {
                    correcting.add(variable.getProcessInstanceId());
                    numbers.put(variable.getExecutionId(), (Long) variable.getValue());
                });
        for (var instance : correcting) {
            for (var execution : engine.getRuntimeService()
                    .createExecutionQuery()
                    .processInstanceId(instance)
                    .list()) {
                numbers.putIfAbsent(execution.getId(), numbers.get(((ExecutionEntity) execution).getParentId()));
            }
        }
        return numbers;
    }

    private OpenTask open(Task task, String caseNumber, Long about) {
        return new OpenTask(
                caseNumber,
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .sorted()
                        .toList(),
                instant(task.getCreateTime()),
                instant(task.getDueDate()),
                about);
    }

    private List<RunningTimer> timers(List<HistoricProcessInstance> history) {
        var running = history.stream()
                .filter(instance -> instance.getEndTime() == null)
                .map(HistoricProcessInstance::getId)
                .collect(Collectors.toSet());
        return running.isEmpty()
                ? List.of()
                : engine.getManagementService().createJobQuery().processInstanceIds(running).timers().list().stream()
                        .map(this::timer)
                        .sorted(Comparator.comparing(RunningTimer::at).thenComparing(RunningTimer::activity))
                        .toList();
    }

    private RunningTimer timer(Job job) {
        var activity = ((JobEntity) job).getActivityId();
        var node = (FlowNode) model(job.getProcessDefinitionId()).getModelElementById(activity);
        return new RunningTimer(
                activity,
                instant(job.getDuedate()),
                node instanceof BoundaryEvent boundary
                        ? boundary.getAttachedTo().getId()
                        : null,
                consequences(node));
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

    private List<Passage> passages(List<HistoricProcessInstance> history) {
        var activities = history.stream().collect(Collectors.toMap(HistoricProcessInstance::getId, this::activities));
        var callers = activities.values().stream()
                .flatMap(List::stream)
                .filter(call -> call.getCalledProcessInstanceId() != null)
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getCalledProcessInstanceId, HistoricActivityInstance::getActivityId));
        var passages = new LinkedHashMap<String, Passage>();
        history.forEach(instance -> passages.put(
                instance.getProcessDefinitionKey(),
                passage(instance, activities.get(instance.getId()), callers.get(instance.getId()))));
        return List.copyOf(passages.values());
    }

    private List<HistoricActivityInstance> activities(HistoricProcessInstance instance) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    private Passage passage(
            HistoricProcessInstance instance, List<HistoricActivityInstance> activities, String calledBy) {
        var now = activities.stream()
                .filter(one -> one.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
        return new Passage(
                instance.getProcessDefinitionKey(),
                calledBy,
                instant(instance.getStartTime()),
                instant(instance.getEndTime()),
                now,
                passed(activities),
                ahead(instance.getProcessDefinitionId(), now));
    }

    /** The way straight on from the last of those activities of the process itself, as it is drawn. */
    private List<String> ahead(String definition, List<String> now) {
        var ahead = new LinkedHashSet<String>();
        var seen = new HashSet<FlowNode>();
        var node = now.stream()
                .map(id -> model(definition).<FlowNode>getModelElementById(id))
                .filter(one -> one != null && one.getParentElement() instanceof Process)
                .max(Comparator.comparing(CaseCourse::left))
                .flatMap(CaseCourse::straightOn);
        while (node.isPresent() && seen.add(node.get())) {
            var one = node.get();
            if (one instanceof UserTask || one instanceof SubProcess || one instanceof CallActivity) {
                ahead.add(one.getId());
            }
            node = straightOn(one);
        }
        now.forEach(ahead::remove);
        return List.copyOf(ahead);
    }

    /** Of several ways the one that leads on, and of those the one that turns off least. */
    private static Optional<FlowNode> straightOn(FlowNode from) {
        return from.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .min(Comparator.comparing((FlowNode target) -> left(target) <= left(from))
                        .thenComparing(target -> Math.abs(middle(target) - middle(from))));
    }

    private static double left(FlowNode node) {
        return bounds(node).getX();
    }

    private static double middle(FlowNode node) {
        return bounds(node).getY() + bounds(node).getHeight() / 2;
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
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

    private List<Note> notes(List<HistoricProcessInstance> history) {
        return history.stream()
                .flatMap(instance -> engine.getTaskService().getProcessInstanceComments(instance.getId()).stream())
                .map(comment -> new Note(comment.getUserId(), instant(comment.getTime()), comment.getFullMessage()))
                .sorted(Comparator.comparing(Note::at))
                .toList();
    }

    /** The processes of a case, that of the case itself before those that it called, in the order of their beginning. */
    private List<HistoricProcessInstance> history(String caseNumber) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .sorted(Comparator.comparing(instance -> instance.getSuperProcessInstanceId() != null))
                .toList();
    }

    /** The diagram of that key in the version through which the case goes or went last, as BPMN; none if it did not come there. */
    public Optional<String> drawing(String caseNumber, String diagram) {
        return Unrestricted.ask(engine, () -> history(caseNumber).stream()
                .filter(instance -> instance.getProcessDefinitionKey().equals(diagram))
                .reduce((one, later) -> later)
                .map(this::read));
    }

    private String read(HistoricProcessInstance instance) {
        try (var drawn = engine.getRepositoryService().getProcessModel(instance.getProcessDefinitionId())) {
            return new String(drawn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What elements of the diagrams are called by id, and processes by key, in English. */
    public record Names(Map<String, String> elements, Map<String, String> processes) {}

    /** What the newest versions of all diagrams call their elements. */
    public Names names() {
        return Unrestricted.ask(engine, () -> {
            var elements = new TreeMap<String, String>();
            var processes = new TreeMap<String, String>();
            engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .list()
                    .forEach(definition -> {
                        processes.put(definition.getKey(), definition.getName());
                        NAMES.computeIfAbsent(definition.getId(), this::elements)
                                .forEach(elements::putIfAbsent);
                    });
            return new Names(elements, processes);
        });
    }

    private Map<String, String> elements(String definition) {
        return model(definition).getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .collect(Collectors.toMap(FlowElement::getId, FlowElement::getName));
    }

    private BpmnModelInstance model(String definition) {
        return engine.getRepositoryService().getBpmnModelInstance(definition);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
