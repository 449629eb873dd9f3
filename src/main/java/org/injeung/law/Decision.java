package org.injeung.law;

import java.util.List;
import java.util.Objects;

/**
 * An answer that a rule or a person gave, with everything that a letter or a court needs to explain it.
 *
 * @param question the activity or gateway that asked, for example {@code DecideEligibility}
 * @param answer the answer; a refusal is an answer too
 * @param facts what was known, in words and figures
 * @param rule name of the rule or, for a person's judgement, of the task
 * @param version version of the rule: the date from which it holds
 * @param legalBasis act, decree, notice or announcement
 * @param reasons why the facts give this answer, at least one
 */
public record Decision<A extends Enum<A>>(
        String question, A answer, Words facts, String rule, String version, Words legalBasis, List<Words> reasons) {

    /** Refuses a decision that nobody could explain. */
    public Decision {
        Objects.requireNonNull(answer, "answer");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() || legalBasis.ko().isBlank()) {
            throw new IllegalArgumentException(question + " was decided without a reason or a legal basis");
        }
    }
}
