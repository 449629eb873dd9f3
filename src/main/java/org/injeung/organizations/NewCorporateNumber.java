package org.injeung.organizations;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;

/** The corporate number that a caller states of an organization. */
@Schema(name = "NewCorporateNumber", description = "The corporate registration number of an organization")
record NewCorporateNumber(
        @NotNull
        @NumberOf(NumberOf.Kind.CORPORATION)
        @Schema(description = "With or without hyphens", example = "110111-0062432")
        String corporateNumber) {}
