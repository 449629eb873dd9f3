package org.injeung.lookup;

import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** What a case consists of beside what every case has: the chapters that are there, for the description of the API. */
public final class CaseSchema {
    private CaseSchema() {}

    /**
     * A member of a case, which may be left out.
     *
     * @param name of the member
     * @param description what it tells
     * @param contents its type
     */
    public record Member(String name, String description, Type contents) {}

    /** The chapters in their order; asked outside CDI, when somebody first asks for the description. */
    public static List<Member> chapters() {
        return CDI.current()
                .select(CaseFile.class)
                .get()
                .chapters()
                .map(chapter ->
                        new Member(chapter.heading().member(), chapter.heading().description(), contents(chapter)))
                .toList();
    }

    /** What a chapter consists of: its {@code T}. */
    static Type contents(Chapter<?> chapter) {
        return Arrays.stream(chapter.getClass().getGenericInterfaces())
                .map(ParameterizedType.class::cast)
                .map(type -> type.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
