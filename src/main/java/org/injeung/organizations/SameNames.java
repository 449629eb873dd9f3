package org.injeung.organizations;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.injeung.engine.EngineStarted;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/**
 * Tells at each start which organizations have one name but for its spelling: they may be one, registered twice. None is merged, as
 * only a person knows; the list of organizations shows them too ({@code ?sameName=true}).
 */
@ApplicationScoped
public class SameNames {
    private static final Logger LOG = Logger.getLogger(SameNames.class.getName());
    /** What a warning can hold; the list has them all. */
    private static final int MAX = 40;

    @Inject
    private Organizations organizations;

    @Transactional
    void tell(@Observes @Priority(400) EngineStarted started) {
        var alike = organizations.sharingName(MAX);
        if (!alike.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Organizations with one name but for its spelling; are they registered twice? {0}."
                            + " All of them: GET /api/organizations?sameName=true",
                    alike.stream().map(SameNames::inWords).collect(Collectors.joining("; ")));
        }
    }

    private static String inWords(List<Organization> namesakes) {
        return namesakes.stream()
                .map(one -> one.businessNumber() + " " + one.name())
                .collect(Collectors.joining(", "));
    }
}
