package org.injeung.audit;

import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** The list of the criteria, filled in without a connection. */
@Schema(name = "NewItemWorkbook", description = "A workbook with results of items of the criteria")
record NewItemWorkbook(
        @NotNull
        @Text(max = 400_000, oneLine = true)
        @Schema(
                description =
                        "The workbook of the list (XLSX), filled in, in Base64: rows without a result say nothing",
                example = "UEsDBBQ=")
        String workbook) {
    /** @throws InvalidInput naming {@code workbook} if it is no Base64 */
    InputStream content() {
        try {
            return new ByteArrayInputStream(Base64.getDecoder().decode(workbook));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("workbook", new Words("must be in Base64", "Base64여야 합니다"));
        }
    }
}
