package org.injeung.doors;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request as its client sent it, before proxies passed it on. */
final class OriginalRequest extends HttpServletRequestWrapper {
    private final Origin origin;
    private final Line line;

    OriginalRequest(HttpServletRequest request, Origin origin, Line line) {
        super(request);
        this.origin = origin;
        this.line = line;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return line.from(super.getInputStream());
    }

    @Override
    public String getHeader(String name) {
        return chosen(name).orElseGet(() -> isSilent(name) ? null : super.getHeader(name));
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return chosen(name)
                .map(language -> Collections.enumeration(List.of(language)))
                .orElseGet(() -> isSilent(name) ? Collections.emptyEnumeration() : super.getHeaders(name));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = Collections.list(super.getHeaderNames());
        names.removeIf(this::isSilent);
        return Collections.enumeration(names);
    }

    private Optional<String> chosen(String header) {
        return Languages.HEADER.equalsIgnoreCase(header)
                ? Languages.chosen(request()).map(Locale::getLanguage)
                : Optional.empty();
    }

    private boolean isSilent(String header) {
        return Languages.HEADER.equalsIgnoreCase(header) && !Languages.areReadable(request());
    }

    @Override
    public Locale getLocale() {
        return getLocales().nextElement();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Languages.of(request());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) getRequest();
    }

    @Override
    public String getRemoteAddr() {
        return origin.address();
    }

    @Override
    public String getRemoteHost() {
        return origin.address();
    }

    @Override
    public String getScheme() {
        return origin.scheme() == null ? super.getScheme() : origin.scheme();
    }

    @Override
    public boolean isSecure() {
        return origin.scheme() == null ? super.isSecure() : origin.isSecure();
    }

    @Override
    public String getServerName() {
        return origin.host() == null ? super.getServerName() : origin.host().replaceFirst(":\\d+$", "");
    }

    @Override
    public int getServerPort() {
        if (origin.host() == null) {
            return origin.scheme() == null ? super.getServerPort() : usualPort();
        }
        var port = origin.host().replaceFirst("^.*?(?::(\\d+))?$", "$1");
        return port.isEmpty() ? usualPort() : Integer.parseInt(port);
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(root()).append(getRequestURI());
    }

    /** Scheme, host and port, without a slash behind it. */
    String root() {
        var port = getServerPort();
        return getScheme() + "://" + getServerName() + (port == usualPort() ? "" : ":" + port);
    }

    private int usualPort() {
        return isSecure() ? 443 : 80;
    }
}
