package org.injeung.law;

/** A figure of the law on administrative penalties (과징금) that a reform may move; the values stand in {@code law/penalties.csv}. */
public enum PenaltyFigure {
    /** Part of the sales that a penalty may reach. */
    CAP_RATE,
    /** Most in won where there are no sales or they cannot be computed. */
    FLAT_CAP,
    /** Part of the sales that a penalty may reach in the graver cases. */
    RAISED_CAP_RATE,
    /** Most in won without sales in the graver cases. */
    RAISED_FLAT_CAP,
    /** Victims from which a violation with intent or gross negligence is a graver case. */
    RAISED_CAP_VICTIMS,
    /** Most by which investments in protection reduce, as part of the basic amount. */
    INVESTMENT_REDUCTION,
    /** Most instalments. */
    INSTALMENTS,
    /** Most months between two instalments. */
    INSTALMENT_MONTHS,
    /** Most months by which the last instalment is later than the first date of payment. */
    DEFERRAL_MONTHS,
    /** Surcharge for a year of delay, as part of what is not paid. */
    SURCHARGE_RATE,
    /** Most months for which there is a surcharge. */
    SURCHARGE_MONTHS
}
