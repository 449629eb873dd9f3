package org.injeung.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Body;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.law.AuditorGrade;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Auditor;
import org.injeung.registry.InvalidInput;

/** What a caller sends of an auditor. */
@Schema(name = "NewAuditor", description = "An auditor as qualified")
record NewAuditor(
        @NotNull @Text(max = 200, oneLine = true) @Schema(description = "Name of the person", example = "Kang Da-on")
        String name,

        @NotNull @Schema(description = "심사원보, 심사원 or 선임심사원; an assistant leads no audit", example = "AUDITOR")
        AuditorGrade grade,

        @NotNull @Schema(description = "First day of the qualification", example = "2026-03-01")
        LocalDate qualifiedFrom,

        @Schema(
                description = "Last day of the qualification; if left out, the last of three years",
                example = "2029-02-28")
        LocalDate qualifiedUntil,

        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(
                description =
                        "Business number of the employer, registered here or not; the certification body itself if left out",
                example = "9998100067")
        String employer) {
    private static final String QUALIFICATION = "auditorQualification";

    /**
     * Reads the body of a request; a last day that is left out is the last of the period of a qualification.
     *
     * @throws InvalidInput with everything that is missing, wrong or unknown
     */
    static NewAuditor from(Body<NewAuditor> body, Periods periods) {
        var sent = body.read();
        var from = sent.qualifiedFrom;
        var until = Optional.ofNullable(sent.qualifiedUntil).orElseGet(() -> periods.count(
                        QUALIFICATION, from.atStartOfDay(Periods.SEOUL).toInstant())
                .lastDay());
        if (until.isBefore(from)) {
            throw new InvalidInput(
                    "qualifiedUntil", new Words("is before qualifiedFrom, %s", "qualifiedFrom %s보다 빠릅니다").with(from));
        }
        return new NewAuditor(sent.name, sent.grade, from, until, sent.employer);
    }

    /** The auditor with that account, as recorded by that user. */
    Auditor recorded(String userId, String by, Instant at) {
        return new Auditor(userId, name, grade, qualifiedFrom, qualifiedUntil, employer, by, at);
    }
}
