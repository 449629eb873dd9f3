package org.injeung.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.injeung.architecture.Variables.Declared;
import org.injeung.engine.KoreanForms;
import org.injeung.engine.LiteralValues;
import org.injeung.fields.Bodies;
import org.injeung.fields.Field;
import org.injeung.law.Criteria;
import org.injeung.law.Motion;
import org.injeung.law.Scheme;
import org.injeung.law.Worded;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms: every field labelled, explained and limited as the step behind it limits it; facts on top. */
class FormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS =
            Set.of("textfield", "textarea", "number", "radio", "select", "checkbox", "datetime");
    private static final Set<String> COMPONENTS =
            Stream.concat(FIELDS.stream(), Stream.of("text")).collect(Collectors.toSet());
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** A text that is the same in every language: a mark as ISMS-P, or a value and nothing else. */
    private static final Pattern NO_LANGUAGE = Pattern.compile("[A-Z-]+|(#+ )?\\{\\{\\w+}}");

    /** What FEEL itself says in an insert. */
    private static final Set<String> FEEL = Set.of("if", "then", "else", "get", "value", "null");

    /** {@code get value({"UNLAWFUL": "Unlawful", "UNJUST": "Unjust"}, defect)} */
    private static final Pattern ANSWERS = Pattern.compile("get value\\(\\{([^}]*)}, (\\w+)\\)");

    private static final Pattern ANSWER = Pattern.compile("\"(\\w+)\": \"([^\"]*)\"");
    private static final Path BUNDLE = Diagrams.FOLDER.resolve("forms/korean.properties");
    private static final Properties KOREAN = bundle();
    private static final Pattern INSERT = Pattern.compile("\\{\\{(.+?)}}", Pattern.DOTALL);
    private static final Set<String> SETTINGS = Set.of(
            "id",
            "key",
            "type",
            "subtype",
            "conditional",
            "validate",
            "values",
            "defaultValue",
            "searchable",
            "decimalDigits",
            "increment",
            "layout",
            "timeInterval",
            "timeSerializingFormat",
            "use24h",
            "disallowPassedDates");
    private static final Pattern REPLACEMENT = Pattern.compile(", \"([^\"]*)\", \"([^\"]*)\"\\)");

    /** One form. */
    record Form(String name, JsonNode json) {
        Stream<JsonNode> components() {
            return StreamSupport.stream(json.path("components").spliterator(), false);
        }

        List<JsonNode> fields() {
            return components().filter(component -> component.has("key")).toList();
        }

        boolean isStart() {
            return name.startsWith("start-");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Form> forms() {
        return Diagrams.forms().stream()
                .filter(file -> !file.equals(BUNDLE))
                .map(FormsTest::read)
                .toList();
    }

    private static Properties bundle() {
        try (var bundle = Files.newBufferedReader(BUNDLE)) {
            var korean = new Properties();
            korean.load(bundle);
            return korean;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form as people get it. */
    private static JsonNode served(Form form, Locale language) {
        try {
            return JSON.readTree(LiteralValues.in(
                    new ByteArrayInputStream(form.json().toString().getBytes(UTF_8)), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form read(Path file) {
        try {
            return new Form(file.getFileName().toString().replace(".form", ""), JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_form_belongs_to_a_human_task_or_a_start() {
        var tasks = Diagrams.all().stream()
                .flatMap(diagram -> diagram.all(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef);
        var starts = Diagrams.all().stream()
                .flatMap(diagram -> diagram.all(StartEvent.class).stream())
                .map(StartEvent::getCamundaFormRef)
                .filter(ref -> ref != null);
        assertThat(forms())
                .extracting(Form::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(tasks, starts).toList());
    }

    /** The items of annex 7 in the form are those of the catalogue. */
    @Test
    void a_finding_is_recorded_on_an_item_of_the_catalogue() throws IOException {
        try (var csv = Files.newBufferedReader(Path.of("config/law/criteria.csv"))) {
            var catalogue = Criteria.read(csv).catalogue(Scheme.ISMS_P, LocalDate.of(2026, 11, 22));
            var item = read(Diagrams.FOLDER.resolve("forms/record-finding.form")).fields().stream()
                    .filter(field -> field.path("key").asText().equals("findingItem"))
                    .findFirst()
                    .orElseThrow();
            assertThat(choices(item))
                    .extracting(choice -> choice.path("value").asText() + " "
                            + choice.path("label").asText())
                    .containsExactlyElementsOf(catalogue.stream()
                            .map(criterion ->
                                    criterion.item() + " " + criterion.item() + " " + criterion.titleEnglish())
                            .toList());
            assertThat(catalogue).allSatisfy(criterion -> assertThat(
                            KOREAN.getProperty("record-finding.Field_findingItem.values." + criterion.item()))
                    .isEqualTo(criterion.item() + " " + criterion.titleKorean()));
        }
    }

    @Test
    void the_form_of_a_start_is_named_after_its_diagram() {
        for (var diagram : Diagrams.all()) {
            for (var start : diagram.all(StartEvent.class)) {
                if (start.getCamundaFormRef() != null) {
                    assertThat(start.getCamundaFormRef()).isEqualTo("start-" + diagram.name());
                    assertThat(start.getCamundaFormRefBinding()).isEqualTo("latest");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_has_the_id_of_its_file_and_unique_ids_and_keys(Form form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.name());
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.components().map(component -> component.path("id").asText()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(Text|Field|Group|Separator)_\\w+"));
        assertThat(form.fields())
                .isNotEmpty()
                .extracting(field -> field.path("key").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_facts_of_the_case_are_on_top(Form form) {
        var first = form.components().findFirst().orElseThrow();
        assertThat(first.path("type").asText()).isEqualTo("text");
        if (!form.isStart()) {
            assertThat(first.path("text").asText())
                    .contains("{{caseNumber}}", "{{organizationName}}", "{{businessNumber}}");
        }
        form.components()
                .filter(component -> component.path("type").asText().equals("text"))
                .forEach(text -> assertThat(text.path("text").asText())
                        .as(text.path("id").asText())
                        .doesNotContain("Id}}", "processInstance"));
    }

    /** What the value of an insert becomes on its way into the Markdown of a text, as the served form says. */
    private static String inserted(String expression, String value) {
        var replacements = REPLACEMENT.matcher(expression).results().toList();
        assertThat(expression)
                .matches("(replace\\(){" + replacements.size() + "}string\\(.+\\)(, \"[^\"]*\", \"[^\"]*\"\\))*");
        for (var replacement : replacements) {
            value = value.replaceAll(
                    ofFeel(replacement.group(1)),
                    Matcher.quoteReplacement(ofFeel(replacement.group(2))).replace("\\$0", "$0"));
        }
        return value;
    }

    private static String ofFeel(String literal) {
        return literal.replace("\\\\", "\\").replace("\\u000A", "\n");
    }

    /** Every character that can be markup, at the beginning of lines and between letters. */
    private static final String MARKUP =
            "  \t# !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\r\n\r\n    1. www.a.example <b>\r    c\n===\n \n";

    /** Form-js renders texts as Markdown, and nothing else; what it puts into labels and the like is plain, but does not belong there. */
    @Tag("R10.5")
    @ParameterizedTest
    @MethodSource("forms")
    void a_value_is_never_markup(Form form) {
        assertNoMarkup(served(form, Locale.ENGLISH));
        assertNoMarkup(served(form, Locale.KOREAN));
    }

    private static void assertNoMarkup(JsonNode served) {
        for (var component : served.path("components")) {
            var id = component.path("id").asText();
            assertThat(component.path("type").asText()).as(id).isIn(COMPONENTS);
            var text = component.path("type").asText().equals("text")
                    ? component.path("text").asText()
                    : "";
            assertThat(text).as(id).doesNotStartWith("=").doesNotContain("{{#");
            for (var insert : INSERT.matcher(text).results().toList()) {
                assertThat(inserted(insert.group(1), MARKUP))
                        .as(id)
                        .matches("([^\\p{Punct}\\s]|[ \t]|\\\\[\\p{Punct}\n]|&(lt|#96);)+")
                        .doesNotContainPattern("(?m)^[ \t]");
            }
            assertThat(INSERT.matcher(text).replaceAll("")).as(id).doesNotContain("{{");
            for (var property : component.properties()) {
                if (!Set.of("text", "conditional").contains(property.getKey())) {
                    assertThat(property.getValue().toString())
                            .as(id + ", " + property.getKey())
                            .doesNotContain("{{", "\"=");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_field_has_a_label_and_an_explanation(Form form) {
        for (var field : form.fields()) {
            var key = field.path("key").asText();
            assertThat(field.path("type").asText()).as(key).isIn(FIELDS);
            var label = field.path("type").asText().equals("datetime") ? "dateLabel" : "label";
            assertThat(field.path(label).asText()).as("label of " + key).matches("[A-Z1-9].*[^ :]");
            assertThat(field.path("description").asText())
                    .as("description of " + key)
                    .matches("(?s)[A-Z0-9].*\\.");
        }
    }

    /** Nobody types an offset: a moment is asked for by day and time to the minute, and the form's door knows it by its name. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_moment_is_a_day_and_a_time_of_seoul(Form form) {
        for (var field : form.fields()) {
            var key = field.path("key").asText();
            assertThat(field.path("subtype").asText().equals("datetime"))
                    .as(key)
                    .isEqualTo(key.endsWith("At"))
                    .isEqualTo(Variables.find(key)
                            .filter(declared -> declared.type().equals(Instant.class))
                            .isPresent());
            if (key.endsWith("At")) {
                assertThat(field.path("timeSerializingFormat").asText()).isEqualTo("no_timezone");
                assertThat(field.path("timeInterval").asInt()).isEqualTo(1); // others round what is typed down
                assertThat(field.path("use24h").asBoolean()).isTrue();
                assertThat(field.path("timeLabel").asText()).isNotEmpty();
                assertThat(field.path("description").asText()).contains("Seoul time");
                assertThat(korean(form, field, "description")).contains("서울 시각");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void choices_are_the_answers_of_the_variable_in_words(Form form) {
        for (var field : form.fields()) {
            if (field.has("values")) {
                var variable = Variables.find(field.path("key").asText());
                var values = StreamSupport.stream(field.path("values").spliterator(), false)
                        .toList();
                assertThat(values)
                        .as(field.path("key").asText())
                        .hasSizeGreaterThan(1)
                        .allSatisfy(value -> assertThat(value.path("label").asText())
                                .isNotBlank()
                                .doesNotMatch("[A-Z_]{5,}"));
                variable.filter(declared -> declared.type().isEnum()).ifPresent(declared -> assertThat(
                                values.stream().map(value -> value.path("value").asText()))
                        .as(declared.name())
                        .isNotEmpty()
                        .isSubsetOf(declared.answers()));
            }
        }
    }

    /** One of the texts of a form, wherever it stands in it. */
    record Text(String component, String property, String english, List<String> keys) {
        String korean() {
            return keys.stream()
                    .filter(KOREAN::containsKey)
                    .findFirst()
                    .map(KOREAN::getProperty)
                    .map(text -> KoreanForms.PHRASE
                            .matcher(text)
                            .replaceAll(phrase -> Matcher.quoteReplacement(KOREAN.getProperty(phrase.group(1)))))
                    .orElse("");
        }

        boolean isLabel() {
            return property.endsWith("abel");
        }

        @Override
        public String toString() {
            return component + "." + property;
        }
    }

    private static List<JsonNode> choices(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false).toList();
    }

    private static List<Text> texts(Form form) {
        return form.components()
                .flatMap(component -> {
                    var id = component.path("id").asText();
                    return Stream.concat(
                            KoreanForms.TEXTS.stream()
                                    .filter(component::has)
                                    .map(property -> new Text(
                                            id,
                                            property,
                                            component.path(property).asText(),
                                            KoreanForms.keys(form.name(), id, property))),
                            choices(component).stream().map(choice -> choice(form, id, choice)));
                })
                .toList();
    }

    private static Text choice(Form form, String component, JsonNode choice) {
        var property = "values." + choice.path("value").asText();
        return new Text(
                component, property, choice.path("label").asText(), KoreanForms.keys(form.name(), component, property));
    }

    private static String korean(Form form, JsonNode component, String property) {
        return texts(form).stream()
                .filter(text -> text.component().equals(component.path("id").asText())
                        && text.property().equals(property))
                .findFirst()
                .orElseThrow()
                .korean();
    }

    /** Nothing that people read hides in a property that nobody translates. */
    @ParameterizedTest
    @MethodSource("forms")
    void every_text_of_a_form_is_in_english_and_in_korean(Form form) throws IOException {
        assertThat(Files.readString(Diagrams.FOLDER.resolve("forms/" + form.name() + ".form")))
                .doesNotContainPattern(HANGUL);
        for (var component : form.components().toList()) {
            assertThat(component.properties())
                    .extracting(property -> property.getKey())
                    .as(component.path("id").asText())
                    .filteredOn(property -> !KoreanForms.TEXTS.contains(property))
                    .isSubsetOf(SETTINGS);
        }
        for (var text : texts(form)) {
            if (!NO_LANGUAGE.matcher(text.english()).matches()) {
                assertThat(text.korean()).as(text.toString()).containsPattern(HANGUL);
                assertThat(text.korean().replaceAll("\\{\\{.*?}}|/\\S+", ""))
                        .as("English left in " + text)
                        .doesNotContainPattern("[a-z]{2,} [a-z]{2,}|\\{\\w+}");
            }
        }
        assertThat(served(form, Locale.ENGLISH).toString()).doesNotContainPattern(HANGUL);
        var korean = served(form, Locale.KOREAN).toString();
        assertThat(texts(form))
                .filteredOn(text -> !text.property().equals("text"))
                .allSatisfy(text -> assertThat(korean)
                        .contains(text.korean().replace("#", text.component().replaceAll("\\D", ""))));
    }

    /** A label ends without a mark unless it asks; Korean is written as an authority writes to people. */
    @ParameterizedTest
    @MethodSource("forms")
    void the_korean_has_one_style(Form form) {
        for (var text : texts(form)) {
            if (text.property().equals("description")) {
                assertThat(text.korean()).as(text.toString()).matches("(?s).*(니다|십시오)(\\([^)]+\\))?\\.");
            } else if (text.isLabel()) {
                assertThat(text.korean()).as(text.toString()).doesNotMatch(".*([.:,?]|니다|시오)");
            }
        }
        for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertThat(StreamSupport.stream(
                                    served(form, language).path("components").spliterator(), false)
                            .flatMap(component -> Stream.of("label", "dateLabel", "timeLabel")
                                    .filter(component::has)
                                    .map(property -> component.path(property).asText())))
                    .as("labels in " + language)
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> variables(String text) {
        return INSERT.matcher(text)
                .results()
                .map(insert -> insert.group(1).replaceAll("\"[^\"]*\"", ""))
                .flatMap(insert -> Stream.of(insert.split("\\W+")))
                .filter(name -> !name.isEmpty() && !FEEL.contains(name))
                .map(name -> name.replaceFirst("Korean$", "")) // a value that exists in each language
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void both_languages_show_the_same_values(Form form) {
        for (var text : texts(form)) {
            if (!NO_LANGUAGE.matcher(text.english()).matches()) {
                assertThat(variables(text.korean())).as(text.toString()).isEqualTo(variables(text.english()));
                assertThat(text.korean().split("\n").length)
                        .as("lines of " + text)
                        .isEqualTo(text.english().split("\n").length);
            }
        }
    }

    @Test
    void the_bundle_says_nothing_twice_and_nothing_that_no_form_shows() throws IOException {
        var lines = Files.readAllLines(BUNDLE).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
        var shown = new HashSet<String>();
        for (var form : forms()) {
            texts(form).stream()
                    .flatMap(text ->
                            text.keys().stream().filter(KOREAN::containsKey).limit(1))
                    .forEach(shown::add);
            assertThat(lines).anyMatch(key -> key.startsWith(form.name() + "."));
        }
        List.copyOf(shown).forEach(key -> KoreanForms.PHRASE
                .matcher(KOREAN.getProperty(key))
                .results()
                .forEach(phrase -> shown.add(phrase.group(1))));
        assertThat(lines).containsExactlyInAnyOrderElementsOf(shown);
    }

    /** Whatever form asks for it or shows it. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_choice_says_what_its_answer_says(Form form) {
        for (var field : form.fields()) {
            Variables.find(field.path("key").asText())
                    .filter(declared -> declared.type().isEnum())
                    .ifPresent(declared -> choices(field).forEach(choice -> {
                        var words = words(declared, choice.path("value").asText());
                        assertThat(choice.path("label").asText()).isEqualTo(words.en());
                        var korean = korean(
                                form, field, "values." + choice.path("value").asText());
                        assertThat(korean.isEmpty() ? words.en() : korean).isEqualTo(words.ko());
                    }));
        }
        for (var text : texts(form)) {
            ANSWERS.matcher(text.english()).results().forEach(answers -> assertWords(answers.group(), Words::en));
            ANSWERS.matcher(text.korean()).results().forEach(answers -> assertWords(answers.group(), Words::ko));
        }
    }

    /** The diagrams put a motion in English, which is a text and no answer. */
    @ParameterizedTest
    @EnumSource
    void a_motion_is_shown_by_its_words(Motion motion) {
        assertThat(KOREAN.getProperty("motion"))
                .contains("if motion = \"%s\" then \"%s\" else "
                        .formatted(motion.words().en(), motion.words().ko()));
    }

    private static void assertWords(String insert, Function<Words, String> language) {
        var answers = ANSWERS.matcher(insert);
        assertThat(answers.matches()).isTrue();
        ANSWER.matcher(answers.group(1)).results().forEach(answer -> assertThat(answer.group(2))
                .as(answers.group(2))
                .isEqualTo(language.apply(words(Variables.read(answers.group(2)), answer.group(1)))));
    }

    private static Words words(Declared variable, String answer) {
        var constant = Stream.of(variable.type().getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(answer))
                .findFirst()
                .orElseThrow();
        return ((Worded) constant).words();
    }

    /** The form that starts a process asks for nothing that its body does not declare, and marks what must be there. */
    @Tag("R25.2")
    @Test
    void a_start_form_asks_for_fields_of_its_body_and_marks_what_is_required() {
        var forms = forms().stream().filter(Form::isStart).toList();
        var bodies = Variables.bodiesOfStarts();
        assertThat(bodies).allSatisfy(body -> assertThat(forms).anyMatch(form -> asksFor(form, body)));
        assertThat(forms).allSatisfy(form -> assertThat(bodies).anyMatch(body -> asksFor(form, body)));
    }

    private static boolean asksFor(Form form, Class<? extends Record> body) {
        var declared = Bodies.fields(body).stream().map(Field::name).toList();
        var asked = form.fields().stream()
                .collect(Collectors.toMap(field -> field.path("key").asText(), field -> field.at("/validate/required")
                        .asBoolean()));
        return declared.containsAll(asked.keySet())
                && Bodies.fields(body).stream()
                        .filter(Field::isRequired)
                        .allMatch(field -> asked.getOrDefault(field.name(), false));
    }

    /** What Tasklist does not let through, the step would refuse, and the other way round. */
    @ParameterizedTest
    @MethodSource("forms")
    void texts_and_numbers_have_the_limits_of_the_variable(Form form) {
        for (var field : form.fields()) {
            var declared = Variables.find(field.path("key").asText());
            var validate = field.path("validate");
            if (declared.isEmpty()) {
                continue;
            }
            switch (field.path("type").asText()) {
                case "textarea" ->
                    assertLongest(declared.get(), validate.path("maxLength").asInt());
                case "number" -> {
                    assertAccepted(declared.get(), validate.path("min").asLong());
                    assertAccepted(declared.get(), validate.path("max").asLong());
                    assertRefused(declared.get(), validate.path("min").asLong() - 1);
                    assertRefused(declared.get(), validate.path("max").asLong() + 1);
                    assertThat(field.path("decimalDigits").asInt(-1)).isZero();
                }
                default -> {
                    if (validate.has("maxLength")) {
                        assertLongest(declared.get(), validate.path("maxLength").asInt());
                    }
                }
            }
        }
    }

    private static void assertLongest(Declared variable, int length) {
        assertThat(length).as("maxLength of " + variable.name()).isPositive();
        if (Variables.isNumberOfOrganization(variable.name())) {
            assertAccepted(variable, "9" + " ".repeat(length - 10) + "998100067");
            assertRefused(variable, "9" + " ".repeat(length - 9) + "998100067");
            return;
        }
        for (var character : List.of("x", "\ud840\udc00")) { // a Hanja that Java counts as two
            assertAccepted(variable, character.repeat(length));
            assertRefused(variable, character.repeat(length + 1));
        }
    }

    private static void assertAccepted(Declared variable, Object value) {
        assertThat(variable.variable().find(holding(value)))
                .as("%s accepts what its form lets through", variable.name())
                .isPresent();
    }

    private static void assertRefused(Declared variable, Object value) {
        assertThat(catchThrowable(() ->
                        assertThat(variable.variable().find(holding(value))).isNotNull()))
                .as("%s refuses what its form does not let through", variable.name())
                .isInstanceOf(InvalidInput.class);
    }

    private static VariableScope holding(Object value) {
        return (VariableScope) Proxy.newProxyInstance(
                VariableScope.class.getClassLoader(),
                new Class<?>[] {VariableScope.class},
                (proxy, method, arguments) -> method.getName().equals("getVariable") ? value : null);
    }

    @Test
    void a_field_may_stay_empty_only_where_its_step_says_so() {
        var optional = new TreeSet<String>();
        for (var form : forms()) {
            form.fields().stream()
                    .filter(field -> !field.path("validate").path("required").asBoolean())
                    .filter(field -> !field.path("type").asText().equals("checkbox"))
                    .filter(field -> !field.has("conditional"))
                    .forEach(field ->
                            optional.add(form.name() + "/" + field.path("key").asText()));
        }
        assertThat(optional)
                .containsExactly(
                        "assess-grounds/networkActViolatedOn", // there was none
                        "assess-violation/adjustments", // no factor raises or lowers
                        "assess-violation/orderedOn", // there was no such order
                        "assess-violation/unrelatedReason", // asked for if sales are excluded
                        "check-application-documents/address", // asked for unless the register knows
                        "check-application-documents/documentsRemark", // asked for unless all is well
                        "check-application-documents/representative", // asked for unless the register knows
                        "check-evidence/evidenceRemark", // asked for unless it suffices
                        "confirm-surrender/surrenderRemark", // asked for unless it is confirmed
                        "decide-ruling/otherGround", // as proposed
                        "decide-ruling/rulingReason",
                        "plan-audit/assetsOutOfScope", // none, or the lead auditor is alone
                        "plan-audit/auditTeam",
                        "prepare-re-notification/otherPersons", // nobody else, no later day
                        "prepare-re-notification/resultWishedOn",
                        "record-hearing/hearingAttendees", // asked for if the holder was heard
                        "record-on-site-visit/coreItemEvidence", // none, if no core item applies
                        "record-on-site-visit/itemsNotApplicable",
                        "record-on-site-visit/visitRemark",
                        "screen-breach/suspensionReason", // nothing is suspended
                        "sign-revocation-order/orderRemark", // asked for if it is returned
                        "sign-suspension/suspensionRemark", // asked for unless it is signed
                        "start-bar-exception/legalBasis", // the criteria name none
                        "start-breach-screening/incidentReportedAt", // not done yet
                        "start-breach-screening/leakNotifiedAt",
                        "start-breach-screening/leakReportedAt",
                        "start-objection/paperReceivedOn", // the organization itself objects
                        "start-objection/paperReference",
                        "submit-re-notification-result/postedFrom", // not posted
                        "submit-re-notification-result/postedUntil",
                        "supply-sales-data/businessStartedOn", // of young businesses only
                        "supply-sales-data/unrelatedClaim", // none are unrelated
                        "verify-correction/verificationRemark");
    }
}
