package org.injeung.penalty.policy;

import java.time.LocalDate;

/**
 * A violation of the organization for which a penalty was imposed before.
 *
 * @param caseNumber the case
 * @param provision what was violated
 * @param fault how far it was to blame
 * @param violatedFrom first day of that violation
 * @param imposedOn the day of the penalty
 * @param lastDay the last of the days on which the same violation is a repeated one
 */
public record EarlierPenalty(
        String caseNumber,
        Provision provision,
        Fault fault,
        LocalDate violatedFrom,
        LocalDate imposedOn,
        LocalDate lastDay) {}
