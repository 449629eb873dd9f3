package org.injeung.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.injeung.access.AuthenticationFilter;

/**
 * Lets the pages of other sites read what anybody may read without login (CORS): the register and its badges. They never send their
 * readers' passwords or cookies along, and learn nothing about any other address, not even that it is there.
 */
public class CrossOrigin extends HttpFilter {
    private static final String READING = "GET";
    private static final String ASKED_FOR = "Access-Control-Request-Method";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!AuthenticationFilter.isPublic(READING, request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("OPTIONS") && request.getHeader(ASKED_FOR) != null) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "86400"); // seconds: a day
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            if (AuthenticationFilter.isPublic(request.getMethod(), request.getRequestURI())) {
                response.setHeader("Access-Control-Allow-Origin", "*");
                response.setHeader(
                        "Access-Control-Expose-Headers", "ETag, Link, Content-Language, Retry-After, Location");
                response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            }
            chain.doFilter(request, response);
        }
    }
}
