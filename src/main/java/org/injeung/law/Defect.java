package org.injeung.law;

/** What is wrong with a disposition that the authority withdraws (General Act on Public Administration Art. 18(1)). */
public enum Defect {
    /** It violates the law, for example as the facts were not what it rests on. */
    UNLAWFUL,
    /** It is within the law, but was not right. */
    UNJUST
}
