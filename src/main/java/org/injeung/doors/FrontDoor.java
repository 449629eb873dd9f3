package org.injeung.doors;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.injeung.access.CallersAddress;

/**
 * The first filter of every request: tells from where it came, protects the answer by headers and cookies, and bears
 * that somebody breaks off.
 */
public class FrontDoor extends HttpFilter {
    @Inject
    private transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var origin =
                Origin.of(request.getRemoteAddr(), name -> Collections.list(request.getHeaders(name)), proxies::trust);
        var line = new Line(origin.address(), request.getMethod());
        var original = new OriginalRequest(request, origin, line);
        var secure = original.isSecure() || proxies.isPublicSecure();
        var answer = new ProtectedResponse(response, original, line, secure);
        SecurityHeaders.add(request.getRequestURI(), secure, response);
        CallersAddress.begin(origin.address());
        try {
            chain.doFilter(original, answer);
        } catch (Line.BrokenOff e) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } finally {
            CallersAddress.end();
            answer.protectCookies();
        }
    }
}
