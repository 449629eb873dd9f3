package org.injeung.law;

/**
 * The figures of the reform that an operator may set; the defaults are what the announcements say.
 *
 * @param certificationBody the body that issues, as in certificate numbers, for example {@code KISA}
 * @param massiveLeakThreshold affected persons of a massive leak (announcement of 2025-12-29: 10,000,000)
 * @param massiveLeakComparison whether the threshold itself is massive: the English text reads "more than", the Korean "at least"
 * @param earlierViolations how many earlier violations make a violation repeated; the announcement names no number
 * @param preEvaluationRounds how often the core items may be evaluated before the application is refused, at least 1
 * @param committeeBallots members of a committee meeting, at least 1
 */
public record Rules(
        String certificationBody,
        long massiveLeakThreshold,
        Comparison massiveLeakComparison,
        int earlierViolations,
        int preEvaluationRounds,
        int committeeBallots) {

    /** How a number is compared with a threshold. */
    public enum Comparison {
        /** The threshold itself does not count. */
        MORE_THAN,
        /** The threshold itself counts. */
        AT_LEAST
    }

    /** Refuses figures that make no sense. */
    public Rules {
        if (!certificationBody.matches("[A-Z]{2,5}")) {
            throw new IllegalArgumentException("certification.body must be 2 to 5 capital letters");
        }
        if (massiveLeakThreshold < 1 || earlierViolations < 1 || preEvaluationRounds < 1 || committeeBallots < 1) {
            throw new IllegalArgumentException("the numbers of certification.* rules must be at least 1");
        }
    }
}
