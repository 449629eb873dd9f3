package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the web apps of Camunda say in Korean, beside the English that they bring. */
class LocalesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");

    /** What is no word: values and names of the software, signs. */
    private static final Set<String> NO_WORDS = Set.of(
            "<",
            "<=",
            ">",
            ">=",
            "<null>",
            "/",
            "~",
            "#",
            "Admin",
            "Cockpit",
            "Tasklist",
            "Camunda",
            "Camunda Cockpit",
            "Boolean",
            "Double",
            "Integer",
            "Long",
            "Short",
            "String",
            "ID",
            "ID*",
            "CSV",
            "JSON",
            "YYYY-MM-DDTHH:mm:ss",
            "\u200B",
            "null");

    /** From the overlay, which lies beside the classes of the web apps in the repository of Maven. */
    private static JsonNode english(String app) throws IOException, URISyntaxException {
        var classes = Path.of(AdminApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var overlay = classes.resolveSibling(classes.getFileName().toString().replace("-classes.jar", ".war"));
        try (var war = new ZipFile(overlay.toFile())) {
            var bytes = war.getInputStream(war.getEntry("app/" + app + "/locales/en.json"))
                    .readAllBytes();
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"tasklist, 412", "cockpit, 2460", "admin, 575", "welcome, 172"})
    void every_text_of_a_web_app_has_its_korean(String app, int texts) throws IOException, URISyntaxException {
        var english = english(app).get("labels");
        var korean = JSON.readTree(Files.readString(Path.of("src/main/webapp/camunda/app", app, "locales/ko.json")))
                .get("labels");
        assertThat(names(korean)).isEqualTo(names(english)).hasSize(texts);
        var wrong = new TreeMap<String, String>();
        english.properties().forEach(text -> {
            var said = korean.get(text.getKey()).asText();
            var original = text.getValue().asText();
            var isSaid = original.isBlank() || HANGUL.matcher(said).find() || NO_WORDS.contains(said.strip());
            if (!isSaid || !placeholders(said).equals(placeholders(original))) {
                wrong.put(text.getKey(), original + " = " + said);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> names(JsonNode texts) {
        var names = new TreeSet<String>();
        texts.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .sorted()
                .toList();
    }
}
