package org.injeung.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.injeung.law.Words;

/**
 * Lets nobody into {@code /engine-rest} and {@code /api} without an account of the engine, by HTTP Basic or, into {@code /api}, by the
 * session of a browser, and tells the engine who calls. Reading the public register needs no account: whatever a browser still sends
 * along is not looked at there, so that it neither shuts anybody out nor tells anybody whether a password is right.
 */
public class AuthenticationFilter extends ProcessEngineAuthenticationFilter {
    /** Letters, digits and dashes of any script, and spaces: ASCII stands as it is, everything else is encoded. */
    private static final String NUMBER = "(?:[\\w.~-]|%20|%[89A-Fa-f][0-9A-Fa-f])+";

    /** Matched against the undecoded path: whatever could mean two things to two readers is not public. */
    private static final Pattern PUBLIC = Pattern.compile(
            "/api/(docs(/[\\w-]+\\.(js|css))?|revocations|certificates(/" + NUMBER + "(/badge\\.(svg|png))?)?)/?");

    /** What a decoder puts for bytes that are no UTF-8, among them longer ways to write a slash. */
    private static final String NO_CHARACTER = "\uFFFD";

    private static final Words NOT_OURS = new Words(
            "By the session of a browser only pages of this system change something: send the header %s, which"
                    + " GET /api/session tells.",
            "브라우저 세션으로는 이 시스템의 화면에서만 변경할 수 있습니다. GET /api/session이 알려 주는 값을 %s 헤더로 보내 주십시오.");

    private static final Words LOG_IN =
            new Words("Log in with your account and password (HTTP Basic).", "계정과 비밀번호로 로그인해 주십시오(HTTP Basic).");

    private static final String CHALLENGE = "WWW-Authenticate";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void init(FilterConfig configuration) {
        authenticationProvider = new BasicOrSession();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (isPublic(asked.getMethod(), asked.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (bySession(asked).isPresent() && !WebSession.isOurs(asked)) {
            var refused = (HttpServletResponse) response;
            refused.setStatus(HttpServletResponse.SC_FORBIDDEN);
            tell(
                    refused,
                    ProblemType.NOT_ALLOWED,
                    HttpServletResponse.SC_FORBIDDEN,
                    NOT_OURS.with(WebSession.HEADER).in(CallersLanguage.current()));
        } else {
            try {
                super.doFilter(request, isByScript(asked) ? new Quiet(response) : response, chain);
            } catch (TooManyAttempts refusal) {
                refuse(refusal, (HttpServletResponse) response);
            }
        }
    }

    /** Who is known by the session of a browser. Whoever sends an account is that one, whatever session there is. */
    private static Optional<String> bySession(HttpServletRequest request) {
        return request.getHeader("Authorization") == null
                        && request.getRequestURI().startsWith("/api/")
                ? WebSession.user(request)
                : Optional.empty();
    }

    private static boolean isByScript(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    /** A browser would ask for an account in a window of its own, and the script of the page would wait for it. */
    private static final class Quiet extends HttpServletResponseWrapper {
        Quiet(ServletResponse response) {
            super((HttpServletResponse) response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equals(CHALLENGE) ? "Session" : value);
        }
    }

    private static void refuse(TooManyAttempts refusal, HttpServletResponse response) throws IOException {
        response.setStatus(TooManyAttempts.STATUS);
        response.setHeader("Retry-After", Long.toString(refusal.seconds()));
        tell(response, ProblemType.TOO_MANY_ATTEMPTS, TooManyAttempts.STATUS, refusal.inWords());
    }

    private static void tell(HttpServletResponse response, ProblemType type, int status, String detail)
            throws IOException {
        var language = CallersLanguage.current();
        response.setContentType("application/problem+json");
        CallersLanguage.headers().forEach(response::addHeader);
        response.getOutputStream()
                .write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(type.uri(), type.title().in(language), status, detail)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether anybody may do that without login.
     *
     * @param method of HTTP
     * @param path as it was sent, not decoded
     */
    public static boolean isPublic(String method, String path) {
        return READING.contains(method)
                && PUBLIC.matcher(path).matches()
                && !path.contains("..")
                && !URLDecoder.decode(path, StandardCharsets.UTF_8).contains(NO_CHARACTER);
    }

    /** Camunda would tell anybody which engines there are. */
    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }

    /** There are none. */
    @Override
    protected List<String> getTenantsOfUser(ProcessEngine engine, String user) {
        return List.of();
    }

    private static final class BasicOrSession extends HttpBasicAuthenticationProvider {
        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            return bySession(request)
                    .map(AuthenticationResult::successful)
                    .orElseGet(() -> super.extractAuthenticatedUser(request, engine));
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            response.setHeader(CHALLENGE, "Basic realm=\"Injeung\", charset=\"UTF-8\"");
            try {
                tell(
                        response,
                        ProblemType.NOT_LOGGED_IN,
                        HttpServletResponse.SC_UNAUTHORIZED,
                        LOG_IN.in(CallersLanguage.current()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
