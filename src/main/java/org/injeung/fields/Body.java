package org.injeung.fields;

import java.util.HashMap;
import java.util.Map;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/**
 * The body of a request, which is read when the caller is known to be one who may send it.
 *
 * @param type the record that declares it
 * @param sent values by the names of the fields, or null if nothing was sent
 */
public record Body<T extends Record>(Class<T> type, Map<String, Object> sent) {
    /**
     * What was sent.
     *
     * @throws InvalidInput with everything that is missing, wrong or unknown
     */
    public T read() {
        return Bodies.read(type, sent);
    }

    /**
     * The values as they were sent, which the first step of a process reads.
     *
     * @throws InvalidInput if nothing was sent
     */
    public Map<String, Object> values() {
        Bodies.requireObject(sent);
        return sent;
    }

    /**
     * This body with what stands in the address of the request.
     *
     * @throws InvalidInput naming the field if the body has it too
     */
    public Body<T> with(String name, Object value) {
        if (sent == null) {
            return this;
        }
        if (sent.containsKey(name)) {
            throw new InvalidInput(name, new Words("stands in the address", "주소에 이미 들어 있습니다"));
        }
        var all = new HashMap<>(sent);
        all.put(name, value);
        return new Body<>(type, all);
    }
}
