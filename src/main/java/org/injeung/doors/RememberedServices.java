package org.injeung.doors;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of the application, and where its services are declared, looked for once. Camunda's REST API asks a {@link
 * java.util.ServiceLoader} for its engine twice a request, for which the server looks into each of its libraries: an eighth of all that a
 * request costs.
 */
final class RememberedServices extends ClassLoader {
    private static final String DECLARATIONS = "META-INF/services/";

    private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

    RememberedServices(ClassLoader application) {
        super(application);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.startsWith(DECLARATIONS)) {
            return super.getResources(name);
        }
        var declared = found.get(name);
        if (declared == null) {
            declared = List.copyOf(Collections.list(super.getResources(name)));
            found.put(name, declared);
        }
        return Collections.enumeration(declared);
    }
}
