package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "가", "\ud840\udc0b", "\ud83d\ude00"})
    void a_character_is_one_however_it_is_written(String character) {
        assertThat(Characters.count(character)).isEqualTo(1);
        assertThat(Characters.shorten(character.repeat(5), 5)).isEqualTo(character.repeat(5));
        assertThat(Characters.shorten(character.repeat(6), 5)).isEqualTo(character.repeat(4) + "…");
        assertThat(Characters.first(character.repeat(6), 5)).isEqualTo(character.repeat(5));
    }

    @Test
    void nothing_has_no_characters() {
        assertThat(Characters.count("")).isZero();
        assertThat(Characters.shorten("", 0)).isEmpty();
    }
}
