package org.injeung.doors;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/** Tells browsers what an answer may do. The web apps of Camunda bring a policy of their own for what they load. */
final class SecurityHeaders {
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Swagger UI styles what it shows by attributes, and draws by data in its style sheet. */
    private static final String DOCS = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("img-src 'self'", "img-src 'self' data:");

    private static final Pattern DOCS_FILES = Pattern.compile(Docs.ADDRESS + "[\\w-]*(\\.\\w+)?");
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
            response.setHeader("Content-Security-Policy", policy(path));
        }
    }

    private static String policy(String path) {
        return isDocs(path) ? DOCS : isData(path) ? DATA : PAGES;
    }

    private static boolean isDocs(String path) {
        return DOCS_FILES.matcher(path).matches();
    }

    static boolean isData(String path) {
        return (path.startsWith("/api/") && !isDocs(path))
                || path.startsWith("/engine-rest/")
                || path.startsWith("/camunda/api/");
    }

    static void addToErrorPage(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PAGES);
    }
}
