package org.injeung.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.injeung.typeface.Typeface.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the typefaces have between them, walked through Unicode. */
class TypefaceTest {
    private static final Set<Character.UnicodeScript> OURS = Set.of(
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    private static final Set<Integer> HANGUL_FILLERS = Set.of(0x3164, 0xFFA0);

    private static String missing(int from, int to, IntPredicate of) {
        return IntStream.rangeClosed(from, to)
                .filter(Character::isDefined)
                .filter(character -> !Character.isISOControl(character))
                .filter(of)
                .mapToObj(Character::toString)
                .filter(character -> Typeface.unprintable(character).isPresent())
                .map(character -> "U+%04X %s".formatted(character.codePointAt(0), character))
                .collect(Collectors.joining(", "));
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !HANGUL_FILLERS.contains(character);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "0020, 024F, Latin",
        "0400, 04FF, Cyrillic",
        "1E00, 1EF9, Vietnamese",
        "2000, 206F, dashes dots quotation marks and spaces",
        "2190, 21FF, arrows",
        "2200, 22FF, signs of mathematics",
        "2460, 24FF, enclosed",
        "2500, 25FF, lines and shapes",
        "3000, 303F, Chinese signs",
        "3040, 30FF, Japanese",
        "3130, 318F, letters of Hangul",
        "3200, 32FF, enclosed Korean and Chinese",
        "3300, 33FF, squared abbreviations",
        "3400, 4DB5, rarer Chinese characters",
        "4E00, 9FA5, Chinese characters",
        "AC00, D7A3, Hangul",
        "F900, FA6B, Chinese characters twice in a standard",
        "FF00, FFEF, full and half width",
    })
    void every_character_of_a_block_that_korean_texts_use_is_printed(String from, String to, String block) {
        assertThat(missing(Integer.parseInt(from, 16), Integer.parseInt(to, 16), TypefaceTest::isSeen))
                .as(block)
                .isEmpty();
    }

    /** What a machine in Korea can type in its own code page. */
    @Test
    void every_character_of_the_korean_code_page_is_printed() {
        var codePage = Charset.forName("x-windows-949").newEncoder();
        assertThat(missing(
                        0x20,
                        0xFFFF,
                        character -> Character.getType(character) != Character.PRIVATE_USE
                                && isSeen(character)
                                && !Character.isSurrogate((char) character)
                                && codePage.canEncode((char) character)))
                .isEmpty();
    }

    @Test
    void every_dash_and_quotation_mark_of_our_scripts_is_printed() {
        assertThat(missing(0x20, Character.MAX_CODE_POINT, character -> switch (Character.getType(character)) {
                    case Character.DASH_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION ->
                        !Set.of(Character.UnicodeBlock.SUPPLEMENTAL_PUNCTUATION, Character.UnicodeBlock.MONGOLIAN)
                                        .contains(Character.UnicodeBlock.of(character))
                                && OURS.contains(Character.UnicodeScript.of(character));
                    default -> false;
                }))
                .isEmpty();
    }

    /** One of each that Korean law allows in a name beyond the first 27,000: these were found in no other open typeface of that size. */
    @Test
    void a_name_with_a_character_beyond_sixteen_bits_is_printed() {
        assertThat(Typeface.unprintable("\uD840\uDCD7\uD840\uDD2C\uD841\uDDCA\uD869\uDE64"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก", "م", "ש", "अ", "\u3164", "\u2800", "\uE000", "\uD83E\uDD84", "\uFE0F"})
    void what_cannot_be_printed_is_found(String character) {
        assertThat(Typeface.unprintable("Shop 栐\n\t" + character + "!")).hasValue(character.codePointAt(0));
        assertThat(Typeface.printed("a" + character)).isEqualTo("a□");
    }

    @Test
    void a_compatibility_form_gives_way_to_its_equal() {
        assertThat(Typeface.printed("\uD835\uDC00\uD835\uDFCF\u3000m\uD835\uDC1F\uD835\uDC22"))
                .isEqualTo("A1 mfi");
    }

    @Test
    void a_text_falls_into_parts_of_one_typeface_each() {
        assertThat(Typeface.runs("김栐洺 (㐆) ř"))
                .containsExactly(
                        new Run(Typeface.NANUM_GOTHIC, "김"),
                        new Run(Typeface.NOTO_SANS_KR, "栐洺 "),
                        new Run(Typeface.NANUM_GOTHIC, "("),
                        new Run(Typeface.DROID_SANS_FALLBACK, "㐆"),
                        new Run(Typeface.NANUM_GOTHIC, ")"),
                        new Run(Typeface.DEJAVU_SANS, " ř"));
        assertThat(Typeface.runs("")).isEmpty();
    }
}
