package org.injeung.law;

/**
 * The figures of the reform that an operator may set; the defaults are what the announcements say.
 *
 * @param certificationBody the body that issues, as in certificate numbers, for example {@code KISA}
 * @param massiveLeakThreshold affected persons of a massive leak (announcement of 2025-12-29: 10,000,000)
 * @param massiveLeakComparison whether the threshold itself is massive: the English text reads "more than", the Korean "at least"
 * @param leakReportThreshold affected persons from which a leak is reported to PIPC or KISA (Decree of PIPA Art. 40: 1,000)
 * @param earlierViolations how many earlier violations make a violation repeated; the announcement names no number
 * @param preEvaluationRounds how often the core items may be evaluated before the application is refused, at least 1
 * @param committee how the certification committee decides
 */
public record Rules(
        String certificationBody,
        long massiveLeakThreshold,
        Comparison massiveLeakComparison,
        long leakReportThreshold,
        int earlierViolations,
        int preEvaluationRounds,
        Committee committee) {

    /** How a number is compared with a threshold. */
    public enum Comparison {
        /** The threshold itself does not count. */
        MORE_THAN,
        /** The threshold itself counts. */
        AT_LEAST
    }

    /**
     * How the certification committee decides. Reported of Arts. 29 to 31 of the joint notice: a pool of at most 35 members, 6 or
     * more in a meeting, the majority of those present; what a tie means is not reported.
     *
     * @param quorum members who must be present, 1 to {@link #MEMBERS}
     * @param tie what a tie means
     * @param chair user id of the chair; must be told where the chair decides
     */
    public record Committee(int quorum, Tie tie, String chair) {
        /** The largest committee. */
        public static final int MEMBERS = 35;

        /** Refuses a committee that could not decide. */
        public Committee {
            if (quorum < 1 || quorum > MEMBERS) {
                throw new IllegalArgumentException("certification.committee.quorum must be 1 to " + MEMBERS);
            }
            if (tie == Tie.CHAIR_DECIDES && chair.isBlank()) {
                throw new IllegalArgumentException(
                        "certification.committee.chair must name the chair who decides a tie");
            }
        }
    }

    /** What a tie of the votes means. */
    public enum Tie {
        /** The motion is not carried. */
        REJECT,
        /** The chair decides, if present; otherwise the motion is not carried. */
        CHAIR_DECIDES
    }

    /** Refuses figures that make no sense. */
    public Rules {
        if (!certificationBody.matches("[A-Z]{2,5}")) {
            throw new IllegalArgumentException("certification.body must be 2 to 5 capital letters");
        }
        if (massiveLeakThreshold < 1 || leakReportThreshold < 1 || earlierViolations < 1 || preEvaluationRounds < 1) {
            throw new IllegalArgumentException("the numbers of certification.* rules must be at least 1");
        }
    }
}
