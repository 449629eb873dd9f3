package org.injeung.doors;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/**
 * How long browsers keep the files of the pages. Camunda's own carry its version in their address and never change below it; all others,
 * ours in its web apps among them, are asked for again each time, and mostly not sent again.
 */
final class Caching {
    private static final Pattern VERSIONED = Pattern.compile("/camunda/(lib|app/[a-z]+)/[\\w-]+\\.(js|css)");

    private Caching() {}

    static void add(String path, String query, HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Encoding"); // the listener compresses what it can
        if (!SecurityHeaders.isData(path)) {
            var isVersioned = query != null
                    && query.startsWith("bust=")
                    && VERSIONED.matcher(path).matches();
            // private: with some of them the session's cookie is set
            response.setHeader("Cache-Control", isVersioned ? "private, max-age=31536000, immutable" : "no-cache");
        }
    }
}
