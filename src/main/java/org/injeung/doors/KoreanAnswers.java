package org.injeung.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.injeung.access.CallersLanguage;
import org.injeung.engine.KoreanNames;

/**
 * Names of tasks, processes, elements and filters in the engine's answers to somebody who reads Korean: the diagrams hold the English.
 * What people or systems entered, as the values of variables, stays as it is.
 */
public class KoreanAnswers implements WriterInterceptor {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Members whose text is the name or the documentation of an element or filter. */
    private static final Set<String> NAMES = Set.of(
            "name", "label", "description", "activityName", "processDefinitionName", "definitionName", "taskName");

    /** A diagram as Cockpit and Tasklist read it. */
    private static final String DIAGRAM = "bpmn20Xml";

    /** None of our names has a character that XML writes otherwise (DeskWordsTest). */
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (!isToTranslate(answer)) {
            answer.proceed();
            return;
        }
        var to = answer.getOutputStream();
        var written = new ByteArrayOutputStream();
        answer.setOutputStream(written);
        answer.proceed();
        to.write(translated(written.toByteArray()));
    }

    private static boolean isToTranslate(WriterInterceptorContext answer) {
        return CallersLanguage.current().equals(Locale.KOREAN)
                && answer.getMediaType() != null
                && (MediaType.APPLICATION_JSON_TYPE.isCompatible(answer.getMediaType())
                        || answer.getMediaType().getSubtype().endsWith("+json"))
                && answer.getEntity() != null;
    }

    private static byte[] translated(byte[] json) throws IOException {
        try {
            var tree = JSON.readTree(json);
            translate(tree);
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            return json; // a script or a file
        }
    }

    private static void translate(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (isVariable(object)) {
                return;
            }
            for (var member : NAMES) {
                if (object.path(member).isTextual()) {
                    object.put(
                            member, KoreanNames.of(object.get(member).asText()).ko());
                }
            }
            if (object.path(DIAGRAM).isTextual()) {
                object.put(
                        DIAGRAM,
                        NAME.matcher(object.get(DIAGRAM).asText())
                                .replaceAll(name -> Matcher.quoteReplacement(" name=\""
                                        + KoreanNames.of(name.group(1)).ko() + "\"")));
            }
        }
        node.forEach(KoreanAnswers::translate);
    }

    private static boolean isVariable(ObjectNode object) {
        return object.has("value") && object.has("type");
    }
}
