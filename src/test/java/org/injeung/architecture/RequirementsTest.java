package org.injeung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a package promises has an id in its package-info, and a test that shows it carries the id as its tag. */
class RequirementsTest {
    private static final Pattern REQUIREMENT = Pattern.compile("<li>(R\\d+\\.\\d+) ");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(R\\d[^\"]*)\"\\)");

    /** The ids of each package that promises something, in their order. */
    private static final List<List<String>> PACKAGES = files("src/main/java", "package-info.java").stream()
            .map(file -> found(REQUIREMENT, file))
            .filter(ids -> !ids.isEmpty())
            .toList();

    private static final Set<String> TAGS = files("src/test/java", ".java").stream()
            .flatMap(file -> found(TAG, file).stream())
            .collect(Collectors.toSet());

    @Test
    void an_id_means_one_requirement() {
        assertThat(requirements()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void a_package_has_one_prefix_and_counts_from_one() {
        for (var ids : PACKAGES) {
            var prefix = ids.get(0).substring(0, ids.get(0).indexOf('.') + 1);
            assertThat(ids)
                    .isEqualTo(IntStream.rangeClosed(1, ids.size())
                            .mapToObj(number -> prefix + number)
                            .toList());
        }
    }

    @Test
    void every_requirement_is_carried_by_a_test() {
        assertThat(TAGS).containsAll(requirements());
    }

    @Test
    void every_tag_names_a_requirement() {
        assertThat(requirements()).containsAll(TAGS);
    }

    private static List<String> requirements() {
        return PACKAGES.stream().flatMap(List::stream).toList();
    }

    private static List<Path> files(String root, String end) {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
