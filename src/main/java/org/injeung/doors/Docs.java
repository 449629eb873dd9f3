package org.injeung.doors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The page at which people read and try the API, with Swagger UI. It lives below the API's address, where no files are. */
public class Docs extends HttpServlet {
    /** Where the page is, with a slash behind it for what it loads. */
    static final String ADDRESS = "/api/docs/";

    private static final Map<String, String> FILES = Map.of(
            "/", "index.html",
            "/docs.js", "docs.js",
            "/docs.css", "docs.css",
            "/swagger-ui-bundle.js", "swagger-ui-bundle.js",
            "/swagger-ui.css", "swagger-ui.css");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = request.getPathInfo();
        if (asked == null) {
            response.sendRedirect(ADDRESS);
        } else if (FILES.containsKey(asked)) {
            request.getRequestDispatcher("/WEB-INF/docs/" + FILES.get(asked)).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
