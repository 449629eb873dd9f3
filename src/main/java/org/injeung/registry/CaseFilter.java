package org.injeung.registry;

import java.util.Set;
import org.injeung.law.Agency;

/**
 * Which cases somebody may see.
 *
 * @param everything whether that is every case
 * @param businessNumbers otherwise: those of these organizations
 * @param startedBy and those that this account started, or whose breach it reported; null for none
 * @param askedAs and the breaches on which this agency was asked for its opinion; null for none
 */
public record CaseFilter(boolean everything, Set<String> businessNumbers, String startedBy, Agency askedAs) {
    /** Takes the organizations as they are now. */
    public CaseFilter {
        businessNumbers = Set.copyOf(businessNumbers);
    }

    /** Whether the case is one of them. */
    boolean includes(CertificationCase candidate) {
        return everything
                || businessNumbers.contains(candidate.businessNumber())
                || candidate.startedBy().equals(startedBy);
    }

    /** Whether no case can be one of them. */
    boolean isNothing() {
        return !everything && businessNumbers.isEmpty() && startedBy == null;
    }
}
