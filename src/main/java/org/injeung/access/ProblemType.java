package org.injeung.access;

import java.util.Arrays;
import java.util.Locale;
import org.injeung.law.Words;

/**
 * What went wrong, as a program tells it apart: the {@code type} of a problem (RFC 9457). The names stay as they are; what is new gets
 * a new one.
 */
public enum ProblemType {
    /** Fields, parameters or a header are wrong or missing; {@code errors} names them. */
    INVALID_INPUT(400, new Words("Bad Request", "잘못된 요청")),
    /** Nobody is logged in, or the password is wrong. */
    NOT_LOGGED_IN(401, new Words("Unauthorized", "로그인 필요")),
    /** Those who are logged in may not do this. */
    NOT_ALLOWED(403, new Words("Forbidden", "권한 없음")),
    /** There is none, or the caller may not know of it. */
    NOT_FOUND(404, new Words("Not Found", "찾을 수 없음")),
    /** The address is there, but not for this method. */
    METHOD_NOT_ALLOWED(405, new Words("Method Not Allowed", "허용되지 않는 요청 방식")),
    /** It is not told in a media type that the caller takes. */
    NOT_ACCEPTABLE(406, new Words("Not Acceptable", "제공할 수 없는 형식")),
    /** Done already, changed meanwhile, open already or barred; further members name what stands against it. */
    CONFLICT(409, new Words("Conflict", "충돌")),
    /** It is not any more what the caller has read. */
    CHANGED_MEANWHILE(412, new Words("Precondition Failed", "전제 조건 불일치")),
    /** The body is larger than any of ours. */
    TOO_LARGE(413, new Words("Request Entity Too Large", "너무 큰 요청")),
    /** The body is no JSON by its header. */
    UNSUPPORTED_MEDIA_TYPE(415, new Words("Unsupported Media Type", "지원하지 않는 형식")),
    /** Too many passwords were wrong; {@code Retry-After} tells when to try again. */
    TOO_MANY_ATTEMPTS(429, new Words("Too Many Requests", "너무 많은 요청")),
    /** Something broke; {@code incident} is its number in the log. */
    BROKEN(500, new Words("Internal Server Error", "서버 오류")),
    /** It cannot be done at this moment; {@code Retry-After} tells when to try again. */
    UNAVAILABLE(503, new Words("Service Unavailable", "일시적으로 이용할 수 없음")),
    /** Whatever else HTTP knows. */
    OTHER(0, new Words("Error", "오류"));

    private final int status;
    private final Words title;

    ProblemType(int status, Words title) {
        this.status = status;
        this.title = title;
    }

    /** That of an answer with that status of HTTP. */
    public static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(OTHER);
    }

    /** For example {@code urn:injeung:problem:not-found}; {@code about:blank} where the status says it all. */
    public String uri() {
        return this == OTHER
                ? "about:blank"
                : "urn:injeung:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public Words title() {
        return title;
    }
}
