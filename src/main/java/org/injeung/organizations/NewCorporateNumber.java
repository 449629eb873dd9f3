package org.injeung.organizations;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.access.JsonInput;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.SearchKey;

/**
 * The corporate number that a caller states of an organization, checked.
 *
 * @param corporateNumber 13 digits
 */
@Schema(name = "NewCorporateNumber", description = "The corporate registration number of an organization")
record NewCorporateNumber(
        @Schema(required = true, description = "13 digits, with or without hyphens", example = "110111-0062432")
        String corporateNumber) {
    private static final String PROPERTY = "corporateNumber";

    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput naming the property that is missing, wrong or unknown
     */
    static NewCorporateNumber from(Map<String, Object> body) {
        return new NewCorporateNumber(read(new JsonInput(body, List.of(PROPERTY))));
    }

    /** The property of a larger body. */
    static String read(JsonInput input) {
        var digits = SearchKey.plain(input.text(PROPERTY, 40));
        if (!digits.matches("[0-9]{13}")) {
            throw new InvalidInput(PROPERTY, "must have 13 digits such as 110111-0062432");
        }
        return digits;
    }
}
