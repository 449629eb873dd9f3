package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.engine.CaseCourse;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Contribution;
import org.injeung.registry.NotFound;
import org.injeung.registry.Participants;
import org.injeung.registry.RecordedDecision;

/** Where a case stands and what comes next, for those whom it concerns. */
@Dependent
@Path("cases/{caseNumber}/course")
@Tag(name = "Cases")
public class CourseResource {
    private static final String BPMN = "application/bpmn+xml";

    private final CaseFile file;
    private final CaseCourse course;
    private final Cases cases;
    private final Participants participants;
    private final CurrentCaller caller;

    /** Reads that registry and that engine. */
    @Inject
    public CourseResource(
            CaseFile file, CaseCourse course, Cases cases, Participants participants, CurrentCaller caller) {
        this.file = file;
        this.course = course;
        this.cases = cases;
        this.participants = participants;
        this.caller = caller;
    }

    /** Where a case stands. */
    @Schema(name = "Course")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CourseView(
            String caseNumber,

            @Schema(description = "Human tasks that are open, the one that is due first at the head")
            List<OpenTaskView> tasks,

            @Schema(
                    description =
                            "What happens by itself if nobody acts, the first at the head. Applicants see what ends"
                                    + " their own tasks")
            List<TimerView> timers,

            @Schema(description = "The diagrams through which it goes or went, that of its own process first")
            List<PassageView> passages,

            @Schema(
                    description = "Names and functions of those who worked on it, by the id of their account; empty for"
                            + " applicants")
            Map<String, Words> people,

            @Schema(nullable = true, description = "What people noted beside the tasks; for staff alone")
            List<NoteView> notes) {}

    /** What somebody noted beside a task. */
    @Schema(name = "Note")
    public record NoteView(String by, Instant at, String text) {
        static NoteView of(CaseCourse.Note note) {
            return new NoteView(note.by(), note.at(), note.text());
        }
    }

    /** A human task that is open. */
    @Schema(name = "OpenTask")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpenTaskView(
            @Schema(example = "ISS-2026-000001") String caseNumber,

            @Schema(description = "Its id in the engine, by which it is opened in Tasklist")
            String id,

            @Schema(example = "CheckApplicationDocuments") String activity,

            @Schema(description = "The groups that may claim it", example = "[\"case-officers\"]")
            List<String> groups,

            @Schema(nullable = true, description = "Who has claimed it; left out where the reader may not know")
            String assignee,

            @Schema(description = "Whether the organization does it")
            boolean ofOrganization,

            @Schema(description = "Whether the reader may claim it, or has it")
            boolean own,

            Instant createdAt,

            @Schema(
                    nullable = true,
                    description =
                            "The first instant after its deadline, if it has one; applicants see that of their own")
            Instant dueAt,

            @Schema(nullable = true, description = "The number of the finding that it is about", example = "7")
            Long about) {
        static OpenTaskView of(CaseCourse.OpenTask task, Reader reader) {
            return new OpenTaskView(
                    task.caseNumber(),
                    task.id(),
                    task.activity(),
                    task.groups(),
                    task.assignee() == null ? null : reader.person(task.assignee()),
                    task.isOfOrganization(),
                    task.assignee() == null
                            ? task.groups().stream().anyMatch(reader.caller()::isIn)
                            : reader.is(task.assignee()),
                    task.createdAt(),
                    reader.isOfficial() || task.isOfOrganization() ? task.dueAt() : null,
                    task.about());
        }
    }

    /** A timer that runs. */
    @Schema(name = "RunningTimer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimerView(
            @Schema(example = "Timer_AnswerOverdue") String activity,
            Instant at,

            @Schema(nullable = true, description = "The activity that it ends", example = "SupplyMissingDocuments")
            String during,

            @Schema(description = "What follows by itself, up to what a person does or the end")
            List<String> then) {
        static TimerView of(CaseCourse.RunningTimer timer) {
            return new TimerView(timer.activity(), timer.at(), timer.during(), timer.then());
        }
    }

    /** A diagram through which a case goes or went. */
    @Schema(name = "Passage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PassageView(
            @Schema(description = "Key of the process", example = "certification-issuance")
            String diagram,

            @Schema(nullable = true, description = "The activity of another diagram that called it")
            String calledBy,

            Instant startedAt,
            @Schema(nullable = true) Instant endedAt,

            @Schema(description = "Where it stands") List<String> now,

            @Schema(description = "What was completed, in its order")
            List<PassedView> passed,

            @Schema(description = "What people do next, and what is called, if everything goes straight on")
            List<String> ahead) {
        static PassageView of(CaseCourse.Passage passage, Reader reader) {
            return new PassageView(
                    passage.diagram(),
                    passage.calledBy(),
                    passage.startedAt(),
                    passage.endedAt(),
                    passage.now(),
                    passage.passed().stream()
                            .map(one -> PassedView.of(one, reader))
                            .toList(),
                    passage.ahead());
        }
    }

    /** An activity that was completed. */
    @Schema(name = "PassedActivity")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PassedView(
            @Schema(example = "CheckApplicationDocuments") String activity,

            @Schema(description = "As the engine calls it", example = "userTask")
            String kind,

            @Schema(description = "How often; once, as applicants are told, who would learn of ballots before the vote")
            int times,

            Instant lastAt,

            @Schema(nullable = true, description = "How long it took in all, in seconds; not for applicants")
            Long seconds) {
        static PassedView of(CaseCourse.PassedActivity passed, Reader reader) {
            return new PassedView(
                    passed.activity(),
                    passed.kind(),
                    reader.isOfficial() ? passed.times() : 1,
                    passed.lastAt(),
                    reader.isOfficial() ? passed.seconds() : null);
        }
    }

    /** Where a case stands and what comes next. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "readCourse",
            summary = "Tell where a case stands",
            description = "Open tasks, running timers and the way through the diagrams. Applicants see no names of"
                    + " officials and no deadlines of theirs.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Course")))
    @APIResponse(responseCode = "404", description = "There is no such case, or it does not concern the caller")
    public CourseView read(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber) {
        var reader = new Reader(caller.get());
        var about = file.find(caseNumber, reader);
        var read = course.read(about.caseNumber());
        var own = read.tasks().stream()
                .filter(CaseCourse.OpenTask::isOfOrganization)
                .map(CaseCourse.OpenTask::activity)
                .collect(Collectors.toSet());
        return new CourseView(
                about.caseNumber(),
                read.tasks().stream().map(task -> OpenTaskView.of(task, reader)).toList(),
                read.timers().stream()
                        .filter(timer -> reader.isOfficial() || own.contains(timer.during()))
                        .map(TimerView::of)
                        .toList(),
                read.passages().stream()
                        .map(passage -> PassageView.of(passage, reader))
                        .toList(),
                people(about, read.tasks(), reader),
                reader.caller().isStaff()
                        ? read.notes().stream().map(NoteView::of).toList()
                        : null);
    }

    private Map<String, Words> people(CertificationCase about, List<CaseCourse.OpenTask> tasks, Reader reader) {
        if (!reader.isOfficial()) {
            return Map.of();
        }
        return caller.named(Stream.of(
                        Stream.of(about.startedBy()),
                        tasks.stream().map(CaseCourse.OpenTask::assignee),
                        participants.contributions(about.caseNumber()).stream().map(Contribution::userId),
                        cases.decisions(about.caseNumber()).stream().map(RecordedDecision::decidedBy))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .filter(user -> !user.equals(Cases.SYSTEM))
                .toList());
    }

    /** A diagram of the case. */
    @GET
    @Path("{diagram}")
    @Produces(BPMN)
    @Transactional
    @Operation(
            operationId = "readDiagram",
            summary = "Read a diagram of a case",
            description = "In the version through which the case goes or went, as BPMN 2.0.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = BPMN))
    @APIResponse(
            responseCode = "404",
            description = "There is no such case, it does not concern the caller, or it did not come there")
    public String diagram(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "As in the course", example = "certification-issuance") @PathParam("diagram")
                    String diagram) {
        var about = file.find(caseNumber, new Reader(caller.get()));
        return course.drawing(about.caseNumber(), diagram)
                .orElseThrow(() ->
                        new NotFound(new Words("diagram %s of case %s", "흐름도 %s(사건 %s)").with(diagram, caseNumber)));
    }
}
