package org.injeung.doors;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.injeung.fields.ListAnswer;

/** Tells the following page of a list in the header Link (RFC 8288) too, as a table has no other place for it. */
@Provider
public class NextPage implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ListAnswer list) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            if (list.next() != null) {
                response.getHeaders().add(HttpHeaders.LINK, "<" + list.next() + ">; rel=\"next\"");
            }
        }
    }
}
