package org.injeung.penalty.policy;

/** Whether a fine (과태료) was imposed for the act that is penalised. */
public enum DoubleSanction {
    /** The organization was never fined here. */
    NO_FINE,
    /** It was fined for other acts: for not holding a compulsory certificate. */
    OTHER_ACT
}
