package org.injeung.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The settings of this server. All of them stand in its file of defaults, those without a default behind a {@code #}. */
final class Settings {
    private static final String DEFAULTS = "META-INF/microprofile-config.properties";
    private static final Pattern SETTING = Pattern.compile("(?m)^#?(certification\\.[a-z.-]+)=");
    private static final String PUBLIC_URL = "certification.public-url";

    private Settings() {}

    /** Refuses a setting that nothing reads: whoever misspelt one would believe that it counts. */
    static void refuseUnknown(Config config) {
        var known = known();
        for (var source : config.getConfigSources()) {
            source.getPropertyNames().stream()
                    .filter(name -> name.startsWith("certification.") || name.startsWith("CERTIFICATION_"))
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new CannotStart("%s, set in %s, is no setting of this server; README.md lists them"
                                .formatted(name, source.getName()));
                    });
        }
    }

    /** Refuses to work on real cases without the address at which the public reaches this server. */
    static void requirePublicAddress(Config config) {
        var demonstration = config.getOptionalValue("certification.demonstration", Boolean.class);
        if (!demonstration.orElse(false)
                && config.getOptionalValue(PUBLIC_URL, String.class)
                        .filter(url -> !url.isBlank())
                        .isEmpty()) {
            throw new CannotStart(
                    PUBLIC_URL + " is not set: the address at which the public reaches this server, for example"
                            + " https://register.example.kr/. The codes on certificates lead there");
        }
    }

    /** As properties and as environment variables. */
    static Set<String> known() {
        try (var file = Objects.requireNonNull(Settings.class.getClassLoader().getResourceAsStream(DEFAULTS))) {
            return SETTING.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .flatMap(name ->
                            Stream.of(name, name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_")))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
