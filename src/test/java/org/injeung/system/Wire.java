package org.injeung.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.injeung.system.Client.Answer;
import org.injeung.system.Operation.Api;

/** Sends requests as they are, over HTTP Basic or over a session of the web apps. */
final class Wire {
    /** By which way somebody proves who he is. */
    enum Door {
        BASIC,
        SESSION;

        /** Whether that operation is behind it. The web apps have the list of engines elsewhere. */
        boolean leadsTo(Operation operation) {
            return switch (operation.api()) {
                case ENGINE -> this == BASIC || !operation.path().equals("/engine");
                case OURS -> true;
                case WEB_APPS -> this == SESSION;
            };
        }

        private String address(Api api) {
            return api == Api.ENGINE && this == SESSION ? "camunda/api/engine/engine/default" : api.address();
        }
    }

    /** What is sent: the path below the API's address, with its query; body and media type may be null. */
    record Request(Api api, String method, String path, String mediaType, String body, String accept) {
        Request(Api api, String method, String path, String mediaType, String body) {
            this(api, method, path, mediaType, body, null);
        }
    }

    private final URI home;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<Role, Session> sessions = new EnumMap<>(Role.class);

    Wire(URI home) {
        this.home = home;
    }

    /** With the sessions of another one, as a browser keeps its cookies when another server answers it. */
    Wire(URI home, Wire other) {
        this(home);
        sessions.putAll(other.sessions);
    }

    /** With the tokens of the web apps and of ours, which is empty where nobody is logged in. */
    private record Session(String cookies, String token, String ours) {}

    /** Sends it and tells what came. */
    Answer send(Door door, Role role, Request request) {
        var builder = prepare(request.method(), address(door, request), request.body());
        if (request.mediaType() != null) {
            builder.header("Content-Type", request.mediaType());
        }
        if (request.accept() != null) {
            builder.header("Accept", request.accept());
        }
        identity(door, role).forEach(builder::header);
        var answer = answer(exchange(builder));
        Described.check(request.method(), address(door, request), answer);
        return answer;
    }

    /** The same byte by byte, for what no client would send. */
    Answer sendRaw(Door door, Role role, Request request) {
        var body = request.body() == null ? new byte[0] : request.body().getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(request.method() + " /" + address(door, request) + " HTTP/1.1\r\nHost: "
                + home.getAuthority() + "\r\nConnection: close\r\n");
        if (request.mediaType() != null) {
            head.append("Content-Type: ").append(request.mediaType()).append("\r\n");
        }
        if (request.accept() != null) {
            head.append("Accept: ").append(request.accept()).append("\r\n");
        }
        if (request.body() != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        identity(door, role)
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!text.startsWith("HTTP/1.1 ")) {
                return new Answer(599, "no answer: " + text, Map.of());
            }
            return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(12), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headers that prove at that door who asks. */
    Map<String, String> identity(Door door, Role role) {
        if (door == Door.BASIC) {
            return role.account()
                    .map(account -> Map.of("Authorization", basic(account)))
                    .orElse(Map.of());
        }
        var session = sessions.computeIfAbsent(role, this::open);
        return Map.of("Cookie", session.cookies(), "X-XSRF-TOKEN", session.token(), "X-Session-Token", session.ours());
    }

    /** The same for a shell. */
    String curl(Door door, Role role, Request request) {
        return "curl -i -X " + request.method()
                + (door == Door.SESSION
                        ? " <session of " + role + ">"
                        : role.account()
                                .map(account -> " -u " + account + ":" + account)
                                .orElse(""))
                + (request.mediaType() == null ? "" : " -H 'Content-Type: " + request.mediaType() + "'")
                + (request.accept() == null ? "" : " -H 'Accept: " + request.accept() + "'")
                + (request.body() == null
                        ? ""
                        : " --data-binary '" + request.body().replace("'", "'\\''") + "'")
                + " '" + home + address(door, request) + "'";
    }

    /** Whoever ended the session of a role, or lost the rights of it, has it opened anew. */
    void forget(Role role) {
        sessions.remove(role);
    }

    private static String address(Door door, Request request) {
        return door.address(request.api()) + request.path();
    }

    /** Who has no account or no web app has a session all the same, in which nobody is logged in. */
    private Session open(Role role) {
        if (role.account().isEmpty()) {
            var first = exchange(prepare("GET", "camunda/api/admin/auth/user/default", null));
            return new Session(cookies(first), token(first), "");
        }
        var login = exchange(prepare("POST", "api/session", null)
                .header("Authorization", basic(role.account().get())));
        if (login.statusCode() != 200) {
            throw new AssertionError(role + " cannot log in: " + login.statusCode() + " " + login.body());
        }
        var second = exchange(
                prepare("GET", "camunda/api/admin/auth/user/default", null).header("Cookie", cookies(login)));
        return new Session(
                cookies(login) + "; " + cookies(second),
                token(second),
                answer(login).json().get("token").asText());
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String token(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-XSRF-TOKEN").orElseThrow();
    }

    private HttpRequest.Builder prepare(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        var answer = new Answer(
                response.statusCode(), response.body(), response.headers().map());
        answer.requireBareJson();
        return answer;
    }

    static String basic(String account) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
    }
}
