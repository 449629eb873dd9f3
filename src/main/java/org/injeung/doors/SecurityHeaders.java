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

    /** The viewer of diagrams draws its frame, its mark, its arrows and what lies on them with these attributes, and with no other. */
    private static final String CASES = PAGES.replace(
                    "style-src 'self'",
                    "style-src 'self' 'unsafe-hashes' 'sha256-j2t/iYgmiK/9tDIa+YLs3dUK18D+PDjuKi+KxuYXU/w='"
                            + " 'sha256-CA/eh4+2R0J7cEQ14gBMtx834RIOjzMUqCM+evtrkp4='"
                            + " 'sha256-AHtqGIKHiUalONG+xeO90E9yUgWLoWuygINiCuiaBnA='"
                            + " 'sha256-F1/lIJB2HC2RT+RPHwCjlrUMGQft2PdUC4nHeQ7MKsc='"
                            + " 'sha256-HrvAPhJHDMpEBcplBvvwyxAYUF0koC1/uv7HLEC0aqg='")
            + "; frame-src 'self'";

    private static final Pattern DOCS_FILES = Pattern.compile(Docs.ADDRESS + "[\\w-]*(\\.\\w+)?");
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** What the page of a case shows in a frame. */
    private static final Pattern FILES = Pattern.compile("/api/cases/[^/]+/files/[^/]+");

    private static final String FRAMED = DATA.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    private SecurityHeaders() {}

    static void add(String path, boolean secure, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", FILES.matcher(path).matches() ? "SAMEORIGIN" : "DENY");
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
        if (path.startsWith("/cases/")) {
            return CASES;
        }
        if (FILES.matcher(path).matches()) {
            return FRAMED;
        }
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
