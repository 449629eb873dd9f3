package org.injeung.doors;

import jakarta.servlet.http.HttpServletResponse;

/** Tells browsers what an answer may do. The web apps of Camunda bring a policy of their own for what they load. */
final class SecurityHeaders {
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void add(String path, boolean secure, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!path.startsWith("/camunda/")) {
            response.setHeader("Content-Security-Policy", isData(path) ? DATA : PAGES);
        }
    }

    static boolean isData(String path) {
        return path.startsWith("/api/") || path.startsWith("/engine-rest/") || path.startsWith("/camunda/api/");
    }

    static void addToErrorPage(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PAGES);
    }
}
