package org.injeung.system;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.doors.ApiApplication;
import org.injeung.fields.Bodies;
import org.injeung.fields.Body;
import org.injeung.fields.Text;

/** The records that declare the bodies of requests, by the names under which the description of the API has them. */
final class DeclaredBodies {
    private static final Map<String, Class<? extends Record>> BY_NAME = new TreeMap<>();

    static {
        new ApiApplication()
                .getClasses().stream()
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.getType() == Body.class)
                        .map(Parameter::getParameterizedType)
                        .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                        .forEach(body ->
                                BY_NAME.put(body.getAnnotation(Schema.class).name(), body.asSubclass(Record.class)));
    }

    private DeclaredBodies() {}

    static Map<String, Class<? extends Record>> all() {
        return BY_NAME;
    }

    /** Those values, and every text that the body declares as long as it may be, of that character. */
    static Map<String, Object> longest(String body, String character, Map<String, Object> values) {
        var longest = new HashMap<String, Object>();
        Bodies.fields(BY_NAME.get(body)).forEach(field -> field.limit(Text.class)
                .ifPresent(text -> longest.put(field.name(), character.repeat(text.max()))));
        longest.putAll(values);
        return longest;
    }
}
