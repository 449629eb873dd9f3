package org.injeung.rulings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;

/**
 * What is known of a breach and of the certificate of its holder.
 *
 * @param affectedPersons their number, at least 0
 * @param established the ground that was established besides the number of affected persons, or null for none
 * @param scheme scheme of the certificate
 * @param obliged whether the holder must hold a certificate
 * @param earlierViolations violations before this one, at least 0
 */
@Schema(name = "Situation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Situation(
        @Schema(example = "10000001") long affectedPersons,

        @Schema(nullable = true, description = "Left out: none", example = "GROSS_NEGLIGENCE")
        Ground established,

        Scheme scheme,
        boolean obliged,

        @Schema(example = "0") int earlierViolations) {}
