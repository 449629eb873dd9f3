package org.injeung.engine;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.start.Running;

/**
 * Looks at the settings before any bean asks for them, and ends the start with one line where something is wrong with
 * them: the server would print its own stack trace.
 */
public class SettingsCheck implements Extension {
    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final Map<Class<?>, String> WORDS = Map.of(
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Boolean.class, "true or false",
            Duration.class, "a duration such as PT15M or P30D");

    /** Looks at one place where a setting is injected. */
    <T, X> void look(@Observes ProcessInjectionPoint<T, X> place) {
        place.getInjectionPoint().getQualifiers().stream()
                .filter(ConfigProperty.class::isInstance)
                .map(ConfigProperty.class::cast)
                .forEach(setting -> check(() -> require(
                        ConfigProvider.getConfig(),
                        setting.name(),
                        place.getInjectionPoint().getType())));
    }

    /** Looks at all of them together, and reads the law. */
    void look(@Observes AfterDeploymentValidation validated) {
        check(() -> {
            var config = ConfigProvider.getConfig();
            Settings.refuseUnknown(config);
            Settings.requirePublicAddress(config);
        });
    }

    /** Ends the start if that cannot be. */
    public static void check(Runnable settings) {
        try {
            settings.run();
        } catch (CannotStart e) {
            LOG.log(Level.SEVERE, "Injeung cannot start: {0}", e.getMessage());
            Running.end(1);
        }
    }

    /**
     * Requires that a setting, if it is set, is of that type.
     *
     * @throws CannotStart naming the setting and its value
     */
    public static void require(Config config, String name, Type asked) {
        if (!(plain(asked) instanceof Class<?> type)) {
            return;
        }
        var text = config.getOptionalValue(name, String.class).orElse("");
        var boxed = MethodType.methodType(type).wrap().returnType();
        try {
            if (boxed == Boolean.class && !text.isEmpty() && !TRUTHS.contains(text)) {
                throw new IllegalArgumentException();
            }
            config.getOptionalValue(name, boxed);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("%s: \"%s\" is not %s"
                    .formatted(name, text, WORDS.getOrDefault(boxed, "a " + boxed.getSimpleName())));
        }
    }

    private static Type plain(Type asked) {
        return asked instanceof ParameterizedType optional ? optional.getActualTypeArguments()[0] : asked;
    }
}
