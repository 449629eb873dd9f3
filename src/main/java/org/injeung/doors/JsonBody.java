package org.injeung.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
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
            var wrong = BadJson.field(e);
            throw new InvalidInput(wrong.field(), wrong.problem());
        } catch (CharConversionException e) {
            throw new InvalidInput("body", "is not JSON in UTF-8");
        }
    }
}
