package org.injeung.doors;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An answer whose cookies go to our own pages only, by TLS where there is TLS, whose redirections lead where the client is, and whose JSON
 * is called just that.
 */
final class ProtectedResponse extends HttpServletResponseWrapper {
    private static final String SET_COOKIE = "Set-Cookie";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String VARY = "Vary";
    private static final Pattern BARE = Pattern.compile(
            "(application/(?:[\\w.-]+\\+|x-nd)?json|application/pdf|image/png|application/vnd\\.openxml[\\w.-]+)(?:\\s*;.*)?");

    private final OriginalRequest request;
    private final Line line;
    private final boolean secure;

    ProtectedResponse(HttpServletResponse response, OriginalRequest request, Line line, boolean secure) {
        super(response);
        this.request = request;
        this.line = line;
        this.secure = secure;
    }

    /**
     * JSON is UTF-8 and has no charset (RFC 8259, 11), and what is no text has none. The server would add one, and clients that compare the type as a whole, as those of
     * Camunda's external tasks, would take the answer for no JSON.
     */
    @Override
    public void setContentType(String type) {
        var bare = BARE.matcher(type == null ? "" : type);
        if (bare.matches()) {
            super.setContentType(bare.group(1));
            super.setCharacterEncoding(null);
        } else {
            super.setContentType(type);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (CONTENT_TYPE.equalsIgnoreCase(name)) {
            setContentType(value);
        } else if (VARY.equalsIgnoreCase(name)) {
            super.addHeader(name, value); // one reason to vary does not end another
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (CONTENT_TYPE.equalsIgnoreCase(name)) {
            setContentType(value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (line.isBroken() || isCommitted()) {
            setStatus(status); // there is nobody to show a page to, or he reads another answer
            return;
        }
        protectCookies();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        protectCookies();
        super.sendRedirect(
                URI.create(request.getRequestURL().toString()).resolve(location).toString());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        protectCookies();
        return super.getWriter();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        protectCookies();
        return line.to(super.getOutputStream());
    }

    @Override
    public void flushBuffer() throws IOException {
        protectCookies();
        if (!line.isBroken()) {
            super.flushBuffer();
        }
    }

    /** The server adds the cookie of its session past every wrapper, so all are looked at before the answer leaves. */
    void protectCookies() {
        if (isCommitted()) {
            return;
        }
        var cookies = new ArrayList<>(getHeaders(SET_COOKIE));
        for (var i = 0; i < cookies.size(); i++) {
            var cookie = protect(cookies.get(i));
            if (i == 0) {
                setHeader(SET_COOKIE, cookie);
            } else {
                addHeader(SET_COOKIE, cookie);
            }
        }
    }

    private String protect(String cookie) {
        var attributes = cookie.toLowerCase(Locale.ROOT).replace(" ", "");
        return cookie
                + (attributes.contains(";samesite=") ? "" : "; SameSite=Strict")
                + (attributes.contains(";httponly") || attributes.startsWith("xsrf-token=") ? "" : "; HttpOnly")
                + (!secure || attributes.matches(".*;secure(;.*|$)") ? "" : "; Secure");
    }
}
