package org.injeung.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.injeung.law.Words;

/**
 * Lets nobody into {@code /engine-rest} and {@code /api} without an account of the engine, by HTTP Basic, and tells the engine
 * who calls. Reading the public register needs no account: whatever a browser still sends along is not looked at there, so that it
 * neither shuts anybody out nor tells anybody whether a password is right.
 */
public class AuthenticationFilter extends ProcessEngineAuthenticationFilter {
    /** Letters, digits and dashes of any script, and spaces: ASCII stands as it is, everything else is encoded. */
    private static final String NUMBER = "(?:[\\w.~-]|%20|%[89A-Fa-f][0-9A-Fa-f])+";

    /** Matched against the undecoded path: whatever could mean two things to two readers is not public. */
    private static final Pattern PUBLIC = Pattern.compile(
            "/api/(docs(/[\\w-]+\\.(js|css))?|revocations|certificates(/" + NUMBER + "(/badge\\.(svg|png))?)?)/?");

    /** What a decoder puts for bytes that are no UTF-8, among them longer ways to write a slash. */
    private static final String NO_CHARACTER = "\uFFFD";

    private static final Words LOG_IN =
            new Words("Log in with your account and password (HTTP Basic).", "계정과 비밀번호로 로그인해 주십시오(HTTP Basic).");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void init(FilterConfig configuration) {
        authenticationProvider = new Basic();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (isPublic(asked.getMethod(), asked.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            try {
                super.doFilter(request, response, chain);
            } catch (TooManyAttempts refusal) {
                refuse(refusal, (HttpServletResponse) response);
            }
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

    private static final class Basic extends HttpBasicAuthenticationProvider {
        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Injeung\", charset=\"UTF-8\"");
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
