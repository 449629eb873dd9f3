package org.injeung.issuance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.law.Scheme;
import org.injeung.registry.ApplicationKind;

/** An application, as it starts the process. */
@Schema(name = "NewApplication", description = "An application for a certificate or its renewal")
public record NewApplication(
        @NotNull
        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(
                description = "Business registration number, with or without hyphens; the last digit is a check digit",
                example = "9998100067")
        String businessNumber,

        @NotNull @Schema(description = "ISMS, or ISMS_P with personal information", example = "ISMS_P")
        Scheme scheme,

        @NotNull
        @Text(max = 1000)
        @Schema(description = "What is to be certified", example = "Online shop and its delivery service")
        String scope,

        @Schema(description = "First certificate (the default) or renewal", example = "INITIAL")
        ApplicationKind kind) {}
