package org.injeung.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** Leads to the web apps from the addresses above them, and tells of addresses below that are not there, where Camunda breaks. */
public class WebAppAddresses extends HttpFilter {
    private static final Pattern ABOVE = Pattern.compile("/camunda(/app)?/?");
    private static final Pattern BELOW = Pattern.compile("/camunda/app/([^/]*)(?:/(?:([^/]*)(?:/.*)?)?)?");
    private static final Set<String> APPS = Set.of("admin", "cockpit", "tasklist", "welcome");
    private static final String ENGINE = "default";
    private static final String START = "/camunda/app/%s/" + ENGINE + "/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (ABOVE.matcher(path).matches()) {
            response.sendRedirect(START.formatted("welcome"));
        } else if (APPS.contains(path.replaceFirst("^/camunda/app/", ""))) {
            response.sendRedirect(START.formatted(path.substring(path.lastIndexOf('/') + 1)));
        } else if (exists(path, request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean exists(String path, HttpServletRequest request) throws IOException {
        var parts = BELOW.matcher(path);
        if (!parts.matches()) {
            return !path.startsWith("/camunda/app");
        }
        var engine = parts.group(2);
        return APPS.contains(parts.group(1))
                && (engine == null
                        || engine.isEmpty()
                        || engine.equals(ENGINE)
                        || request.getServletContext().getResource("/camunda/app/" + parts.group(1) + "/" + engine)
                                != null);
    }
}
