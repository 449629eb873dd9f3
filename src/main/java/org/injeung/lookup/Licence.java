package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Link;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.law.Words;

/** The terms under which the public may use the register. */
@Dependent
class Licence {
    private final Words name;
    private final String url;

    @Inject
    Licence(
            @ConfigProperty(name = "certification.licence.english") String english,
            @ConfigProperty(name = "certification.licence.korean") String korean,
            @ConfigProperty(name = "certification.licence.url") String url) {
        this.name = new Words(english, korean);
        this.url = url;
    }

    Words name() {
        return name;
    }

    String url() {
        return url;
    }

    /** As a header of an answer. */
    Link link() {
        return Link.fromUri(url).rel("license").build();
    }
}
