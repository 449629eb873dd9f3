package org.injeung.access;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Map;
import org.injeung.law.Words;

/** A password was not even looked at, as too many wrong ones came before. */
public final class TooManyAttempts extends RuntimeException {
    /** The status of HTTP. */
    public static final int STATUS = 429;

    private final long seconds;

    /** The next attempt may come after that time. */
    public TooManyAttempts(Duration wait) {
        super("Too many wrong passwords", null, false, false);
        seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** For the header {@code Retry-After}. */
    public long seconds() {
        return seconds;
    }

    /** For the person who reads the answer of this thread. */
    public String inWords() {
        return new Words("Too many wrong passwords. Try again in %d s.", "비밀번호가 여러 번 틀렸습니다. %d초 뒤에 다시 시도해 주십시오.")
                .with(seconds)
                .in(CallersLanguage.current());
    }

    /** In the form of Camunda, whose login pages show the message. */
    @Provider
    public static class Answer implements ExceptionMapper<TooManyAttempts> {
        @Override
        public Response toResponse(TooManyAttempts refusal) {
            var answer = Response.status(STATUS)
                    .header(HttpHeaders.RETRY_AFTER, refusal.seconds())
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("type", "TooManyAttempts", "message", refusal.inWords()));
            CallersLanguage.headers().forEach(answer::header);
            return answer.build();
        }
    }
}
