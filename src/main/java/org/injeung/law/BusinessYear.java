package org.injeung.law;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an organization was and had in one business year, as far as the duty to be certified depends on it.
 *
 * @param year the business year, for example 2025
 * @param sector what the organization does
 * @param activities which of the activities that the law names it had
 * @param figures what was stated; a figure that is missing reaches no threshold
 */
public record BusinessYear(int year, Sector sector, Set<Activity> activities, Map<Measure, Long> figures) {
    /** Takes activities and figures as they are now. */
    public BusinessYear {
        activities = Set.copyOf(activities);
        figures = Map.copyOf(figures);
    }

    /**
     * The figure; of an organization whose whole business are information services all sales count as theirs until they are
     * stated by themselves.
     */
    public OptionalLong figure(Measure measure) {
        var stated = figures.get(measure);
        if (stated == null && measure == Measure.ICT_SALES && sector.isInformationService()) {
            return figure(Measure.SALES);
        }
        return stated == null ? OptionalLong.empty() : OptionalLong.of(stated);
    }

    /** Whether the organization does that, by its sector or besides it. */
    public boolean has(Activity activity) {
        return activities.contains(activity) || (activity == Activity.DATA_CENTER && sector == Sector.DATA_CENTER);
    }
}
