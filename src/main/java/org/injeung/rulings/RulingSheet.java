package org.injeung.rulings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table for a spreadsheet: RFC 4180, a line for each situation. */
final class RulingSheet {
    private static final String HEADING =
            "affectedPersons,established,scheme,obliged,earlierViolations,outcome,ground,decidedBy,bar,"
                    + "fineWaiver,legalBasis,reasons\r\n";

    private RulingSheet() {}

    static String of(List<Consequence> rulings) {
        return rulings.stream().map(RulingSheet::line).collect(Collectors.joining("\r\n", HEADING, "\r\n"));
    }

    private static String line(Consequence ruling) {
        var situation = ruling.situation();
        return Stream.of(
                        situation.affectedPersons(),
                        situation.established(),
                        situation.scheme(),
                        situation.obliged(),
                        situation.earlierViolations(),
                        ruling.outcome(),
                        ruling.ground(),
                        ruling.decidedBy(),
                        ruling.bar(),
                        ruling.fineWaiver(),
                        ruling.legalBasis(),
                        String.join("; ", ruling.reasons()))
                .map(cell -> quoted(Objects.toString(cell, "")))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
