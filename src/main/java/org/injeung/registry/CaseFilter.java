package org.injeung.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
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

    /** What a case {@code c} of a query must meet, with {@link #parameters}. */
    public String condition() {
        if (everything) {
            return "1 = 1";
        }
        var conditions = new ArrayList<String>();
        if (!businessNumbers.isEmpty()) {
            conditions.add("c.businessNumber in :organizations");
        }
        if (startedBy != null) {
            conditions.add("c.startedBy = :startedBy or c.caseNumber in"
                    + " (select r.caseNumber from BreachReport r where r.reporter = :startedBy)");
        }
        if (askedAs != null) {
            conditions.add("c.caseNumber in (select o.caseNumber from AgencyOpinion o where o.agency = :askedAs)");
        }
        return conditions.isEmpty() ? "1 = 0" : String.join(" or ", conditions);
    }

    /** The parameters of {@link #condition}. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (!everything && !businessNumbers.isEmpty()) {
            parameters.put("organizations", businessNumbers);
        }
        if (!everything && startedBy != null) {
            parameters.put("startedBy", startedBy);
        }
        if (!everything && askedAs != null) {
            parameters.put("askedAs", askedAs);
        }
        return parameters;
    }
}
