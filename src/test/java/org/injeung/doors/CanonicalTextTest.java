package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a text on its way in. */
class CanonicalTextTest {
    @Tag("R19.1")
    @Test
    void hangul_in_pieces_is_composed_and_spaces_are_plain() {
        assertThat(CanonicalText.of("name", "\u1109\u1162\u1107\u1167\u11a8\u00a0마\u3000켓"))
                .isEqualTo("새벽 마 켓");
        assertThat(CanonicalText.of("name", "한 줄\n\t다음 줄 😀 栐")).isEqualTo("한 줄\n\t다음 줄 😀 栐");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u200b", "\ufeff", "\u200d", "\u00ad", "\u2066", "\u2028", "\u2029"})
    void what_cannot_be_seen_is_refused_by_its_name(String invisible) {
        assertThatThrownBy(() -> CanonicalText.of("scope", "Shop" + invisible))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo("scope");
                    assertThat(refused.problem().en()).contains("U+%04X".formatted(invisible.codePointAt(0)));
                });
    }

    @Tag("R19.3")
    @ParameterizedTest
    @ValueSource(strings = {"ก", "שלום", "\u3164", "\uE000", "\uD83E\uDD84"})
    void what_cannot_be_printed_is_refused_by_its_name(String unprintable) {
        assertThatThrownBy(() -> CanonicalText.of("representative", "김栐洺 " + unprintable))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo("representative");
                    assertThat(refused.problem().en())
                            .contains(
                                    Character.toString(unprintable.codePointAt(0)),
                                    "U+%04X".formatted(unprintable.codePointAt(0)),
                                    Character.getName(unprintable.codePointAt(0)));
                });
    }

    @Test
    void dots_dashes_crosses_and_rare_names_are_kept_as_they_were_typed() {
        var text = "김栐洺 ‧ ․ ∙ − ✕ ✔ Nguyễn Dvořák ㎡ ① ㈜";
        assertThat(CanonicalText.of("scope", text)).isEqualTo(text);
    }
}
