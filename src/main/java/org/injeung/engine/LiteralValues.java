package org.injeung.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form shows values as they are: form-js takes a text component for Markdown after it has put the values in, so that an applicant's
 * scope became a heading or a link in an officer's form. Here each value is escaped by the same expression (FEEL) that reads it.
 */
public final class LiteralValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a text says of a value; {@code #if}, {@code #loop} and their ends are no values. */
    private static final Pattern INSERT = Pattern.compile("\\{\\{(?![#/])(.+?)}}", Pattern.DOTALL);

    /**
     * Pattern and replacement, one after the other; nothing is a link, a list, code or HTML afterwards, and nothing becomes "null".
     * Brackets and backticks become entities, as their pairs would swallow the emphasis between them; a break of a line neither ends the
     * paragraph nor indents.
     */
    private static final List<String[]> ESCAPES = List.of(
            new String[] {"[!-/:-;=-@\\[-_{-~]", "\\$0"},
            new String[] {"<", "&lt;"},
            new String[] {"`", "&#96;"},
            new String[] {"^\\s+|\\s+$", ""},
            new String[] {"[ \\t]*(\\r\\n|\\r|\\n)[ \\t]*", "\\\n"});

    private LiteralValues() {}

    /** The form as it is served in that language; one that is no JSON, as HTML of an operator, as it is. */
    public static InputStream in(InputStream form, Locale language) {
        try (form) {
            var read = form.readAllBytes();
            try {
                var tree = JSON.readTree(read);
                if (Locale.KOREAN.equals(language)) {
                    KoreanForms.translate(tree);
                }
                escape(tree);
                return new ByteArrayInputStream(JSON.writeValueAsBytes(tree));
            } catch (JsonProcessingException e) {
                return new ByteArrayInputStream(read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void escape(JsonNode node) {
        if (node instanceof ObjectNode component
                && component.path("type").asText().equals("text")
                && component.path("text").isTextual()) {
            component.put("text", escaped(component.path("text").asText()));
        }
        node.forEach(LiteralValues::escape);
    }

    private static String escaped(String text) {
        return text.startsWith("=")
                ? "=" + expression(text.substring(1))
                : INSERT.matcher(text)
                        .replaceAll(insert -> Matcher.quoteReplacement("{{" + expression(insert.group(1)) + "}}"));
    }

    private static String expression(String value) {
        var expression = "string(" + value + ")";
        for (var escape : ESCAPES) {
            expression = "replace(" + expression + ", " + literal(escape[0]) + ", " + literal(escape[1]) + ")";
        }
        return expression;
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\n", "\\u000A") + '"';
    }
}
