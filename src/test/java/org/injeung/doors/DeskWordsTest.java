package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.injeung.engine.KoreanNames;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What pages say of what the API tells, in both languages. */
class DeskWordsTest {
    private static final Pattern HANGUL = Pattern.compile(".*[가-힣].*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

    private static JsonNode schemas() throws IOException {
        try (var description = DeskWordsTest.class.getResourceAsStream("/injeung-openapi.json")) {
            return new ObjectMapper().readTree(description).at("/components/schemas");
        }
    }

    @Test
    void every_member_of_a_case_and_of_the_lists_has_a_label_in_both_languages() throws IOException {
        NamedValues.MEMBERS.forEach(
                (name, words) -> assertThat(words.ko()).as(name).matches(HANGUL));
        var members = new TreeSet<String>();
        var schemas = schemas();
        var seen = new HashSet<>(Set.of("CaseEvent"));
        collect("Case", schemas, seen, members);
        for (var row : List.of(
                "CaseSummary", "AuditItem", "Auditor", "Holiday", "CaseLetter", "Organization", "Reconciliation")) {
            collect(row, schemas, seen, members);
        }
        assertThat(NamedValues.MEMBERS.keySet()).isEqualTo(members);
    }

    private static void collect(String schema, JsonNode schemas, Set<String> seen, Set<String> members) {
        if (seen.add(schema)) {
            schemas.get(schema).path("properties").fieldNames().forEachRemaining(members::add);
            REFERENCE
                    .matcher(schemas.get(schema).toString())
                    .results()
                    .forEach(found -> collect(found.group(1), schemas, seen, members));
        }
    }

    @Test
    void every_legal_period_is_called_something() throws IOException {
        var periods = Files.readAllLines(Path.of("config/law/periods.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .collect(Collectors.toSet());
        assertThat(NamedValues.PERIODS.keySet()).isEqualTo(periods);
        NamedValues.PERIODS.forEach(
                (name, words) -> assertThat(words.ko()).as(name).matches(HANGUL));
    }

    @Test
    void every_name_in_the_diagrams_has_its_korean() throws Exception {
        var missing = new TreeMap<String, String>();
        try (var diagrams = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (var diagram : diagrams) {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                var elements = factory.newDocumentBuilder()
                        .parse(diagram.toFile())
                        .getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
                for (var i = 0; i < elements.getLength(); i++) {
                    var element = (Element) elements.item(i);
                    var name = element.getAttribute("name").isEmpty()
                                    && element.getLocalName().equals("documentation")
                            ? element.getTextContent().strip()
                            : element.getAttribute("name");
                    if (!name.isEmpty()
                            && !HANGUL.matcher(KoreanNames.of(name).ko()).matches()) {
                        missing.put(name, diagram + " " + element.getAttribute("id"));
                    }
                }
            }
        }
        assertThat(missing).isEqualTo(Map.of());
    }

    /** Names are replaced in diagrams as they stand there (KoreanAnswers): what XML writes otherwise would not be found, or break it. */
    @Test
    void no_name_has_a_character_that_xml_writes_otherwise() throws IOException {
        var name = Pattern.compile(" name=\"([^\"]*)\"");
        try (var diagrams = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (var diagram : diagrams) {
                assertThat(name.matcher(Files.readString(diagram)).results().map(found -> found.group(1)))
                        .as(diagram.toString())
                        .allSatisfy(
                                text -> assertThat(text + KoreanNames.of(text).ko())
                                        .doesNotMatch("[\\s\\S]*[&<>\"\\n][\\s\\S]*"));
            }
        }
    }
}
