package org.injeung.registry;

import java.util.Optional;
import org.injeung.law.Words;

/**
 * A business registration number (사업자등록번호): ten digits, the last one a check digit over the first nine with the weights
 * 1, 3, 7, 1, 3, 7, 1, 3, 5 and the tens of the ninth product. Source: National Tax Service practice.
 *
 * @param digits the ten digits; it is made of any spelling of them, with hyphens, spaces or full-width digits
 */
public record BusinessNumber(String digits) {
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    /** @throws InvalidInput naming {@code businessNumber} if it is not ten digits with the right check digit */
    public BusinessNumber {
        digits = digits == null ? "" : spelled(digits);
        problem(digits).ifPresent(problem -> {
            throw new InvalidInput("businessNumber", problem);
        });
    }

    /** What is wrong with a number as {@link #spelled} spells it, if anything is. */
    public static Optional<Words> problem(String digits) {
        if (!isTenDigits(digits)) {
            return Optional.of(
                    new Words("must be 10 digits, with or without hyphens", "숫자 10자리여야 합니다. 붙임표는 있어도 되고 없어도 됩니다"));
        }
        return checkDigit(digits) == digits.charAt(9) - '0'
                ? Optional.empty()
                : Optional.of(new Words(
                        "has a wrong check digit: is a digit mistyped?", "검증번호가 맞지 않습니다. 잘못 입력한 숫자가 있는지 확인하십시오"));
    }

    /** The ten digits of a business number however it was typed, whatever its check digit; the text itself if there are not ten. */
    public static String spelled(String typed) {
        var plain = SearchKey.plain(typed);
        return isTenDigits(plain) ? plain : typed;
    }

    static boolean isTenDigits(String text) {
        return text.matches("[0-9]{10}");
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        sum += (digits.charAt(8) - '0') * 5 / 10;
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return digits;
    }
}
