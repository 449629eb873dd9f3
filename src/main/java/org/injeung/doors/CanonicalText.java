package org.injeung.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.typeface.Typeface;

/**
 * One form for every text that comes in, at whichever API: composed (NFC), as a Mac sends Hangul in pieces, and with plain spaces, as
 * pages put others between words. What cannot be seen is refused: it would make two names of one, or turn a line round. What cannot be
 * printed is refused too: any text may come to stand in a document or an order, and what it says there must be readable. Passwords stay
 * as they are.
 */
@Provider
@Priority(Priorities.ENTITY_CODER + 1)
public class CanonicalText implements ReaderInterceptor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VALUE = "value";
    private static final String PASSWORD = "assword";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            var bytes = body.getInputStream().readAllBytes();
            var sent = JSON.readTree(bytes);
            var kept = sent == null ? null : canonical("body", sent.deepCopy());
            body.setInputStream(
                    new ByteArrayInputStream(Objects.equals(sent, kept) ? bytes : JSON.writeValueAsBytes(kept)));
        }
        return body.proceed();
    }

    private static JsonNode canonical(String name, JsonNode node) {
        if (node instanceof TextNode text) {
            return TextNode.valueOf(of(name, text.textValue()));
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(canonical(property, name)));
        } else if (node instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                list.set(i, canonical(name, list.get(i)));
            }
        }
        return node;
    }

    private static JsonNode canonical(Map.Entry<String, JsonNode> property, String above) {
        var name = property.getKey();
        if (name.endsWith(PASSWORD)) {
            return property.getValue();
        }
        return canonical(name.equals(VALUE) ? above : name, property.getValue()); // a variable stands under its name
    }

    /**
     * The text as it is kept.
     *
     * @param field who sent what cannot be seen or printed is told that name
     * @throws InvalidInput naming the field and the character
     */
    static String of(String field, String sent) {
        sent.codePoints().filter(CanonicalText::isInvisible).findFirst().ifPresent(found -> {
            throw new InvalidInput(
                    field,
                    new Words(
                                    "contains the invisible character U+%04X (%s); take it out",
                                    "보이지 않는 문자 U+%04X(%s)이(가) 들어 있습니다. 지우십시오")
                            .with(found, Character.getName(found)));
        });
        var kept = Normalizer.normalize(sent, Normalizer.Form.NFC).replaceAll("\\p{Zs}", " ");
        Typeface.unprintable(kept).ifPresent(found -> {
            throw new InvalidInput(
                    field,
                    new Words(
                                    "contains the character %s (U+%04X, %s), which cannot be printed in a document; write it otherwise",
                                    "문서에 인쇄할 수 없는 문자 %s(U+%04X, %s)이(가) 들어 있습니다. 다르게 적으십시오")
                            .with(Character.toString(found), found, Character.getName(found)));
        });
        return kept;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
