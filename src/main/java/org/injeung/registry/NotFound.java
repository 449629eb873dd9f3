package org.injeung.registry;

import java.util.Optional;
import org.injeung.law.Words;

/** What was asked for is not in the registry, or not visible to the caller. Over HTTP: 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /**
     * @param what the noun, for example {@code new Words("case", "사건")}
     * @param id its number or name, for example {@code ISS-2026-000001}
     */
    public NotFound(Words what, Object id) {
        this(what.then(" ", Words.same(id)));
    }

    /** @param what for example {@code new Words("order in %s", "사건 %s의 처분서").with("REV-2026-000001")} */
    public NotFound(Words what) {
        super("There is no " + what.en());
        this.words = new Words("There is no %s", "%s이(가) 없습니다").with(what);
    }

    /** That it is not there, for a person. */
    public Words words() {
        return Optional.ofNullable(words).orElseGet(() -> Words.same(getMessage()));
    }
}
