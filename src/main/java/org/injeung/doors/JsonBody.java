package org.injeung.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/**
 * Says what is wrong with the JSON of a request where it is read: the server brings mappers of its own for the exceptions of Jackson,
 * and which of them answers is not for us to say.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class JsonBody implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (JsonProcessingException e) {
            throw new InvalidInput(List.of(BadJson.field(e)));
        } catch (CharConversionException e) {
            throw new InvalidInput("body", new Words("is not JSON in UTF-8", "UTF-8로 된 JSON이 아닙니다"));
        }
    }
}
