package org.injeung.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.access.JsonInput;
import org.injeung.law.AuditorGrade;
import org.injeung.law.Periods;
import org.injeung.registry.Auditor;
import org.injeung.registry.InvalidInput;

/**
 * What a caller sends of an auditor, checked.
 *
 * @param name of the person
 * @param grade the grade
 * @param qualifiedFrom first day of the qualification
 * @param qualifiedUntil last day of the qualification
 * @param employer business number of the employer, or null for the certification body
 */
@Schema(name = "NewAuditor", description = "An auditor as qualified")
record NewAuditor(
        @Schema(required = true, description = "Name of the person, at most 200 characters", example = "Kang Da-on")
        String name,

        @Schema(required = true, description = "심사원보, 심사원 or 선임심사원; an assistant leads no audit", example = "AUDITOR")
        AuditorGrade grade,

        @Schema(required = true, description = "First day of the qualification", example = "2026-03-01")
        LocalDate qualifiedFrom,

        @Schema(
                nullable = true,
                description = "Last day of the qualification; if left out, the last of three years",
                example = "2029-02-28")
        LocalDate qualifiedUntil,

        @Schema(
                nullable = true,
                description =
                        "Business number of the employer, registered here or not; the certification body itself if"
                                + " left out",
                example = "9998100067")
        String employer) {
    private static final List<String> KNOWN = List.of("name", "grade", "qualifiedFrom", "qualifiedUntil", "employer");
    private static final String QUALIFICATION = "auditorQualification";

    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput naming the property that is missing, wrong or unknown
     */
    static NewAuditor from(Map<String, Object> body, Periods periods) {
        var input = new JsonInput(body, KNOWN);
        var from = input.day("qualifiedFrom");
        var until = input.has("qualifiedUntil")
                ? input.day("qualifiedUntil")
                : periods.count(QUALIFICATION, from.atStartOfDay(Periods.SEOUL).toInstant())
                        .lastDay();
        if (until.isBefore(from)) {
            throw new InvalidInput("qualifiedUntil", "is before qualifiedFrom, " + from);
        }
        return new NewAuditor(
                input.text("name", 200),
                input.oneOf("grade", AuditorGrade.values()),
                from,
                until,
                input.has("employer") ? input.businessNumber("employer") : null);
    }

    /** The auditor with that account, as recorded by that user. */
    Auditor recorded(String userId, String by, Instant at) {
        return new Auditor(userId, name, grade, qualifiedFrom, qualifiedUntil, employer, by, at);
    }
}
