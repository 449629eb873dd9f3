package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Random;
import java.util.stream.IntStream;
import org.injeung.engine.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"1208147521", "1248100998", "2208162517"}) // Kakao, Samsung Electronics, Naver
    void a_number_with_the_right_check_digit_is_valid(String digits) {
        assertThat(new BusinessNumber(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @EnumSource
    void the_numbers_of_the_story_are_valid(Participant participant) {
        assertThat(new BusinessNumber(participant.businessNumber()).digits()).startsWith("99981");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1208147522", "1208147520", "0000000001", "9998100010"})
    void a_wrong_check_digit_is_refused(String digits) {
        assertRefused(digits, "wrong check digit");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "---",
                "120814752",
                "12081475211",
                "120814752a",
                "120.81.47521",
                "(주)1208147521",
                "١٢٠٨١٤٧٥٢١"
            })
    void what_is_not_ten_digits_is_refused(String digits) {
        assertRefused(digits, "10 digits, with or without hyphens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120-81-47521",
                " 120 81 47521 ",
                "１２０－８１－４７５２１",
                "120\u201181\u201147521",
                "120–81–47521",
                "120·81·47521"
            })
    void hyphens_spaces_and_full_width_digits_are_spellings_of_one_number(String typed) {
        assertThat(new BusinessNumber(typed).digits()).isEqualTo("1208147521");
        assertThat(BusinessNumber.spelled(typed)).isEqualTo("1208147521");
    }

    @Test
    void what_is_no_business_number_is_spelled_as_it_was_typed() {
        assertThat(BusinessNumber.spelled("12-34")).isEqualTo("12-34");
    }

    @Test
    void of_ten_check_digits_exactly_one_is_right_and_a_mistyped_digit_is_noticed() {
        var seed = 1208147521L;
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++) {
            var nine = "%09d".formatted(random.nextInt(1_000_000_000));
            var valid = IntStream.range(0, 10)
                    .mapToObj(digit -> nine + digit)
                    .filter(BusinessNumberTest::isValid)
                    .toList();
            assertThat(valid).as("seed %d: %s?", seed, nine).hasSize(1);
            var position = random.nextInt(8);
            var mistyped = new StringBuilder(valid.get(0));
            mistyped.setCharAt(position, (char) ('0' + (mistyped.charAt(position) - '0' + 1 + random.nextInt(9)) % 10));
            assertThat(isValid(mistyped.toString()))
                    .as("seed %d: %s for %s", seed, mistyped, valid.get(0))
                    .isFalse();
        }
    }

    private static boolean isValid(String digits) {
        try {
            return new BusinessNumber(digits).digits().equals(digits);
        } catch (InvalidInput e) {
            return false;
        }
    }

    private static void assertRefused(String digits, String problem) {
        assertThatThrownBy(() -> new BusinessNumber(digits))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(invalid -> {
                    assertThat(invalid.field()).isEqualTo("businessNumber");
                    assertThat(invalid.problem().en()).contains(problem);
                });
    }
}
