package org.injeung.doors;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.injeung.fields.Body;

/** Gives a resource what was sent, to be read as the record that it names once the caller is known to be one who may send it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body<?>> {
    @Context
    private Providers providers;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Body.class;
    }

    @Override
    public Body<?> readFrom(
            Class<Body<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream json)
            throws IOException {
        return new Body<>(declared(generic), sent(annotations, media, headers, json));
    }

    /** The record that declares the body: the argument of its type. */
    static Class<? extends Record> declared(Type body) {
        return ((Class<?>) ((ParameterizedType) body).getActualTypeArguments()[0]).asSubclass(Record.class);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> sent(
            Annotation[] annotations, MediaType media, MultivaluedMap<String, String> headers, InputStream json)
            throws IOException {
        var objects = (Class<Map<String, Object>>) (Class<?>) Map.class;
        try {
            return providers
                    .getMessageBodyReader(objects, Map.class, annotations, media)
                    .readFrom(objects, Map.class, annotations, media, headers, json);
        } catch (NoContentException e) {
            return null; // told as a body that is missing, once the caller is known
        }
    }
}
