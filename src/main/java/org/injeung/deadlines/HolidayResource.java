package org.injeung.deadlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.fields.Body;
import org.injeung.fields.ListAnswer;
import org.injeung.law.Holiday;
import org.injeung.law.Words;
import org.injeung.registry.Conflict;
import org.injeung.registry.Order;
import org.injeung.registry.Order.SortKey;

/** The days on which offices are closed, and the announcement of one more. */
@Dependent
@Path("holidays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holidays", description = "Days that deadlines do not end on")
public class HolidayResource {
    private static final SortKey<Holiday, LocalDate> DAY = SortKey.day("date", "h.date", Holiday::date);
    private static final Order<Holiday> BY_DAY = Order.ascending(DAY, DAY);

    private final Deadlines deadlines;
    private final Recalculation recalculation;
    private final CurrentCaller caller;
    private final Clock clock;

    /** Works in the transaction of the request. */
    @Inject
    public HolidayResource(Deadlines deadlines, Recalculation recalculation, CurrentCaller caller, Clock clock) {
        this.deadlines = deadlines;
        this.recalculation = recalculation;
        this.caller = caller;
        this.clock = clock;
    }

    /** A part of the list of holidays. */
    @Schema(name = "HolidayList")
    public record HolidayList(
            long total,
            int first,
            int rows,
            List<HolidayView> holidays,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next)
            implements ListAnswer {}

    /** A holiday as it is told. */
    @Schema(name = "Holiday")
    public record HolidayView(
            @Schema(example = "2026-12-25") LocalDate date,
            @Schema(example = "Christmas Day") String nameEnglish,
            @Schema(example = "기독탄신일") String nameKorean,

            @Schema(example = "Decree on Public Holidays No. 36290 of 2026-04-30 Art. 2")
            String source,

            @Schema(example = "「관공서의 공휴일에 관한 규정」(2026. 4. 30. 대통령령 제36290호) 제2조")
            String sourceKorean,

            LocalDate announcedOn) {
        static HolidayView of(Holiday holiday) {
            return new HolidayView(
                    holiday.date(),
                    holiday.nameEnglish(),
                    holiday.nameKorean(),
                    holiday.source().en(),
                    holiday.source().ko(),
                    holiday.announcedOn());
        }
    }

    /** An announced holiday and what it moved. */
    @Schema(name = "AnnouncedHoliday")
    public record AnnouncedHolidayView(HolidayView holiday, List<MovedDeadline> movedDeadlines) {}

    /** A deadline that an announced holiday moved. */
    @Schema(name = "MovedDeadline")
    public record MovedDeadline(
            @Schema(example = "ISS-2026-000001") String caseNumber,
            @Schema(example = "correction") String period,
            String occasion,
            Instant before,
            Instant after,
            String explanation,
            String explanationKorean) {
        static MovedDeadline of(Deadlines.Moved moved) {
            var deadline = moved.deadline();
            return new MovedDeadline(
                    deadline.caseNumber(),
                    deadline.period(),
                    deadline.occasion(),
                    moved.before(),
                    deadline.endsAt(),
                    deadline.explanation().en(),
                    deadline.explanation().ko());
        }
    }

    /** Announces a holiday. */
    @POST
    @Transactional
    @Operation(
            operationId = "announceHoliday",
            summary = "Announce a holiday",
            description = "Managers only. From now on everything is counted with it, and every awaited deadline that"
                    + " would end on it moves, with its tasks and timers. Periods in hours and those that restrict a"
                    + " right do not move.")
    @APIResponse(
            responseCode = "201",
            description = "Announced; the answer lists the deadlines that moved",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AnnouncedHoliday")))
    @APIResponse(responseCode = "403", description = "The account is no manager's")
    @APIResponse(responseCode = "409", description = "The day is a holiday already")
    public Response announce(Body<NewHoliday> body) {
        var manager = caller.getIn(Groups.MANAGERS);
        var today = LocalDate.now(clock);
        var holiday = NewHoliday.from(body, today).announced(today);
        deadlines.periods().holidays().find(holiday.date()).ifPresent(already -> {
            throw new Conflict(new Words("%s is a holiday already: %s", "%s은(는) 이미 공휴일로 등록되어 있습니다: %s")
                    .with(already.date(), new Words(already.nameEnglish(), already.nameKorean())));
        });
        var moved = recalculation.announce(holiday, manager.id()).stream()
                .map(MovedDeadline::of)
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(new AnnouncedHolidayView(HolidayView.of(holiday), moved))
                .build();
    }

    /** The holidays that are counted with. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, ListAnswer.XLSX})
    @Transactional
    @Operation(
            operationId = "listHolidays",
            summary = "List holidays by day",
            description = "Everybody who is logged in; Saturdays and Sundays are none.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "HolidayList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = ListAnswer.XLSX)
            })
    @APIResponse(responseCode = "400", description = "first, after or rows is wrong")
    public HolidayList list(
            @Parameter(description = "How many to skip, 0 if left out", example = "0") @QueryParam("first")
                    String first,
            @Parameter(description = ListAnswer.AFTER) @QueryParam("after") String after,
            @Parameter(
                            description = "At most that many, 1 to 200, 50 if left out; of a workbook 1 to 10000",
                            example = "50")
                    @QueryParam("rows")
                    String rows,
            @Context HttpHeaders accepted,
            @Context UriInfo request) {
        var page = ListAnswer.page(BY_DAY, first, after, rows, accepted);
        var part = page.of(deadlines.periods().holidays().list());
        return new HolidayList(
                part.total(),
                page.first(),
                page.rows(),
                part.rows().stream().map(HolidayView::of).toList(),
                ListAnswer.next(request, part));
    }
}
