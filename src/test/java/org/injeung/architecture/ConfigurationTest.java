package org.injeung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.injeung.law.Rules;
import org.junit.jupiter.api.Test;

/** Every setting of ours is documented in config/application.properties, and what is documented there is read. */
class ConfigurationTest {
    private static final Path FILE = Path.of("config/application.properties");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"(certification(?:\\.[a-z]+(?:-[a-z]+)*)+)\"");
    private static final Pattern SETTING = Pattern.compile("#?(certification(?:\\.[a-z-]+)+)=(.*)");

    private static Map<String, String> documented() throws IOException {
        var settings = new TreeMap<String, String>();
        for (var line : Files.readAllLines(FILE)) {
            var setting = SETTING.matcher(line);
            if (setting.matches()) {
                assertThat(settings.put(setting.group(1), setting.group(2)))
                        .as("twice: " + setting.group(1))
                        .isNull();
            }
        }
        return settings;
    }

    private static Set<String> used() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ConfigurationTest::text)
                    .flatMap(text -> KEY_IN_CODE.matcher(text).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_key_in_the_code_is_documented_and_every_documented_key_is_in_the_code() throws IOException {
        assertThat(used()).isNotEmpty();
        assertThat(documented().keySet()).isEqualTo(used());
    }

    @Test
    void every_setting_has_a_comment_above_it() throws IOException {
        var lines = Files.readAllLines(FILE);
        for (var i = 0; i < lines.size(); i++) {
            if (SETTING.matcher(lines.get(i)).matches()) {
                var above = lines.get(i - 1);
                assertThat(above)
                        .as("the line above " + lines.get(i))
                        .satisfiesAnyOf(line -> assertThat(line).startsWith("# "), line -> assertThat(
                                        SETTING.matcher(line).matches())
                                .isTrue());
            }
        }
    }

    @Test
    void the_defaults_are_what_the_announcements_say() throws IOException {
        var settings = documented();
        var rules = new Rules(
                settings.get("certification.body"),
                Long.parseLong(settings.get("certification.massive-leak.threshold")),
                Rules.Comparison.valueOf(settings.get("certification.massive-leak.comparison")),
                Long.parseLong(settings.get("certification.leak-report.threshold")),
                Integer.parseInt(settings.get("certification.earlier-violations")),
                Integer.parseInt(settings.get("certification.pre-evaluation.rounds")),
                new Rules.Committee(
                        Integer.parseInt(settings.get("certification.committee.quorum")),
                        Rules.Tie.valueOf(settings.get("certification.committee.tie")),
                        settings.get("certification.committee.chair")));
        assertThat(rules.massiveLeakThreshold()).isEqualTo(10_000_000);
        assertThat(rules.massiveLeakComparison()).isEqualTo(Rules.Comparison.MORE_THAN);
        assertThat(rules.leakReportThreshold()).isEqualTo(1_000);
        assertThat(rules.committee().quorum()).isEqualTo(6);
        assertThat(rules.committee().tie()).isEqualTo(Rules.Tie.REJECT);
        assertThat(settings).containsEntry("certification.demonstration", "false");
    }

    @Test
    void there_is_no_default_password() throws IOException {
        assertThat(Files.readAllLines(FILE))
                .filteredOn(line -> line.contains("password=") && !line.startsWith("# "))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("password="));
        assertThat(documented())
                .containsEntry("certification.administrator.id", "")
                .containsEntry("certification.administrator.password", "");
    }
}
