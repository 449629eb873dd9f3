package org.injeung.attachments;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.law.Words;
import org.injeung.lookup.Reader;
import org.injeung.registry.Attachment;
import org.injeung.registry.AttachmentReading;
import org.injeung.registry.Attachments;
import org.injeung.registry.FilePurpose;
import org.injeung.registry.NotFound;

/** The files of a case. */
@Dependent
@Path("cases/{caseNumber}/files")
@Tag(name = "Cases")
public class AttachmentResource {
    private final Filing filing;
    private final Uploads uploads;
    private final Attachments attachments;

    /** Works in transactions of its own: while files come in, there is none. */
    @Inject
    public AttachmentResource(Filing filing, Uploads uploads, Attachments attachments) {
        this.filing = filing;
        this.uploads = uploads;
        this.attachments = attachments;
    }

    /** The files of a case. */
    @Schema(name = "FileList")
    public record FileList(
            String caseNumber,

            @Schema(description = "Whether the caller may add files now")
            boolean mayAdd,

            @Schema(description = "How large a file may be, in units of 1,048,576 bytes", example = "200")
            int maxMegabytes,

            @Schema(description = "How many files one request may have", example = "20")
            int maxFiles,

            @Schema(description = "In all versions, in the order in which they were added")
            List<FileView> files) {}

    /** What is sent to add files, for the description; {@link Uploads} reads it piece by piece. */
    @Schema(name = "NewFiles")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewFiles(
            @Schema(description = "One or more files with their names")
            List<InputStream> file,

            @Schema(nullable = true, description = "What they are for; required without replaces, left out with it")
            FilePurpose purpose,

            @Schema(
                    nullable = true,
                    description = "More closely what they are about, in at most 40 characters",
                    example = "2.5.6")
            String about,

            @Schema(
                    nullable = true,
                    description = "The id of a file that was added by the same side, whose next version the file is",
                    example = "151")
            String replaces) {}

    /** Files that were added. */
    @Schema(name = "AddedFiles")
    public record AddedFiles(String caseNumber, List<FileView> files) {}

    /** A file in one version. */
    @Schema(name = "File", description = "A file of a case in one version; its content is read by its id")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileView(
            @Schema(example = "151") long id,
            @Schema(example = "자산 목록.xlsx") String name,
            FilePurpose purpose,

            @Schema(nullable = true, description = "More closely what it is about", example = "2.5.6")
            String about,

            @Schema(description = "1 for the first version", example = "1")
            int version,

            @Schema(nullable = true, description = "The version before it", example = "140")
            Long replaces,

            @Schema(nullable = true, description = "The version that took its place", example = "160")
            Long replacedBy,

            @Schema(description = "What it is by its content", example = "application/pdf")
            String mediaType,

            @Schema(description = "Whether browsers show it in a page; all others are saved")
            boolean shown,

            @Schema(description = "Size in bytes", example = "48213")
            long bytes,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            Attachment.Side addedAs,

            @Schema(nullable = true, description = "Who added it; of others not for applicants")
            String addedBy,

            Instant addedAt,

            @Schema(nullable = true, description = "Who read it; for staff only")
            List<ReadingView> readings) {
        static FileView of(Attachment file, Long replacedBy, List<ReadingView> readings, Reader reader) {
            return new FileView(
                    file.id(),
                    file.name(),
                    file.purpose(),
                    file.about().orElse(null),
                    file.version(),
                    file.replaces().orElse(null),
                    replacedBy,
                    file.mediaType(),
                    FileTypes.isShown(file.mediaType()),
                    file.bytes(),
                    file.sha256(),
                    file.addedAs(),
                    reader.person(file.addedBy()),
                    file.addedAt(),
                    readings);
        }
    }

    /** That somebody read a file. */
    @Schema(name = "FileReading")
    public record ReadingView(
            @Schema(example = "officer") String by,
            @Schema(example = "2") int times,
            Instant lastAt) {
        /** @param readings of one file, the last one first */
        static List<ReadingView> of(List<AttachmentReading> readings) {
            return readings.stream()
                    .collect(Collectors.groupingBy(AttachmentReading::reader, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(by -> new ReadingView(
                            by.getKey(),
                            by.getValue().size(),
                            by.getValue().get(0).readAt()))
                    .toList();
        }
    }

    /** What files there are. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listFiles",
            summary = "List the files of a case",
            description = "In all versions. Applicants see their own, what agencies added but opinions, and evidence of"
                    + " findings and minutes of hearings of the certification body.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "FileList")))
    @APIResponse(responseCode = "404", description = "There is no such case, or it does not concern the caller")
    public FileList list(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber) {
        var reader = filing.reader();
        var about = filing.find(caseNumber, reader);
        var files = filing.visible(caseNumber, reader).toList();
        var next = files.stream()
                .filter(file -> file.replaces().isPresent())
                .collect(Collectors.toMap(file -> file.replaces().get(), Attachment::id));
        var readings = reader.caller().isStaff()
                ? attachments.readings(about.caseNumber()).stream()
                        .collect(Collectors.groupingBy(AttachmentReading::attachment))
                : null;
        return new FileList(
                about.caseNumber(),
                Filing.mayAdd(about, reader),
                uploads.maxMegabytes(),
                Uploads.MOST_FILES,
                files.stream()
                        .map(file -> FileView.of(
                                file,
                                next.get(file.id()),
                                readings == null ? null : ReadingView.of(readings.getOrDefault(file.id(), List.of())),
                                reader))
                        .toList());
    }

    /** Adds files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addFiles",
            summary = "Add files to a case",
            description =
                    "For whoever may see the case, but administrators, while it is open. All files of a request are"
                            + " added, or none. What a file is, its content says. Programs and empty files are refused.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(ref = "NewFiles")))
    @APIResponse(
            responseCode = "201",
            description = "The files are added",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AddedFiles")))
    @APIResponse(
            responseCode = "400",
            description = "A field or a file is wrong, too large or a program; none is added")
    @APIResponse(responseCode = "403", description = "The account may not add files")
    @APIResponse(responseCode = "404", description = "There is no such case, or it does not concern the caller")
    @APIResponse(
            responseCode = "409",
            description = "The case is closed, or somebody added the next version of the same file before")
    public Response add(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Context HttpHeaders headers,
            @Context UriInfo request,
            InputStream body) {
        try {
            var about = filing.requireOpen(caseNumber);
            var reader = filing.reader();
            try (var upload = uploads.receive(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body)) {
                var added = filing.add(about.caseNumber(), upload).stream()
                        .map(file -> FileView.of(file, null, null, reader))
                        .toList();
                return Response.created(request.getAbsolutePath())
                        .entity(new AddedFiles(about.caseNumber(), added))
                        .build();
            }
        } catch (TransactionalException e) {
            throw new IllegalStateException(e); // Jersey has a mapper of its own for that one, which hides the reason
        }
    }

    /** The content of a file. */
    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "readFile",
            summary = "Read a file of a case",
            description =
                    "Byte by byte as it was added; who reads it is recorded. Its ETag is its SHA-256. PDF and pictures"
                            + " are shown by browsers, everything else is saved.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.WILDCARD))
    @APIResponse(responseCode = "304", description = "It is the one that the header If-None-Match names by its ETag")
    @APIResponse(responseCode = "404", description = "There is none, or it does not concern the caller")
    public Response read(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "As in the list", example = "151") @PathParam("id") String id,
            @Context Request request) {
        var reader = filing.reader();
        var file = filing.visible(caseNumber, reader)
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(new Words("file %s of case %s", "파일 %s(사건 %s)").with(id, caseNumber)));
        var version = new EntityTag(file.sha256());
        var known = request.evaluatePreconditions(version);
        if (known != null) {
            return known.build();
        }
        if (request.getMethod().equals(HttpMethod.GET)) { // HEAD comes here too and reads nothing
            attachments.recordReading(file, reader.caller().id());
        }
        StreamingOutput content = out -> attachments.copy(file, out);
        return Response.ok(content, FileTypes.sent(file.mediaType()))
                .tag(version)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.disposition(FileTypes.isShown(file.mediaType()), file.name()))
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .build();
    }
}
