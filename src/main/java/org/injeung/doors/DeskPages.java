package org.injeung.doors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.injeung.access.WebSession;

/**
 * The pages at which people work, beside Camunda's web apps: one page of HTML, whose scripts show what its address names and the API
 * tells. Whoever is not logged in logs in first and comes back.
 */
public class DeskPages extends HttpServlet {
    private static final String LOGIN = "/login";
    private static final String PAGE = "/WEB-INF/desk/desk.html";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!request.getServletPath().equals(LOGIN) && WebSession.user(request).isEmpty()) {
            response.sendRedirect(login(request));
        } else {
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    /** Where somebody logs in who comes back to what he asked for. */
    static String login(HttpServletRequest request) {
        var asked = request.getRequestURI()
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
        return LOGIN + "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
