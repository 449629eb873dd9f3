package org.injeung.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.injeung.access.AuthenticationFilter;
import org.injeung.fields.Condition;

/**
 * Gives each answer in JSON the tag of its version: who asks again and has that version gets 304 instead of a copy, and who replaces it
 * can say which version he saw. What only its reader may see is kept by no cache but his own.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR) // after the filters that tell something of what becomes bytes here
public class Versions implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Context
    private Providers providers;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) throws IOException {
        var isReading = READING.contains(request.getMethod());
        if (isReading
                && !answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)
                && !AuthenticationFilter.isPublic(
                        request.getMethod(),
                        request.getUriInfo().getRequestUri().getRawPath())) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        if ((isReading || request.getMethod().equals(HttpMethod.PUT))
                && !answer.getHeaders().containsKey(HttpHeaders.ETAG) // which has a version of its own
                && isWhole(answer)) {
            var json = providers
                    .getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE)
                    .getContext(answer.getEntityClass())
                    .writeValueAsBytes(answer.getEntity());
            var version = Condition.tag(json);
            answer.getHeaders().putSingle(HttpHeaders.ETAG, version);
            if (isReading && Condition.isKnown(version, request.getRequest())) {
                answer.setStatusInfo(Status.NOT_MODIFIED);
                answer.setEntity(null);
            } else {
                answer.setEntity(json);
            }
        }
    }

    /** Whether it is an object that is written as JSON, and nothing that is written piece by piece. */
    private static boolean isWhole(ContainerResponseContext answer) {
        var entity = answer.getEntity();
        return answer.getStatus() == Status.OK.getStatusCode()
                && entity != null
                && MediaType.APPLICATION_JSON_TYPE.equals(answer.getMediaType())
                && !(entity instanceof byte[] || entity instanceof InputStream || entity instanceof StreamingOutput);
    }
}
