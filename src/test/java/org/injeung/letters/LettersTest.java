package org.injeung.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.injeung.law.Act;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "letters.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** What is told in both languages: {@code {explanationKorean}} is the {@code {explanation}} in Korean. */
    private static Set<String> facts(String text) {
        return placeholders(text).stream()
                .map(name -> name.replace("Korean}", "}"))
                .collect(Collectors.toSet());
    }

    @Tag("R21.2")
    @ParameterizedTest
    @EnumSource
    void every_letter_has_subject_and_body_in_both_languages_with_the_same_facts(LetterKind kind) {
        for (var part : new String[] {kind + ".subject", kind + ".body"}) {
            var english = texts(Locale.ENGLISH).getString(part);
            var korean = texts(Locale.KOREAN).getString(part);
            assertThat(HANGUL.matcher(korean).find()).as(part + " in Korean").isTrue();
            assertThat(HANGUL.matcher(english).find()).as(part + " in English").isFalse();
            assertThat(facts(korean)).as(part).isEqualTo(facts(english));
        }
        assertThat(placeholders(texts(Locale.ENGLISH).getString(kind + ".body")))
                .contains("{organization}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters", "letters_ko", "documents", "documents_ko"})
    void no_text_is_there_twice_as_the_first_one_would_be_lost(String file) throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/letters/" + file + ".properties"))) {
            assertThat(lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    /** As the law cites itself: 「개인정보 보호법」 제64조의2. The act that was just named may be "the same act", 같은 법. */
    @ParameterizedTest
    @ValueSource(strings = {"letters_ko", "documents_ko"})
    void an_act_stands_between_corner_brackets(String file) throws IOException {
        var acts = Arrays.stream(Act.values())
                .map(act -> act.at("1").ko().replaceFirst("「(.*)」.*", "$1"))
                .toList();
        try (var lines = Files.lines(Path.of("src/main/resources/letters/" + file + ".properties"))) {
            assertThat(lines.map(line -> line.replaceAll("「[^」]*」", "")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotContain(acts).doesNotContainPattern("고시 제\\d"));
        }
    }

    @Test
    void no_text_is_left_over_in_either_language() {
        assertThat(texts(Locale.KOREAN).keySet())
                .isEqualTo(texts(Locale.ENGLISH).keySet());
        var kinds = Arrays.stream(LetterKind.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(texts(Locale.ENGLISH).keySet())
                .map(key -> key.substring(0, key.indexOf('.')))
                .allMatch(prefix -> kinds.contains(prefix)
                        || List.of(
                                        "change",
                                        "consequence",
                                        "defect",
                                        "disposition",
                                        "effect",
                                        "waiver",
                                        "reminder",
                                        "effort",
                                        "ending",
                                        "timeliness",
                                        "withdrawal",
                                        "examination")
                                .contains(prefix));
    }
}
