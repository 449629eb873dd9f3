package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who talks to the server over HTTP, or nobody: then without login. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** The accounts of a demonstration, whose passwords are their names. */
    private static final Pattern DEMONSTRATED = Pattern.compile("officer[23]?|auditor[2-6]?|committee[1-7]|manager2?"
            + "|msit|pipc|kisa|fsi|admin|market|telecom|bank|shop|bookstore|portal");

    private final URI home;
    private final String user;
    private final String password;
    private final Map<String, String> headers;

    Client(URI home, String user) {
        this(home, user, user == null ? null : password(user), Map.of());
    }

    private Client(URI home, String user, String password, Map<String, String> headers) {
        this.home = home;
        this.user = user;
        this.password = password;
        this.headers = headers;
    }

    /** Somebody without login at any server. */
    public static Client anonymous(URI home) {
        return new Client(home, null);
    }

    /** The password of an account: its name in a demonstration, otherwise one that the policy takes and the account's name is not in. */
    public static String password(String account) {
        return DEMONSTRATED.matcher(account).matches() ? account : "Safe!%08x-9".formatted(account.hashCode());
    }

    /** The same with another password. */
    Client saying(String other) {
        return new Client(home, user, other, headers);
    }

    /** The same with one more header. */
    Client with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Client(home, user, password, more);
    }

    /** What the server said. */
    public record Answer(int status, String text, Map<String, java.util.List<String>> headers) {
        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + text, e);
            }
        }

        /** Requires a status and returns the answer itself. */
        public Answer expect(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        /** JSON is UTF-8 by itself; there are clients that take it for no JSON if its media type says so. */
        void requireBareJson() {
            assertThat(header("Content-Type")).doesNotMatch("(?i)application/([\\w.-]+\\+|x-nd)?json\\s*;.*");
        }

        /** The values of a header with commas between them (RFC 9110, 5.3), or none. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(", ", header.getValue()))
                    .findFirst()
                    .orElse("");
        }
    }

    /** The account. */
    public String user() {
        return user;
    }

    /** Reads. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    /** Sends a value as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    /** Replaces or adds by name. */
    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), "application/json");
    }

    /** Removes. */
    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** Reads what stands above the body. */
    Answer head(String path) {
        return send("HEAD", path, BodyPublishers.noBody(), null);
    }

    /** Asks what may be asked. */
    Answer options(String path) {
        return send("OPTIONS", path, BodyPublishers.noBody(), null);
    }

    /** Sends text of any media type. */
    public Answer post(String path, String body, String mediaType) {
        return send("POST", path, BodyPublishers.ofString(body), mediaType);
    }

    /** Sends fields and files. */
    public Answer post(String path, Multipart body) {
        return send("POST", path, body.publisher(), body.type());
    }

    /** Reads a file byte by byte. */
    HttpResponse<byte[]> download(String path) {
        return exchange(HttpRequest.newBuilder(home.resolve(path)), BodyHandlers.ofByteArray());
    }

    private Answer send(String method, String path, BodyPublisher body, String mediaType) {
        var request = HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        var response = exchange(request, BodyHandlers.ofString());
        var answer = new Answer(
                response.statusCode(), response.body(), response.headers().map());
        Described.check(method, response.uri().getRawPath(), answer);
        if (path.matches("(api|engine-rest|camunda/api)/.*")) {
            answer.requireBareJson();
        }
        return answer;
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> read) {
        headers.forEach(request::header);
        if (user != null) {
            var login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + login);
        }
        try {
            return HTTP.send(request.build(), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
