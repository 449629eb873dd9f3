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
import org.injeung.access.CallersLanguage;
import org.injeung.start.Outage;
import org.injeung.start.Running;

/**
 * The first filter of every request: tells from where it came, protects the answer by headers and cookies, and bears
 * that somebody breaks off.
 */
public class FrontDoor extends HttpFilter {
    @Inject
    private transient Proxies proxies;

    private transient ClassLoader services;

    @Override
    public void init() {
        services = new RememberedServices(FrontDoor.class.getClassLoader());
        Running.started(); // whatever could not start stood before the first filter
    }

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
        Caching.add(request.getRequestURI(), request.getQueryString(), response);
        Languages.vary(request.getRequestURI(), response);
        CallersAddress.begin(origin.address());
        CallersLanguage.begin(Languages.preferred(request));
        var thread = Thread.currentThread();
        var application = thread.getContextClassLoader();
        thread.setContextClassLoader(services);
        try {
            if (!Running.take()) {
                answer.setHeader("Connection", "close");
                refuse(answer);
            } else if (Outage.isOn() && needsDatabase(request.getRequestURI())) {
                refuse(answer);
            } else {
                chain.doFilter(original, answer);
            }
        } catch (Line.BrokenOff e) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } finally {
            thread.setContextClassLoader(application);
            Running.done();
            CallersAddress.end();
            CallersLanguage.end();
            answer.protectCookies();
        }
    }

    private static boolean needsDatabase(String path) {
        return SecurityHeaders.isData(path) || path.startsWith("/camunda/app/");
    }

    /** Here or at another server it works in a moment. */
    private static void refuse(HttpServletResponse answer) throws IOException {
        answer.setIntHeader("Retry-After", Outage.RETRY_SECONDS);
        answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
