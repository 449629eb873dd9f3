package org.injeung.surveillance.policy;

import java.time.LocalDate;
import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;

/**
 * How a surveillance has to be done. Source: Network Act Art. 47(8) as amended by Law 21500, in force 2026-10-01: on site and in
 * documents. Before, Enforcement Decree Art. 51(1): documents or on site.
 */
public final class MethodPolicy {
    private static final LocalDate AMENDED = LocalDate.of(2026, 10, 1);

    private MethodPolicy() {}

    /** How a surveillance is done. */
    public enum Method {
        /** By an audit on site and by an examination of documents. */
        ON_SITE_AND_DOCUMENTS,
        /** By one of the two. */
        ON_SITE_OR_DOCUMENTS
    }

    /** The method that the law asks for on the day on which a surveillance opens (Asia/Seoul). */
    public static Decision<Method> decide(LocalDate on) {
        return on.isBefore(AMENDED)
                ? decision(
                        Method.ON_SITE_OR_DOCUMENTS,
                        on,
                        "2013-02-18",
                        Act.NETWORK_ACT_DECREE.at("51(1)"),
                        new Words(
                                        "Documents or an audit on site were enough before %s",
                                        "%s 전에는 서면심사 또는 현장심사로 할 수 있었습니다")
                                .with(AMENDED))
                : decision(
                        Method.ON_SITE_AND_DOCUMENTS,
                        on,
                        AMENDED.toString(),
                        Act.amendedNetworkAct("47(8)"),
                        new Words(
                                        "Since %s the surveillance is done on site and in documents",
                                        "%s부터 사후심사는 현장심사와 서면심사로 합니다")
                                .with(AMENDED));
    }

    private static Decision<Method> decision(
            Method method, LocalDate on, String version, Words legalBasis, Words reason) {
        return new Decision<>(
                "DecideSurveillanceMethod",
                method,
                new Words("The surveillance opened on %s", "사후심사 개시일: %s").with(on),
                "MethodPolicy",
                version,
                legalBasis,
                List.of(reason));
    }
}
