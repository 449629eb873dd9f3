package org.injeung.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * The session of a browser, one for Camunda's web apps, our pages and {@code /api}. A page of another site cannot change anything by it:
 * its cookie is not sent from there, and what changes something must carry a token that only our pages can read.
 */
public final class WebSession {
    /** The header that carries the token. */
    static final String HEADER = "X-Session-Token";

    /** Who is logged in who may use none of the web apps, such as an agency. */
    private static final String OURS = "org.injeung.authentications";

    private static final String TOKEN = "org.injeung.token";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** In milliseconds; after it the web apps look whether the account is still there, too. */
    private static final long REMEMBERED = 60_000;

    private WebSession() {}

    /** The id of the user who is logged in by that request's cookie. */
    public static Optional<String> user(HttpServletRequest request) {
        return find(request).map(UserAuthentication::getIdentityId);
    }

    /** Whether somebody is logged in who may use that web app, such as {@code tasklist}. */
    public static boolean mayUse(HttpServletRequest request, String app) {
        return find(request).filter(who -> who.isAuthorizedForApp(app)).isPresent();
    }

    private static Optional<UserAuthentication> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> read(AuthenticationUtil.getAuthsFromSession(session), session)
                        .or(() -> Optional.ofNullable((Authentications) session.getAttribute(OURS))
                                .flatMap(ours -> read(ours, session))));
    }

    private static Optional<UserAuthentication> read(Authentications known, HttpSession session) {
        AuthenticationUtil.updateCache(known, session, REMEMBERED);
        return Optional.ofNullable(
                (UserAuthentication) known.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT));
    }

    /** Whether it reads only, or was sent by a page of ours. */
    static boolean isOurs(HttpServletRequest request) {
        var sent = request.getHeader(HEADER);
        return READING.contains(request.getMethod())
                || (sent != null
                        && MessageDigest.isEqual(
                                sent.getBytes(StandardCharsets.UTF_8),
                                token(request.getSession()).getBytes(StandardCharsets.UTF_8)));
    }

    /** What a page of ours sends along when it changes something. */
    static synchronized String token(HttpSession session) {
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, UUID.randomUUID().toString());
        }
        return (String) session.getAttribute(TOKEN);
    }

    /**
     * Begins a session of somebody whose password was right, in the place of whatever session there was. The web apps learn of it only
     * where the account may use one of them.
     */
    static void begin(HttpServletRequest request, ProcessEngine engine, String user) {
        var who = AuthenticationUtil.createAuthentication(engine, user);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        if (Arrays.stream(AuthenticationUtil.APPS).anyMatch(who::isAuthorizedForApp)) {
            AuthenticationUtil.revalidateSession(request, who);
        } else {
            var ours = new Authentications();
            ours.addOrReplace(who);
            request.getSession().setAttribute(OURS, ours);
        }
    }

    /** Ends it. */
    static void end(HttpServletRequest request) {
        Authentications.clearCurrent();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
