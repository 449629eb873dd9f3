package org.injeung.doors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.injeung.engine.Incident;
import org.injeung.start.Outage;

/** What a person or a program reads instead of what it asked for, in Korean or English. Never what broke inside. */
public class ErrorPage extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    private record Text(String title, String advice) {}

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
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        SecurityHeaders.addToErrorPage(response);
        var korean = Locale.KOREAN
                .getLanguage()
                .equals(Languages.of(request).nextElement().getLanguage());
        var text = text(status, korean);
        if (wantsPage(request, path)) {
            response.setContentType("text/html");
            response.setHeader("Content-Language", korean ? "ko" : "en");
            response.getWriter().write(page(status, text, incident, korean));
        } else {
            response.setContentType("application/problem+json");
            response.getWriter().write(problem(status, text, incident));
        }
    }

    private static boolean wantsPage(HttpServletRequest request, String path) {
        return !SecurityHeaders.isData(path)
                && Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }

    private static String problem(int status, Text text, String incident) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"%s}"
                .formatted(
                        text.title(),
                        status,
                        text.advice(),
                        incident.isEmpty() ? "" : ",\"incident\":\"" + incident + "\"");
    }

    private static String page(int status, Text text, String incident, boolean korean) {
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
                        <p><a href="/">%7$s</a> · <a href="/camunda/app/tasklist/">%8$s</a></p>
                      </div>
                    </section>
                  </main>
                </body>
                </html>
                """.formatted(
                        korean ? "ko" : "en",
                        text.title(),
                        korean ? "정보보호 관리체계 인증" : "Certification of information security",
                        text.advice(),
                        status,
                        incident.isEmpty() ? "" : " · " + incident,
                        korean ? "공개 등록부" : "Public register",
                        korean ? "로그인" : "Log in");
    }

    private static Text text(int status, boolean korean) {
        return switch (status) {
            case 400 ->
                korean
                        ? new Text("잘못된 요청", "요청의 주소나 내용을 읽을 수 없습니다.")
                        : new Text("Bad request", "The address or the content of the request cannot be read.");
            case 401 ->
                korean
                        ? new Text("로그인이 필요합니다", "계정과 비밀번호로 로그인해 주십시오.")
                        : new Text("Please log in", "Log in with your account and password.");
            case 403 ->
                korean
                        ? new Text("권한이 없습니다", "이 계정으로는 이 주소를 이용할 수 없습니다.")
                        : new Text("Not allowed", "Your account may not use this address.");
            case 404 ->
                korean
                        ? new Text("페이지를 찾을 수 없습니다", "이 주소에는 아무것도 없습니다.")
                        : new Text("Page not found", "There is nothing at this address.");
            case 405 ->
                korean
                        ? new Text("허용되지 않는 방식", "이 주소는 이 요청 방식을 받지 않습니다.")
                        : new Text("Method not allowed", "This address does not take this method.");
            case 429 ->
                korean
                        ? new Text("요청이 너무 많습니다", "잠시 후에 다시 시도해 주십시오.")
                        : new Text("Too many requests", "Please try again in a moment.");
            case 503 ->
                korean
                        ? new Text("잠시 이용할 수 없습니다", "잠시 후에 다시 시도해 주십시오.")
                        : new Text("Not available at the moment", "Please try again in a moment.");
            default ->
                status < 500
                        ? korean
                                ? new Text("처리할 수 없는 요청", "이 주소는 이 요청을 받지 않습니다.")
                                : new Text("Request refused", "This address does not take this request.")
                        : korean
                                ? new Text("오류가 발생했습니다", "처리되지 않았습니다. 계속되면 운영자에게 알려 주십시오.")
                                : new Text("Something broke", "Nothing was done. If it stays so, tell the operator.");
        };
    }
}
