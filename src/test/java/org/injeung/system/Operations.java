package org.injeung.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.admin.plugin.spi.AdminPlugin;
import org.camunda.bpm.cockpit.plugin.spi.CockpitPlugin;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.plugin.spi.TasklistPlugin;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthenticationResource;
import org.camunda.bpm.webapp.plugin.spi.AppPlugin;
import org.camunda.bpm.welcome.plugin.spi.WelcomePlugin;
import org.injeung.doors.ApiApplication;
import org.injeung.system.Operation.Api;

/**
 * Every operation of every API of the product: the engine's as its description lists them and, as Camunda describes not all, as its
 * resources have them; ours and those of the web apps as their resources have them.
 */
final class Operations {
    /** The description of the engine's REST API, an artifact of Camunda. */
    static final JsonNode DESCRIPTION = read();

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "options");

    private Operations() {}

    /** All of them, always in the same order. */
    static List<Operation> all() {
        return Stream.of(engine(), ours(), webApps())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Operation::name))
                .toList();
    }

    /** Those that the description of the engine lists. */
    static List<Operation> described() {
        var found = new ArrayList<Operation>();
        DESCRIPTION.get("paths").properties().forEach(path -> METHODS.stream()
                .filter(path.getValue()::has)
                .map(method -> new Operation(
                        Api.ENGINE,
                        method.toUpperCase(Locale.ROOT),
                        path.getKey(),
                        path.getValue().get(method)))
                .forEach(found::add));
        return found;
    }

    /** Those of the engine, the ones that nobody describes at the end. */
    static List<Operation> engine() {
        var all = new LinkedHashMap<String, Operation>();
        described().forEach(operation -> all.put(operation.shape(), operation));
        of(Api.ENGINE, "", DefaultProcessEngineRestServiceImpl.class)
                .forEach(operation -> all.putIfAbsent(operation.shape(), operation));
        return List.copyOf(all.values());
    }

    /** Those of {@code /api}. */
    static List<Operation> ours() {
        return new ApiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> of(Api.OURS, "", type).stream())
                        .distinct()
                        .toList();
    }

    /** Those of the web apps, but for the engine's REST API in them. */
    static List<Operation> webApps() {
        var all = new LinkedHashMap<String, Operation>();
        plugins(all, "/cockpit", CockpitPlugin.class);
        plugins(all, "/admin", AdminPlugin.class);
        plugins(all, "/tasklist", TasklistPlugin.class);
        plugins(all, "/welcome", WelcomePlugin.class);
        for (var type : List.of(UserAuthenticationResource.class, SetupResource.class)) {
            of(Api.WEB_APPS, "/admin", type).forEach(operation -> all.putIfAbsent(operation.shape(), operation));
        }
        of(Api.WEB_APPS, "/engine", NamedProcessEngineRestServiceImpl.class).stream()
                .filter(operation -> operation.path().equals("/engine/engine"))
                .forEach(operation -> all.putIfAbsent(operation.shape(), operation));
        return List.copyOf(all.values());
    }

    private static <T extends AppPlugin> void plugins(Map<String, Operation> all, String app, Class<T> plugins) {
        ServiceLoader.load(plugins).stream()
                .map(ServiceLoader.Provider::get)
                .map(AppPlugin::getResourceClasses)
                .flatMap(Collection::stream)
                .flatMap(type -> of(Api.WEB_APPS, app, type).stream())
                .forEach(operation -> all.putIfAbsent(operation.shape(), operation));
    }

    /** What a resource answers itself, and what those do that it leads to. */
    private static List<Operation> of(Api api, String prefix, Class<?> resource) {
        var root = Optional.ofNullable(resource.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        var found = new ArrayList<Operation>();
        collect(api, join(prefix, root), resource, 0, found);
        return found;
    }

    private static void collect(Api api, String prefix, Class<?> resource, int depth, List<Operation> found) {
        if (depth > 6) {
            throw new IllegalStateException(resource + " leads to itself: " + prefix);
        }
        for (var method : resource.getMethods()) {
            var path = annotation(method, Path.class).map(Path::value);
            var verb = verb(method);
            if (verb.isPresent()) {
                found.add(new Operation(api, verb.get(), join(prefix, path.orElse("/"))));
            } else if (path.isPresent()) {
                collect(api, join(prefix, path.get()), method.getReturnType(), depth + 1, found);
            }
        }
    }

    private static Optional<String> verb(Method method) {
        return declarations(method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(declared -> declared.getAnnotation(type))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The method and what it overrides: annotations stand there, too. */
    private static Stream<Method> declarations(Method method) {
        return supertypes(method.getDeclaringClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                supertypes(type.getSuperclass()),
                                Arrays.stream(type.getInterfaces()).flatMap(Operations::supertypes)));
    }

    /** Without regular expressions, double slashes and a slash at the end. */
    private static String join(String prefix, String path) {
        return (prefix + "/" + path)
                .replaceAll("\\{\\s*([\\w-]+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
    }

    private static JsonNode read() {
        try (var json = Operations.class.getResourceAsStream("/openapi.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
