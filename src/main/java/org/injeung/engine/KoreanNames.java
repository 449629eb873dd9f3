package org.injeung.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.injeung.law.Words;

/** What the diagrams, their elements and filters are called in Korean; they themselves hold the English. */
public final class KoreanNames {
    private static final Map<String, String> KOREAN = read();

    private KoreanNames() {}

    private static Map<String, String> read() {
        try (var file = KoreanNames.class.getResourceAsStream("/processes/korean.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name in both languages; what no Korean is known of, as a name in a diagram of an operator, is the same in both. */
    public static Words of(String english) {
        return new Words(english, KOREAN.getOrDefault(english, english));
    }
}
