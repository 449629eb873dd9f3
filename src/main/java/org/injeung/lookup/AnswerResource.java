package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.engine.TaskCompletion;

/** The completion of a task of a case with the answers to its form. */
@Dependent
@Path("open-tasks/{id}/answers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class AnswerResource {
    private final TaskFile tasks;
    private final TaskCompletion completion;
    private final CurrentCaller caller;

    /** Completes it in that engine. */
    @Inject
    public AnswerResource(TaskFile tasks, TaskCompletion completion, CurrentCaller caller) {
        this.tasks = tasks;
        this.completion = completion;
        this.caller = caller;
    }

    /** What was completed. */
    @Schema(name = "CompletedTask")
    public record CompletedTask(
            @Schema(example = "ISS-2026-000001", description = "Its course tells what comes next")
            String caseNumber) {}

    /** Completes a task. */
    @POST
    @Transactional
    @Operation(
            operationId = "completeTask",
            summary = "Complete a task with the answers to its form",
            description =
                    "As its form in Tasklist does: a task that nobody has is claimed first, and whoever may not do"
                            + " it is refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            additionalProperties = Object.class,
                                            example = "{\"verification\": \"VERIFIED\"}",
                                            description = "Values of the fields of the task's form, by their names")))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CompletedTask")))
    @APIResponse(responseCode = "400", description = "A problem that names the field and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The caller may not do the task")
    @APIResponse(responseCode = "404", description = "There is no such task, or its case does not concern the caller")
    @APIResponse(responseCode = "409", description = "The task is finished already")
    public CompletedTask complete(
            @Parameter(description = "Id of the task in the engine", example = "8863ed0a-ebc9-11f1-b3a9-02fc00000001")
                    @PathParam("id")
                    String id,
            Map<String, Object> answers) {
        var by = caller.get();
        var task = tasks.find(id, new Reader(by));
        completion.complete(task, TaskFile.answers(answers), by.id());
        return new CompletedTask(task.caseNumber());
    }
}
