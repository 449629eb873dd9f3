package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public reaches the register: at the configured address, or else at that of the request. */
@Dependent
class PublicAddress {
    private final Optional<String> publicUrl;

    @Inject
    PublicAddress(@ConfigProperty(name = "certification.public-url") Optional<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The page that tells what a certificate is worth. */
    String page(String certificateNumber, UriInfo request) {
        var root = publicUrl
                .filter(url -> !url.isBlank())
                .orElseGet(() -> request.getBaseUri().resolve("/").toString());
        return (root.endsWith("/") ? root : root + "/") + "certificate.html?number=" + certificateNumber;
    }
}
