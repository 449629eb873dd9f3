package org.injeung.organizations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.access.NewObligationFacts;
import org.injeung.fields.Body;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.law.Sector;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organization;

/** What a caller sends to register an organization. */
@Schema(name = "NewOrganization", description = "An organization to register")
record NewOrganization(
        @NotNull
        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(
                description = "Business registration number, with or without hyphens; the last digit is a check digit",
                example = "9998100015")
        String businessNumber,

        @NotNull
        @Text(max = 200, oneLine = true)
        @Schema(description = "Name as in the business register", example = "Saebyeok Market (새벽마켓)")
        String name,

        @NotNull @Schema(description = "What it does", example = "ONLINE_PLATFORM")
        Sector sector,

        @NotNull
        @Min(0)
        @Max(10_000_000_000_000_000L)
        @Schema(description = "Sales of the last business year in won", example = "41000000000000")
        Long annualSales,

        @Text(max = 300, oneLine = true)
        @Schema(
                description = "Address of the head office; its certificates show it",
                example = "12 Hangang-daero, Seoul (서울특별시 용산구 한강대로 12)")
        String address,

        @Text(max = 100, oneLine = true)
        @Schema(description = "Who represents it; its certificates show the name", example = "Seo Ha-jun (서하준)")
        String representative,

        @NumberOf(NumberOf.Kind.CORPORATION)
        @Schema(description = "Corporate registration number, with or without hyphens", example = "110111-0062432")
        String corporateNumber,

        @Schema(description = "Facts of a business year on which the duty to be certified depends")
        NewObligationFacts obligationFacts) {
    /**
     * Reads the body of a request.
     *
     * @param thisYear the current year, of which nothing can be stated yet
     * @throws InvalidInput with everything that is missing, wrong or unknown
     */
    static NewOrganization from(Body<NewOrganization> body, int thisYear) {
        var sent = body.read();
        sent.facts().flatMap(facts -> facts.problemOfYear(thisYear)).ifPresent(problem -> {
            throw new InvalidInput("obligationFacts." + problem.field(), problem.problem());
        });
        return sent;
    }

    /** The organization as it is registered by that account. */
    Organization registered(String by, Instant at) {
        var organization = new Organization(new BusinessNumber(businessNumber), name, sector, annualSales, by, at);
        organization.describe(address, representative, corporateNumber, at);
        return organization;
    }

    /** What else was stated of a business year. */
    Optional<NewObligationFacts> facts() {
        return Optional.ofNullable(obligationFacts);
    }
}
