package org.injeung.surveillance.policy;

import java.time.LocalDate;
import java.util.List;
import org.injeung.law.Decision;

/**
 * How a surveillance has to be done. Source: Network Act Art. 47(8) as amended by Law 21500, in force 2026-10-01: on site and in
 * documents. Before, Enforcement Decree Art. 51(1): documents or on site.
 */
public final class MethodPolicy {
    private static final LocalDate AMENDED = LocalDate.of(2026, 10, 1);

    private MethodPolicy() {}

    /** The method that the law asks for on the day on which a surveillance opens (Asia/Seoul). */
    public static Decision<Method> decide(LocalDate on) {
        return on.isBefore(AMENDED)
                ? decision(
                        Method.ON_SITE_OR_DOCUMENTS,
                        on,
                        "2013-02-18",
                        "Enforcement Decree of the Network Act Art. 51(1)",
                        "Documents or an audit on site were enough before " + AMENDED)
                : decision(
                        Method.ON_SITE_AND_DOCUMENTS,
                        on,
                        AMENDED.toString(),
                        "Network Act Art. 47(8) (Law 21500)",
                        "Since " + AMENDED + " the surveillance is done on site and in documents");
    }

    private static Decision<Method> decision(
            Method method, LocalDate on, String version, String legalBasis, String reason) {
        return new Decision<>(
                "DecideSurveillanceMethod",
                method,
                "The surveillance opened on " + on,
                "MethodPolicy",
                version,
                legalBasis,
                List.of(reason));
    }
}
