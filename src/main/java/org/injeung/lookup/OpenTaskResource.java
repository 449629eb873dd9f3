package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.engine.CaseCourse;
import org.injeung.law.Words;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;

/** What several cases wait for, for whoever reads a list of them. */
@Dependent
@Path("open-tasks")
@Tag(name = "Cases")
public class OpenTaskResource {
    private static final int MOST = 100;

    private final CaseFile file;
    private final CaseCourse course;
    private final CurrentCaller caller;

    /** Reads that registry and that engine. */
    @Inject
    public OpenTaskResource(CaseFile file, CaseCourse course, CurrentCaller caller) {
        this.file = file;
        this.course = course;
        this.caller = caller;
    }

    /** What cases wait for. */
    @Schema(name = "OpenTaskList")
    public record OpenTaskList(
            List<CourseResource.OpenTaskView> tasks,

            @Schema(
                    description =
                            "Names and functions of those who have claimed one, by the id of their account; empty for applicants")
            Map<String, Words> people) {}

    /** What those cases wait for. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listOpenTasks",
            summary = "List what cases wait for",
            description =
                    "The open human tasks of those of the cases that the caller may see, in the order of the cases.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "OpenTaskList")))
    @APIResponse(responseCode = "400", description = "No number is given, or more than 100")
    public OpenTaskList list(
            @Parameter(
                            description = "Numbers of cases, with commas between; at most 100",
                            example = "ISS-2026-000001,REV-2026-000001")
                    @QueryParam("cases")
                    String cases) {
        var numbers = cases == null || cases.isBlank() ? List.<String>of() : List.of(cases.split(","));
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw new InvalidInput(
                    "cases",
                    new Words("must be 1 to %d numbers of cases, with commas between", "쉼표로 나눈 사건번호 1개에서 %d개여야 합니다")
                            .with(MOST));
        }
        var reader = new Reader(caller.get());
        var visible = numbers.stream()
                .map(number -> file.visible(number, reader))
                .flatMap(Optional::stream)
                .map(CertificationCase::caseNumber)
                .distinct()
                .toList();
        var tasks = course.tasks(visible).stream()
                .sorted(Comparator.comparing(task -> visible.indexOf(task.caseNumber())))
                .map(task -> CourseResource.OpenTaskView.of(task, reader))
                .toList();
        return new OpenTaskList(
                tasks,
                caller.named(tasks.stream()
                        .map(CourseResource.OpenTaskView::assignee)
                        .filter(Objects::nonNull)
                        .filter(user -> reader.isOfficial())
                        .toList()));
    }

    /** The case of a task. */
    @Schema(name = "CaseOfTask")
    public record CaseOfTask(
            @Schema(example = "ISS-2026-000001") String caseNumber) {}

    /** To which case a task belongs. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "readCaseOfTask",
            summary = "Tell to which case a task belongs",
            description = "Also of a task that was completed.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CaseOfTask")))
    @APIResponse(responseCode = "404", description = "There is no such task, or its case does not concern the caller")
    public CaseOfTask caseOf(
            @Parameter(description = "Id of the task in the engine", example = "8863ed0a-ebc9-11f1-b3a9-02fc00000001")
                    @PathParam("id")
                    String id) {
        var reader = new Reader(caller.get());
        return course.caseOf(id)
                .flatMap(number -> file.visible(number, reader))
                .map(found -> new CaseOfTask(found.caseNumber()))
                .orElseThrow(() -> new NotFound(new Words("task", "업무"), id));
    }
}
