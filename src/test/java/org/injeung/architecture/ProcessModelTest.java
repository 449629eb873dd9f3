package org.injeung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.injeung.access.Groups;
import org.injeung.architecture.Diagrams.Diagram;
import org.injeung.engine.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of architecture.md over the diagrams. */
class ProcessModelTest {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String PASCAL = "([A-Z][a-z0-9]*)+";
    private static final Pattern ANSWER = Pattern.compile("\\$\\{(\\w+) == '(\\w+)'}");
    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern DEADLINE = Pattern.compile("\\$\\{deadlines\\.of\\('(\\w+)'\\)}");

    /** Taken by a case only that an upheld objection opened: the committee decided it there. */
    private static final Set<String> DECIDED_BEFORE = Set.of("Flow_Gateway_Examination_IssueCertificate");

    /** Who there says that an order is to be signed after all has prepared nothing of it, and may sign it. */
    private static final Set<String> PREPARES_NOTHING = Set.of("ConfirmNoOrder");

    static List<Diagram> diagrams() {
        return Diagrams.all();
    }

    // Names

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_has_one_executable_process_of_its_name_whose_history_is_kept(Diagram diagram) {
        assertThat(diagram.all(Process.class)).hasSize(1);
        assertThat(diagram.name()).matches("[a-z]+(-[a-z]+)*");
        var process = diagram.process();
        assertThat(process.getId()).isEqualTo(diagram.name());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P[0-9]+D");
        assertThat(process.getDocumentations()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void an_id_says_of_what_kind_its_element_is(Diagram diagram) {
        for (var node : diagram.all(FlowNode.class)) {
            var pattern = node instanceof Activity ? PASCAL : prefix(node) + "_" + PASCAL;
            assertThat(node.getId()).as(node.getElementType().getTypeName()).matches(pattern);
            assertThat(node.getName())
                    .as("label of " + node.getId())
                    .isNotBlank()
                    .doesNotContain("_");
        }
        for (var flow : diagram.all(SequenceFlow.class)) {
            assertThat(flow.getId())
                    .isEqualTo("Flow_" + flow.getSource().getId() + "_"
                            + flow.getTarget().getId());
        }
    }

    private static String prefix(FlowNode node) {
        if (!node.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
            return "Timer";
        } else if (node instanceof StartEvent) {
            return "Start";
        } else if (node instanceof EndEvent) {
            return "End";
        } else if (node instanceof BoundaryEvent) {
            return "Boundary";
        } else if (node instanceof IntermediateCatchEvent) {
            return "Catch";
        } else if (node instanceof Gateway) {
            return "Gateway";
        }
        throw new AssertionError("no prefix for " + node.getId());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_label_of_a_task_is_its_id_in_words(Diagram diagram) {
        for (var task : diagram.all(org.camunda.bpm.model.bpmn.instance.Task.class)) {
            assertThat(task.getName()).matches("[A-Z][a-z]+([ -][a-z]+)+");
            assertThat(task.getName().replaceAll("[ -]", ""))
                    .as("label of " + task.getId())
                    .isEqualToIgnoringCase(task.getId());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_message_is_a_fact_in_the_past(Diagram diagram) {
        for (var message : diagram.all(Message.class)) {
            assertThat(message.getName()).matches(PASCAL).matches(".*(ed|Withdrawn|Due|Upheld)");
            assertThat(message.getId()).isEqualTo("Message_" + message.getName());
        }
    }

    // Steps

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_task_of_the_system_is_the_step_of_its_name_and_nothing_else(Diagram diagram) {
        Stream.concat(diagram.all(ServiceTask.class).stream(), diagram.all(SendTask.class).stream())
                .forEach(task -> {
                    var id = task.getId();
                    assertThat(task.getAttributeValueNs(CAMUNDA, "delegateExpression"))
                            .as("wiring of " + id)
                            .isEqualTo("${" + Introspector.decapitalize(id) + "}");
                    for (var other : List.of("class", "expression", "type", "resultVariable", "topic")) {
                        assertThat(task.getAttributeValueNs(CAMUNDA, other))
                                .as(other + " of " + id)
                                .isNull();
                    }
                    assertThat(step(diagram, id).isAssignableTo(JavaDelegate.class))
                            .as("step " + id)
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_human_task_is_recorded_by_the_step_of_its_name(Diagram diagram) {
        for (var task : diagram.all(UserTask.class)) {
            var listeners = task.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaTaskListener.class)
                    .list();
            assertThat(listeners).as("listeners of " + task.getId()).hasSize(1);
            assertThat(listeners.get(0).getCamundaEvent()).isEqualTo("complete");
            assertThat(listeners.get(0).getCamundaDelegateExpression())
                    .isEqualTo("${" + Introspector.decapitalize(task.getId()) + "}");
            assertThat(step(diagram, task.getId()).isAssignableTo(TaskListener.class))
                    .as("step " + task.getId())
                    .isTrue();
        }
    }

    private static JavaClass step(Diagram diagram, String activity) {
        var name = "org.injeung." + diagram.feature() + ".step." + activity;
        return Variables.mainClasses().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no class " + name));
    }

    @Test
    void every_step_is_an_activity_of_its_diagram() {
        var activities = diagrams().stream()
                .flatMap(diagram -> diagram.all(Activity.class).stream()
                        .map(activity -> "org.injeung." + diagram.feature() + ".step." + activity.getId()))
                .collect(Collectors.toSet());
        assertThat(Variables.mainClasses().stream()
                        .filter(type -> type.getPackageName().endsWith(".step") && type.isAnnotatedWith(Named.class))
                        .map(JavaClass::getName))
                .isNotEmpty()
                .isSubsetOf(activities);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void nothing_in_a_diagram_computes(Diagram diagram) {
        assertThat(diagram.all(ScriptTask.class)).isEmpty();
        assertThat(diagram.all(CamundaScript.class)).isEmpty();
        assertThat(diagram.all(CamundaExecutionListener.class)).isEmpty();
        for (var parameter : diagram.all(CamundaInputParameter.class)) {
            assertThat(parameter.getTextContent())
                    .as(parameter.getCamundaName())
                    .isBlank();
        }
        for (var in : diagram.all(CamundaIn.class)) {
            if (in.getCamundaSourceExpression() != null) {
                assertThat(in.getCamundaSourceExpression())
                        .as("a constant")
                        .matches("\\$\\{('[A-Za-z_ ]+'|true|false)}");
            }
        }
    }

    // People

    @Tag("R15.1")
    @ParameterizedTest
    @MethodSource("diagrams")
    void every_human_task_has_a_form_a_group_a_due_date_and_a_sentence_that_says_what_to_do(Diagram diagram)
            throws IOException, IllegalAccessException {
        var groups = new HashSet<String>();
        for (var field : Groups.class.getFields()) {
            groups.add((String) field.get(null));
        }
        groups.add("organization-${businessNumber}");
        var periods = periods();
        for (var task : diagram.all(UserTask.class)) {
            var id = task.getId();
            assertThat(task.getCamundaFormRef()).as("form of " + id).isEqualTo(Diagrams.kebab(id));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
            assertThat(Diagrams.FOLDER.resolve("forms").resolve(task.getCamundaFormRef() + ".form"))
                    .isRegularFile();
            assertThat(task.getCamundaCandidateGroupsList())
                    .as("groups of " + id)
                    .isNotEmpty()
                    .isSubsetOf(groups);
            assertThat(task.getCamundaCandidateUsers()).as("users of " + id).isNull();
            assertThat(task.getCamundaAssignee()).as("assignee of " + id).isNull();
            var due = task.getCamundaDueDate();
            var deadline = DEADLINE.matcher(due);
            if (deadline.matches()) {
                assertThat(periods).as("period of " + id).contains(deadline.group(1));
            } else {
                assertInstant(due);
            }
            assertThat(task.getDocumentations()).as("documentation of " + id).hasSize(1);
            assertThat(task.getDocumentations().iterator().next().getTextContent())
                    .as("documentation of " + id)
                    .matches("[A-Z][a-z]+ .{20,200}\\.");
        }
    }

    private static Set<String> periods() throws IOException {
        try (var lines = Files.lines(Path.of("config/law/periods.csv"))) {
            return lines.skip(1).map(line -> line.split(",", 2)[0]).collect(Collectors.toSet());
        }
    }

    @Test
    void whoever_is_kept_apart_from_a_task_is_so_by_the_name_of_a_human_task_or_a_start() {
        var tasks = diagrams().stream()
                .flatMap(diagram ->
                        Stream.concat(diagram.all(UserTask.class).stream(), diagram.all(StartEvent.class).stream()))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        var properties = diagrams().stream()
                .flatMap(diagram -> diagram.all(CamundaProperty.class).stream())
                .toList();
        assertThat(properties).isNotEmpty().allSatisfy(property -> {
            assertThat(property.getCamundaName()).isIn("separateFrom", "separateFromOrigin");
            if (!property.getCamundaValue().equals("*")) {
                assertThat(tasks).contains(property.getCamundaValue().split(" "));
            }
        });
    }

    // Two people where the register changes

    /**
     * Whoever decides what a step then does to a certificate, a bar, a fine, a penalty or a holder is kept apart from whoever
     * started the case and from whoever did a task that led to the decision. What the committee resolves, several people decided.
     */
    @Tag("R22.2")
    @ParameterizedTest
    @MethodSource("diagrams")
    void a_human_task_after_which_the_register_changes_is_separated_from_whoever_started_and_prepared(Diagram diagram) {
        var changing = changing(diagram);
        for (var activity : changing) {
            for (var decision : decisions(activity)) {
                var asked = decision instanceof CallActivity call ? ballot(call) : (UserTask) decision;
                var apart = new HashSet<>(separatedFrom(asked, "separateFrom"));
                assertThat(Stream.concat(apart.stream(), separatedFrom(asked, "separateFromOrigin").stream()))
                        .as("%s, after which %s changes the register, is not separated from whoever started the case"
                                .formatted(asked.getId(), activity.getId()))
                        .isNotEmpty();
                assertThat(prepared(decision, changing))
                        .as("prepares %s, after which %s changes the register, and is not separated from it"
                                .formatted(asked.getId(), activity.getId()))
                        .isSubsetOf(apart);
            }
        }
    }

    @Test
    void the_steps_that_change_the_register_are_found_by_what_their_classes_call() {
        assertThat(RegisterChanges.declaredInVain()).isEmpty();
        assertThat(diagrams().stream()
                        .flatMap(diagram -> changing(diagram).stream())
                        .map(FlowNode::getId))
                .containsExactlyInAnyOrder(
                        "GrantBarException",
                        "ChangeHolderDetails",
                        "CorrectCertificate",
                        "WithdrawCertificate",
                        "SuspendCertificate",
                        "EndSuspension",
                        "RevokeCertificate",
                        "EndCooldown",
                        "IssueCertificate",
                        "SignFine",
                        "UpholdObjection",
                        "WithdrawDisposition",
                        "SignPenalty",
                        "ImposePenalty",
                        "RecordPayment",
                        "DecideInstalments");
    }

    private static List<FlowNode> changing(Diagram diagram) {
        return Stream.of(ServiceTask.class, SendTask.class, UserTask.class)
                .flatMap(type -> diagram.all(type).stream())
                .filter(activity -> RegisterChanges.reachedBy(step(diagram, activity.getId())))
                .map(FlowNode.class::cast)
                .toList();
    }

    /** The human tasks, or the call of the committee, that were last before a step; itself if it is a human task. */
    private static Set<FlowNode> decisions(FlowNode changing) {
        if (changing instanceof UserTask) {
            return Set.of(changing);
        }
        var decisions = new HashSet<FlowNode>();
        walkBack(changing, node -> {
            if (node instanceof UserTask || isCommittee(node)) {
                decisions.add(node);
                return false;
            }
            assertThat(node instanceof StartEvent start
                            && start.getParentElement() instanceof Process
                            && start.getEventDefinitions().isEmpty())
                    .as(changing.getId() + " changes the register as soon as somebody starts the case")
                    .isFalse();
            // What a timer ends was decided before with its end, what a message ends by who decided in the other case.
            return !(node instanceof BoundaryEvent);
        });
        return decisions;
    }

    /** The tasks of officials that led to a decision, since the register changed before. */
    private static Set<String> prepared(FlowNode decision, List<FlowNode> changing) {
        var prepared = new HashSet<String>();
        walkBack(decision, node -> {
            if (node.equals(decision)) {
                return false;
            }
            if (node instanceof CallActivity call) {
                called(call).all(UserTask.class).forEach(task -> addOfficial(task, prepared));
            } else if (node instanceof UserTask task) {
                addOfficial(task, prepared);
            }
            return !changing.contains(node);
        });
        return prepared;
    }

    private static void addOfficial(UserTask task, Set<String> tasks) {
        if (!task.getCamundaCandidateGroups().startsWith("organization-") && !PREPARES_NOTHING.contains(task.getId())) {
            tasks.add(task.getId());
        }
    }

    /** Visits what may come before a node, the nearest first, and goes on behind those for which the visitor says so. */
    private static void walkBack(FlowNode from, Predicate<FlowNode> visitor) {
        var seen = new HashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(before(from));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (seen.add(node) && visitor.test(node)) {
                open.addAll(before(node));
            }
        }
    }

    private static List<FlowNode> before(FlowNode node) {
        if (node instanceof BoundaryEvent boundary) {
            return List.of(boundary.getAttachedTo());
        }
        if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess within) {
            return within.triggeredByEvent() ? List.of() : before(within);
        }
        return node.getIncoming().stream()
                .filter(flow -> !DECIDED_BEFORE.contains(flow.getId()))
                .map(SequenceFlow::getSource)
                .flatMap(source -> source instanceof SubProcess within
                        ? within.getChildElementsByType(EndEvent.class).stream()
                        : Stream.of(source))
                .toList();
    }

    private static boolean isCommittee(FlowNode node) {
        return node instanceof CallActivity call && call.getCalledElement().equals("committee-deliberation");
    }

    private static UserTask ballot(CallActivity call) {
        return called(call).all(UserTask.class).stream()
                .filter(task -> task.getId().equals("CastBallot"))
                .findFirst()
                .orElseThrow();
    }

    private static Diagram called(CallActivity call) {
        return diagrams().stream()
                .filter(diagram -> diagram.name().equals(call.getCalledElement()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> separatedFrom(UserTask task, String property) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(named -> named.getCamundaName().equals(property))
                .flatMap(named -> Arrays.stream(named.getCamundaValue().split(" ")))
                .collect(Collectors.toSet());
    }

    // Answers

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_split_asks_one_question_and_each_answer_has_a_way_out(Diagram diagram) {
        for (var gateway : diagram.all(ExclusiveGateway.class)) {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getOutgoing()).as("flows of " + gateway.getId()).hasSizeGreaterThan(1);
            assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isNotNull();
            var questions = new HashSet<String>();
            var answers = new HashSet<String>();
            for (var flow : gateway.getOutgoing()) {
                assertThat(flow.getName()).as("label of " + flow.getId()).isNotBlank();
                if (flow.equals(gateway.getDefault())) {
                    assertThat(flow.getConditionExpression()).isNull();
                } else {
                    var condition = ANSWER.matcher(flow.getConditionExpression().getTextContent());
                    assertThat(condition.matches())
                            .as("condition of " + flow.getId())
                            .isTrue();
                    questions.add(condition.group(1));
                    assertThat(answers.add(condition.group(2)))
                            .as("twice: " + condition.group(2))
                            .isTrue();
                }
            }
            assertThat(questions).as("questions of " + gateway.getId()).hasSize(1);
            var variable = Variables.read(questions.iterator().next());
            assertThat(variable.type().isEnum()).as(variable.name()).isTrue();
            assertThat(variable.answers()).as("answers of " + variable.name()).containsAll(answers);
            assertThat(answers)
                    .as("the default of " + gateway.getId() + " is for an answer too")
                    .hasSizeLessThan(variable.answers().size());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_split_is_a_gateway_and_nothing_merges_by_one(Diagram diagram) {
        assertThat(diagram.all(Gateway.class)).allSatisfy(gateway -> assertThat(gateway)
                .isInstanceOfAny(ExclusiveGateway.class, EventBasedGateway.class, ParallelGateway.class));
        // What goes on side by side ends by itself: nothing waits for the other.
        assertThat(diagram.all(ParallelGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getIncoming()).as(gateway.getId()).hasSize(1);
            assertThat(gateway.getOutgoing()).as(gateway.getId()).hasSizeGreaterThan(1);
        });
        assertThat(diagram.all(EventBasedGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getSucceedingNodes().list())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(event -> assertThat(event).isInstanceOf(IntermediateCatchEvent.class));
        });
        for (var node : diagram.all(FlowNode.class)) {
            if (!(node instanceof Gateway)) {
                assertThat(node.getOutgoing())
                        .as("flows out of " + node.getId())
                        .hasSizeLessThan(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everything_leads_from_a_start_to_an_end(Diagram diagram) {
        for (var node : diagram.all(FlowNode.class)) {
            var eventSubProcess = node instanceof SubProcess sub && sub.triggeredByEvent();
            if (!(node instanceof StartEvent || node instanceof BoundaryEvent || eventSubProcess)) {
                assertThat(node.getIncoming()).as("flows into " + node.getId()).isNotEmpty();
            }
            if (!(node instanceof EndEvent || eventSubProcess)) {
                assertThat(node.getOutgoing())
                        .as("flows out of " + node.getId())
                        .isNotEmpty();
            }
        }
    }

    // Time

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_timer_waits_for_an_instant_that_a_step_computed_or_starts_a_nightly_process(Diagram diagram) {
        for (var timer : diagram.all(TimerEventDefinition.class)) {
            assertThat(timer.getTimeDuration()).as(timer.getId()).isNull();
            if (timer.getParentElement() instanceof StartEvent) {
                assertThat(timer.getTimeCycle().getTextContent())
                        .as("every night in Seoul, whatever the zone of the server")
                        .matches("R/[0-9-]{10}T[0-9:]{8}\\+09:00/P1D");
            } else {
                assertThat(timer.getTimeCycle()).as(timer.getId()).isNull();
                assertInstant(timer.getTimeDate().getTextContent());
            }
        }
    }

    private static void assertInstant(String expression) {
        var name = NAME.matcher(expression);
        assertThat(name.matches()).as(expression).isTrue();
        assertThat(name.group(1)).endsWith("At");
        assertThat(Variables.read(name.group(1)).type()).isEqualTo(Instant.class);
    }

    // Calls

    @Test
    void a_call_activity_names_a_diagram_passes_the_case_number_and_only_what_is_declared() {
        var names = diagrams().stream().map(Diagram::name).toList();
        for (var diagram : diagrams()) {
            for (var call : diagram.all(CallActivity.class)) {
                assertThat(call.getCalledElement()).as(call.getId()).isIn(names);
                var ins = call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaIn.class)
                        .list();
                assertThat(ins).as(call.getId()).anyMatch(in -> in.getCamundaBusinessKey() != null);
                assertThat(ins).as(call.getId()).allMatch(in -> in.getCamundaVariables() == null);
                assertThat(ins.stream().map(CamundaIn::getCamundaTarget).filter(target -> target != null))
                        .contains("caseNumber", "businessNumber", "organizationName")
                        .allMatch(target -> Variables.find(target).isPresent());
                var outs = call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaOut.class)
                        .list();
                assertThat(outs).hasSize(1).allMatch(out -> Variables.read(out.getCamundaTarget())
                        .type()
                        .isEnum());
            }
        }
    }

    // Layout

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_node_and_flow_is_drawn(Diagram diagram) {
        assertThat(diagram.all(BpmnShape.class).stream()
                        .map(shape -> shape.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(diagram.all(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(diagram.all(BpmnEdge.class).stream()
                        .map(edge -> edge.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(diagram.all(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
        assertThat(diagram.all(BpmnShape.class)).allSatisfy(shape -> assertThat(
                        shape.getBounds().getWidth() * shape.getBounds().getHeight())
                .isPositive());
        assertThat(diagram.all(BpmnEdge.class))
                .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void no_node_is_drawn_over_another(Diagram diagram) {
        var shapes = diagram.all(BpmnShape.class).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .toList();
        for (var one : shapes) {
            for (var other : shapes) {
                if (one != other && !isInside(one, other) && !isInside(other, one)) {
                    assertThat(overlap(one, other))
                            .as(
                                    "%s over %s",
                                    one.getBpmnElement().getId(),
                                    other.getBpmnElement().getId())
                            .isFalse();
                }
            }
        }
    }

    private static boolean isInside(BpmnShape inner, BpmnShape outer) {
        return inner.getBpmnElement().getParentElement().equals(outer.getBpmnElement());
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        var a = one.getBounds();
        var b = other.getBounds();
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    // Tests

    /** A path test class fails if one of its tests does not touch a node or flow of the diagram of its {@link Stage}. */
    @Test
    void every_diagram_has_a_path_test_that_must_touch_all_of_it() {
        var played = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.injeung").stream()
                        .filter(type -> type.getSimpleName().endsWith("PathTest"))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields()))
                        .filter(field -> field.getType() == Stage.class && Modifier.isStatic(field.getModifiers()))
                        .map(ProcessModelTest::stage)
                        .map(Stage::diagram)
                        .filter(diagram -> diagram != null);
        assertThat(played)
                .containsExactlyInAnyOrderElementsOf(
                        diagrams().stream().map(Diagram::name).toList());
    }

    private static Stage stage(Field field) {
        try {
            field.setAccessible(true);
            return (Stage) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
