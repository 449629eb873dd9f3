package org.injeung.doors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.access.InternetAddress.Range;
import org.injeung.engine.CannotStart;
import org.injeung.engine.EngineStarted;

/** Whose word about the origin of a request counts, and at which address the public reaches us. */
@ApplicationScoped
public class Proxies {
    @Inject
    @ConfigProperty(name = "certification.proxies")
    private Optional<String> addresses;

    @Inject
    @ConfigProperty(name = "certification.public-url")
    private Optional<String> publicUrl;

    private volatile List<Range> ranges;

    void check(@Observes @Priority(1) EngineStarted started) {
        try {
            ranges();
        } catch (IllegalArgumentException e) {
            throw new CannotStart("certification.proxies: " + e.getMessage());
        }
    }

    boolean trust(InetAddress address) {
        return ranges().stream().anyMatch(range -> range.contains(address));
    }

    /** Whether the public reaches us by TLS, whatever the request says. */
    boolean isPublicSecure() {
        return publicUrl
                .filter(url -> url.regionMatches(true, 0, "https:", 0, 6))
                .isPresent();
    }

    private List<Range> ranges() {
        if (ranges == null) {
            ranges = Arrays.stream(addresses.orElse("").split(","))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(Range::of)
                    .toList();
        }
        return ranges;
    }
}
