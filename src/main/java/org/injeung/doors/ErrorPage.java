package org.injeung.doors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.injeung.access.CallersLanguage;
import org.injeung.access.ProblemType;
import org.injeung.law.Words;
import org.injeung.start.Outage;

/** What a person or a program reads instead of what it asked for, in Korean or English. Never what broke inside. */
public class ErrorPage extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    private static final Words AGAIN = new Words("Please try again in a moment.", "잠시 후에 다시 시도해 주십시오.");

    private record Text(Words title, Words advice) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(HttpServletResponse.SC_NOT_FOUND); // somebody asked for this address itself
        var path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        var broken = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var isForNow = Outage.isReason(broken) || Outage.isOverload(broken);
        var status = isForNow ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : told;
        var incident = broken == null || isForNow ? "" : Incident.log(LOG, broken);
        response.setStatus(status);
        if (isForNow) {
            response.setIntHeader("Retry-After", Outage.RETRY_SECONDS);
        }
        response.setHeader("Cache-Control", "no-store");
        SecurityHeaders.addToErrorPage(response);
        var language = Languages.preferred(request);
        CallersLanguage.headers(language).forEach(response::addHeader);
        var text = text(status);
        if (wantsPage(request, path)) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page(status, text, incident, language));
        } else {
            response.setContentType(ApiErrors.PROBLEM);
            response.setCharacterEncoding(null); // see ProtectedResponse, which pages after an error go past
            response.getOutputStream()
                    .write(problem(status, text, incident, language).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean wantsPage(HttpServletRequest request, String path) {
        return !SecurityHeaders.isData(path)
                && Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }

    private static String problem(int status, Text text, String incident, Locale language) {
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"%s}"
                .formatted(
                        ProblemType.of(status).uri(),
                        text.title().in(language),
                        status,
                        text.advice().in(language),
                        incident.isEmpty() ? "" : ",\"incident\":\"" + incident + "\"");
    }

    private static String page(int status, Text text, String incident, Locale language) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>%2$s – Injeung</title>
                  <link rel="icon" href="/register/icon.svg" type="image/svg+xml">
                  <link rel="stylesheet" href="/register/register.css">
                </head>
                <body>
                  <header class="top">
                    <div class="wide">
                      <a class="brand" href="/">
                        <img src="/register/icon.svg" alt="" width="40" height="40">
                        <span><strong>Injeung</strong> <span>%3$s</span></span>
                      </a>
                    </div>
                  </header>
                  <main id="content">
                    <section class="hero">
                      <div class="wide">
                        <h1>%2$s</h1>
                        <p>%4$s</p>
                        <p class="hint">%5$d%6$s</p>
                        <p><a href="/">%7$s</a> · <a href="/login">%8$s</a></p>
                      </div>
                    </section>
                  </main>
                </body>
                </html>
                """.formatted(
                        new Words("en", "ko").in(language),
                        text.title().in(language),
                        new Words("Certification of information security", "정보보호 관리체계 인증").in(language),
                        text.advice().in(language),
                        status,
                        incident.isEmpty() ? "" : " · " + incident,
                        new Words("Public register", "공개 등록부").in(language),
                        new Words("Log in", "로그인").in(language));
    }

    private static Text text(int status) {
        return switch (status) {
            case 400 ->
                new Text(
                        new Words("Bad request", "잘못된 요청"),
                        new Words(
                                "The address or the content of the request cannot be read.", "요청의 주소나 내용을 읽을 수 없습니다."));
            case 401 ->
                new Text(
                        new Words("Please log in", "로그인이 필요합니다"),
                        new Words("Log in with your account and password.", "계정과 비밀번호로 로그인해 주십시오."));
            case 403 ->
                new Text(
                        new Words("Not allowed", "권한이 없습니다"),
                        new Words("Your account may not use this address.", "이 계정으로는 이 주소를 이용할 수 없습니다."));
            case 404 ->
                new Text(
                        new Words("Page not found", "페이지를 찾을 수 없습니다"),
                        new Words("There is nothing at this address.", "이 주소에는 아무것도 없습니다."));
            case 405 ->
                new Text(
                        new Words("Method not allowed", "허용되지 않는 방식"),
                        new Words("This address does not take this method.", "이 주소는 이 요청 방식을 받지 않습니다."));
            case 429 -> new Text(new Words("Too many requests", "요청이 너무 많습니다"), AGAIN);
            case 503 -> new Text(new Words("Not available at the moment", "잠시 이용할 수 없습니다"), AGAIN);
            default ->
                status < 500
                        ? new Text(
                                new Words("Request refused", "처리할 수 없는 요청"),
                                new Words("This address does not take this request.", "이 주소는 이 요청을 받지 않습니다."))
                        : new Text(
                                new Words("Something broke", "오류가 발생했습니다"),
                                new Words(
                                        "Nothing was done. If it stays so, tell the operator.",
                                        "처리되지 않았습니다. 계속되면 운영자에게 알려 주십시오."));
        };
    }
}
