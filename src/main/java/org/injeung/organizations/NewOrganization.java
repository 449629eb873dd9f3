package org.injeung.organizations;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.access.JsonInput;
import org.injeung.access.NewObligationFacts;
import org.injeung.law.Sector;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organization;

/**
 * What a caller sends to register an organization, checked.
 *
 * @param businessNumber ten digits
 * @param name as in the business register
 * @param sector what it does
 * @param annualSales sales of the last business year in won
 * @param address of its head office, or null
 * @param representative who represents it, or null
 * @param corporateNumber 13 digits, or null; its check digit is not checked, as numbers issued since 2025 may have none
 * @param obligationFacts what else is stated of a business year, or null
 */
@Schema(name = "NewOrganization", description = "An organization to register")
record NewOrganization(
        @Schema(
                required = true,
                description =
                        "Business registration number: 10 digits, the last one a check digit, with or without hyphens",
                example = "9998100015")
        String businessNumber,

        @Schema(
                required = true,
                description = "Name as in the business register, at most 200 characters",
                example = "Saebyeok Market (새벽마켓)")
        String name,

        @Schema(required = true, description = "What it does", example = "ONLINE_PLATFORM")
        Sector sector,

        @Schema(
                required = true,
                description = "Sales of the last business year in won, at most 10,000,000,000,000,000",
                example = "41000000000000")
        long annualSales,

        @Schema(
                nullable = true,
                description = "Address of the head office, at most 300 characters; its certificates show it",
                example = "12 Hangang-daero, Seoul (서울특별시 용산구 한강대로 12)")
        String address,

        @Schema(
                nullable = true,
                description = "Who represents it, at most 100 characters; its certificates show the name",
                example = "Seo Ha-jun (서하준)")
        String representative,

        @Schema(
                nullable = true,
                description = "Corporate registration number: 13 digits, with or without hyphens",
                example = "110111-0062432")
        String corporateNumber,

        @Schema(nullable = true, description = "Facts of a business year on which the duty to be certified depends")
        NewObligationFacts obligationFacts) {
    private static final int MAX_NAME = 200;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_REPRESENTATIVE = 100;
    /** Ten quadrillion won: more than all companies of the country together; it only catches a mistyped number. */
    private static final long MAX_SALES = 10_000_000_000_000_000L;

    /**
     * Reads the body of a request.
     *
     * @param thisYear the current year, of which nothing can be stated yet
     * @throws InvalidInput naming the property that is missing, wrong or unknown
     */
    static NewOrganization from(Map<String, Object> body, int thisYear) {
        var sent = new JsonInput(
                body,
                Arrays.stream(NewOrganization.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        return new NewOrganization(
                sent.businessNumber("businessNumber"),
                sent.text("name", MAX_NAME),
                sent.oneOf("sector", Sector.values()),
                sales(body.get("annualSales")),
                optional(sent, "address", MAX_ADDRESS),
                optional(sent, "representative", MAX_REPRESENTATIVE),
                sent.has("corporateNumber") ? NewCorporateNumber.read(sent) : null,
                facts(body.get("obligationFacts"), thisYear));
    }

    /** The organization as it is registered by that account. */
    Organization registered(String by, Instant at) {
        var organization = new Organization(new BusinessNumber(businessNumber), name, sector, annualSales, by, at);
        organization.describe(address, representative, corporateNumber);
        return organization;
    }

    /** What else was stated of a business year. */
    Optional<NewObligationFacts> facts() {
        return Optional.ofNullable(obligationFacts);
    }

    private static NewObligationFacts facts(Object value, int thisYear) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Map<?, ?> facts)) {
            throw new InvalidInput("obligationFacts", "must be a JSON object");
        }
        return NewObligationFacts.from(
                facts.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toMap(entry -> (String) entry.getKey(), Map.Entry::getValue)),
                thisYear);
    }

    private static String optional(JsonInput sent, String property, int max) {
        return sent.has(property) ? sent.text(property, max) : null;
    }

    private static long sales(Object value) {
        if (value == null) {
            throw new InvalidInput("annualSales", "is missing");
        }
        if (!(value instanceof Integer || value instanceof Long || value instanceof BigInteger)) {
            throw new InvalidInput("annualSales", "must be a whole number of won");
        }
        var sales = ((Number) value).longValue();
        if (value instanceof BigInteger || sales < 0 || sales > MAX_SALES) {
            throw new InvalidInput("annualSales", "must be between 0 and " + MAX_SALES + ", not " + value);
        }
        return sales;
    }
}
