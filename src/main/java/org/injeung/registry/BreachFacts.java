package org.injeung.registry;

import java.time.Instant;

/**
 * What a report states beside the number of persons; each is null where it says nothing about it.
 *
 * @param incidentReportedAt when the incident was reported to MSIT or KISA
 * @param leakNotifiedAt when the persons concerned were told
 * @param leakReportedAt when the leak was reported to PIPC or KISA
 * @param sensitiveData whether sensitive data or unique identifiers leaked
 * @param illegalAccess whether the leak came from illegal access from outside
 */
public record BreachFacts(
        Instant incidentReportedAt,
        Instant leakNotifiedAt,
        Instant leakReportedAt,
        Boolean sensitiveData,
        Boolean illegalAccess) {}
