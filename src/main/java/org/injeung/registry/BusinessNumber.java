package org.injeung.registry;

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
        if (!isTenDigits(digits)) {
            throw new InvalidInput("businessNumber", "must be 10 digits, with or without hyphens");
        }
        if (checkDigit(digits) != digits.charAt(9) - '0') {
            throw new InvalidInput("businessNumber", "has a wrong check digit: is a digit mistyped?");
        }
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
